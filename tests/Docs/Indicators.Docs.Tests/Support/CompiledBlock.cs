using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Indicators.Tests;

/// <summary>Compiles a C# block as top-level statements and runs it.</summary>
internal static class CompiledBlock
{
    /// <summary>What a console project of a user has without saying so.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        """;

    /// <summary>The process has one console.</summary>
    private static readonly Lock OneAtATime = new();

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.ConsoleApplication,
        nullableContextOptions: NullableContextOptions.Enable
    );

    /// <summary>All that the test process itself runs on, the library among it.</summary>
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Indicators.Docs", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Whether blocks can use an assembly.</summary>
    internal static bool Knows(string assembly) =>
        References.Any(reference => Path.GetFileNameWithoutExtension(reference.Display) == assembly);

    /// <summary>What a program writes to the console.</summary>
    /// <exception cref="InvalidOperationException">The program does not compile, or compiles with warnings.</exception>
    internal static string Run(string program)
    {
        using var image = new MemoryStream();
        var result = CSharpCompilation
            .Create("Block", [Parsed(ImplicitUsings), Parsed(program)], References, Options)
            .Emit(image);
        var problems = result
            .Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .ToArray();
        return problems.Length == 0
            ? OutputOf(image)
            : throw new InvalidOperationException(string.Join('\n', problems.Select(Described)));
    }

    private static SyntaxTree Parsed(string program) => CSharpSyntaxTree.ParseText(program, Language);

    private static string Described(Diagnostic problem) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"line {problem.Location.GetLineSpan().StartLinePosition.Line + 1}: {problem.Id} {problem.GetMessage(CultureInfo.InvariantCulture)}"
        );

    private static string OutputOf(MemoryStream image)
    {
        image.Position = 0;
        var context = new AssemblyLoadContext("Block", isCollectible: true);
        var main = context.LoadFromStream(image).EntryPoint!;
        using var output = new StringWriter { NewLine = "\n" };
        lock (OneAtATime)
        {
            var (console, culture) = (Console.Out, CultureInfo.CurrentCulture);
            Console.SetOut(output);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            try
            {
                _ = main.Invoke(
                    null,
                    BindingFlags.DoNotWrapExceptions,
                    null,
                    [Array.Empty<string>()],
                    CultureInfo.InvariantCulture
                );
            }
            finally
            {
                Console.SetOut(console);
                CultureInfo.CurrentCulture = culture;
                context.Unload();
            }
        }

        return output.ToString();
    }
}
