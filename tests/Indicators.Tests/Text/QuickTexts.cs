using Indicators.Text;

namespace Indicators.Tests;

/// <summary>Texts of one figure: hedges, signs, currencies, digits, scales, units and spaces of a vocabulary, and now and then a word of any kind.</summary>
internal sealed class QuickTexts
{
    private static readonly string[] Digits =
    [
        "0",
        "1",
        "1.0",
        "5",
        "8.2",
        "10",
        "34",
        "007",
        "500",
        "420.1",
        "0.50",
        "8000",
        "1,300,000",
        "12,34",
        "1234,567",
        "3.14.15",
        "1,234.5",
        "999999999999999",
        "1000000000000000",
        "1234567890.123456789",
        "99999999999999999999",
        "４２",
        "2.",
        ".5",
        "5-8",
        "2/3",
        "20:30",
        "2024",
    ];

    private static readonly string[] Spaces = ["  ", "　", "\u00A0", "   ", "    "];
    private static readonly string[] Signs = ["-", "-", "−", "－", "+", "负", "minus "];
    private static readonly string[] Tails = [" ", ".", "。", ",", "\n", "!", " and"];
    private static readonly string[] Joints = ["多", "余", "餘", "来", "几", "+", "-", "/"];

    private readonly string[] any;
    private readonly string[] before;
    private readonly string[] behind;
    private readonly string[] currencies;
    private readonly string[] scales;
    private readonly string[] units;

    internal QuickTexts(FigureVocabulary vocabulary)
    {
        (string Kind, string[] Words)[] lines =
        [
            .. from line in vocabulary.Lines.Split('\n')
            let colon = line.IndexOf(": ", StringComparison.Ordinal)
            where colon > 0 && line[0] != '#'
            select (line[..colon].Split(' ')[0], line[(colon + 2)..].Split(" | ", StringSplitOptions.TrimEntries)),
        ];
        any = [.. lines.SelectMany(static line => line.Words)];
        before = [.. Of("hedge-before", "hedge-verb"), .. Printed(isBehind: false)];
        behind = [.. Of("hedge-behind", "hedge-equal"), .. Printed(isBehind: true)];
        currencies = [.. Of("currency", "currency-unsure"), "CNY", "USD", "$"];
        scales =
        [
            .. Of("scale", "scale-short", "scale-unsure"),
            .. ScaleWords.All.Select(static row => row.Word),
            "百",
        ];
        units =
        [
            .. Of("percent", "point", "basis-point", "per-mille", "fold", "tenth", "item", "item-unit", "measure"),
            .. Of("currency", "currency-unit", "subunit"),
            .. KnownUnits.Default.Codes,
            "yuan per laptop",
            "元/台",
            "widgets",
        ];

        IEnumerable<string> Of(params string[] kinds) =>
            lines.Where(line => kinds.Contains(line.Kind)).SelectMany(static line => line.Words);
    }

    internal string Next(Random random) =>
        string.Concat(
            Or(random, before, 0.6),
            Space(random),
            Or(random, currencies, 0.1),
            Space(random),
            Rare(random, Signs),
            random.NextDouble() < 0.5 ? $"{random.Next(5_000) / 10m}" : One(random, Digits),
            Space(random),
            Rare(random, Joints),
            Or(random, scales, 0.5),
            Rare(random, Joints),
            Space(random),
            Or(random, units, 0.8),
            Space(random),
            Or(random, behind, 0.3),
            Rare(random, Tails)
        );

    private static IEnumerable<string> Printed(bool isBehind) =>
        HedgeWords.Words.Where(word => word.IsBehind == isBehind).Select(static word => word.Word);

    private static string Space(Random random) => random.NextDouble() < 0.4 ? " " : Rare(random, Spaces);

    private static string Rare(Random random, string[] words) => random.NextDouble() < 0.15 ? One(random, words) : "";

    private static string One(Random random, string[] words) => words[random.Next(words.Length)];

    private string Or(Random random, string[] words, double share) =>
        random.NextDouble() is var draw && draw < 0.02 ? One(random, any)
        : draw < share ? One(random, words)
        : "";
}
