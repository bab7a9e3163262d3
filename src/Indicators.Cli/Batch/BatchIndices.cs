using System.Text.Json;

namespace Indicators.Cli.Batch;

/// <summary>Index formulas and splicing.</summary>
internal static class BatchIndices
{
    private static readonly ReferenceArea Nowhere = new("-", new("unnamed area", "未指明地区"));

    private static readonly Indicator<IndexNumber> Window = Indicator.Of<IndexNumber>(
        "window",
        new("window", "窗口"),
        Nature.Index
    );

    internal static void Index(BatchRequest line, Utf8JsonWriter writer)
    {
        var formula = Choice(
            line.Text("formula"),
            ("laspeyres", IndexFormula.Laspeyres),
            ("paasche", IndexFormula.Paasche),
            ("fisher", IndexFormula.Fisher),
            ("tornqvist", IndexFormula.Tornqvist),
            ("walsh", IndexFormula.Walsh),
            ("walsh1", IndexFormula.Walsh),
            ("marshall-edgeworth", IndexFormula.MarshallEdgeworth),
            ("geometric-laspeyres", IndexFormula.GeometricLaspeyres),
            ("geometric-paasche", IndexFormula.GeometricPaasche),
            ("harmonic-laspeyres", IndexFormula.HarmonicLaspeyres),
            ("palgrave", IndexFormula.Palgrave),
            ("carli", IndexFormula.Carli),
            ("jevons", IndexFormula.Jevons),
            ("dutot", IndexFormula.Dutot)
        );
        if (line.IsStated)
        {
            Stated(line, writer, formula);
            return;
        }

        var (p0, p1) = (line.Numbers("p0"), line.Numbers("p1"));
        var (q0, q1) = (line.Quantities("q0", p0.Length), line.Quantities("q1", p1.Length));
        writer.WriteString("value", ExactDecimal.Format(PriceIndex.Between(formula, p0, q0, p1, q1).ToDecimal()));
    }

    internal static void Splice(BatchRequest line, Utf8JsonWriter writer)
    {
        var point = Choice(
            line.Text("point"),
            ("movement", SplicePoint.Movement),
            ("window", SplicePoint.Window),
            ("mean", SplicePoint.Mean)
        );
        var movements = line.NumberLists("windows");
        var isPublished = line.IsSet("onPublished");
        var windows = movements.Select((window, i) => LevelsOf(window, ReportingPeriod.Year(1 + i))).ToArray();
        var index = windows.Splice(point, isPublished);
        writer.WriteStartArray("values");
        foreach (var observation in index.Skip(1))
        {
            writer.WriteStringValue(ExactDecimal.Format(observation.Value.Figure.ToDecimal()));
        }

        writer.WriteEndArray();
    }

    /// <summary>The choice of a name; underscores stand for hyphens.</summary>
    internal static TChoice Choice<TChoice>(string name, params ReadOnlySpan<(string Name, TChoice Value)> choices)
    {
        foreach (var choice in choices)
        {
            if (choice.Name == name.Replace('_', '-'))
            {
                return choice.Value;
            }
        }

        var names = new List<string>();
        foreach (var choice in choices)
        {
            names.Add(choice.Name);
        }

        throw new FormatException($"\"{name}\" is none of: {string.Join(", ", names)}.");
    }

    private static void Stated(BatchRequest line, Utf8JsonWriter writer, IndexFormula formula)
    {
        var reach = line.Reach;
        var (p0, p1) = (line.StatedList("p0", Multiplier.Times), line.StatedList("p1", Multiplier.Times));
        var (q0, q1) = (line.StatedList("q0", Multiplier.Times), line.StatedList("q1", Multiplier.Times));
        var index = PriceIndex.Between<Multiplier, Multiplier>(formula, p0, q0, p1, q1, reach);
        BatchResult.Plain(index).Write(writer);
    }

    /// <summary>The levels that movements lead to, from 1 on.</summary>
    private static Series<IndexNumber> LevelsOf(decimal[] movements, ReportingPeriod first)
    {
        var levels = new IndexNumber[movements.Length + 1];
        var level = 1m;
        levels[0] = IndexNumber.Points(level);
        for (var i = 0; i < movements.Length; i++)
        {
            level *= movements[i];
            levels[i + 1] = IndexNumber.Points(level);
        }

        return Series.Of(Window, Nowhere, first, levels);
    }
}
