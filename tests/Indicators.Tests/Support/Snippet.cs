using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Indicators.Tests;

/// <summary>Compiles a statement as a user of the library would write it, with a variable of every measure at hand.</summary>
internal static class Snippet
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable
    );

    /// <summary>All that the test process itself runs on, the library among it.</summary>
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Indicators.Tests", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The ids of the errors of a statement, none where it compiles.</summary>
    internal static IReadOnlyList<string> ErrorsOf(string statement, string declarations = "") =>
        [
            .. CSharpCompilation
                .Create(
                    "Snippet",
                    [CSharpSyntaxTree.ParseText(Program(statement, declarations), Language)],
                    References,
                    Options
                )
                .GetDiagnostics()
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(static diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
        ];

    private static string Program(string statement, string declarations) =>
        $$"""
            using System;
            using System.Collections.Generic;
            using Indicators;
            using Indicators.Items;

            static class Snippet
            {
                static void Run(
                    Money<Yuan> yuan, Money<Dollar> dollars, Count<Vehicle> vehicles, Count<NewEnergyVehicle> nevs, Count<Person> people,
                    Count<Laptop> laptops, Share share, PercentagePoints points, GrowthRate growth, IndexNumber index, Multiplier times,
                    Per<Money<Yuan>, Count<Laptop>> price, Stated<Money<Yuan>> stated, Figure figure, Verdict verdict,
                    ExchangeRate<Dollar, Yuan> yuanPerDollar, ExchangeRate<Yuan, Dollar> dollarsPerYuan,
                    Stated<Count<Vehicle>> statedVehicles, Bounds<Money<Yuan>> bounds, Bounds<GrowthRate> growthBounds, Answer answer, ReferenceArea area, ReportingPeriod year,
                    Indicator<Share> shareIndicator, Indicator<Count<Vehicle>> vehicleIndicator, Stated<GrowthRate> statedGrowth)
                {
                    {{statement}}
                }
            }

            {{declarations}}
            """;
}
