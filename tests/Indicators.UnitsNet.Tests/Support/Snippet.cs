using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Indicators.Tests;

/// <summary>Compiles a statement as a user of both libraries would write it.</summary>
internal static class Snippet
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).Contains(".Tests", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    internal static IReadOnlyList<string> ErrorsOf(string statement, string declarations = "") =>
        [
            .. CSharpCompilation
                .Create(
                    "Snippet",
                    [
                        CSharpSyntaxTree.ParseText(
                            Program(statement, declarations),
                            new CSharpParseOptions(LanguageVersion.CSharp14)
                        ),
                    ],
                    References,
                    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                )
                .GetDiagnostics()
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(static diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
        ];

    private static string Program(string statement, string declarations) =>
        $$"""
            using System;
            using Indicators;
            using Indicators.Items;
            using UnitsNet;
            using UnitsNet.Units;

            static class Snippet
            {
                static void Run(Mass mass, Energy energy, Temperature temperature, TemperatureDelta delta)
                {
                    {{statement}}
                }
            }

            {{declarations}}
            """;
}
