using System.Text.Json;

namespace Indicators.Cli.Batch;

/// <summary>The operations of <c>batch</c> over lists. Rates come and go as fractions: "0.08" is 8 %.</summary>
internal static class BatchSeriesOperations
{
    private static readonly ReportingPeriod FirstMonth = ReportingPeriod.Month(2001, 1);

    internal static IReadOnlyDictionary<string, Action<BatchRequest, Utf8JsonWriter>> All { get; } =
        new Dictionary<string, Action<BatchRequest, Utf8JsonWriter>>(StringComparer.Ordinal)
        {
            ["yoy"] = OnYearAgo,
            ["change"] = OnEarlier,
            ["annualised"] = AtAnnualRate,
            ["log-change"] = LogChange,
            ["accumulate"] = Accumulate,
            ["deaccumulate"] = Deaccumulate,
            ["rebase"] = Rebase,
            ["contributions"] = BatchContributions.Write,
            ["index"] = BatchIndices.Index,
            ["splice"] = BatchIndices.Splice,
        };

    private static void OnYearAgo(BatchRequest line, Utf8JsonWriter writer)
    {
        if (line.Has("periods"))
        {
            OnEarlier(line, writer);
            return;
        }

        var (series, reach) = Flows(line, "yoy", needsStart: true);
        BatchLists.Write(writer, "values", series.Values.OnYearAgo(reach), series.IsLabelled);
    }

    private static void OnEarlier(BatchRequest line, Utf8JsonWriter writer)
    {
        var (series, reach) = Flows(line, "change", needsStart: false);
        var periods = line.WholeNumber("periods", 1);
        BatchLists.Write(writer, "values", series.Values.OnEarlier(periods, reach), series.IsLabelled);
    }

    private static void AtAnnualRate(BatchRequest line, Utf8JsonWriter writer)
    {
        var (series, reach) = Flows(line, "annualised", needsStart: true);
        BatchLists.Write(writer, "values", series.Values.AtAnnualRate(reach), series.IsLabelled);
    }

    private static void LogChange(BatchRequest line, Utf8JsonWriter writer)
    {
        var (series, reach) = Flows(line, "log-change", needsStart: false);
        BatchLists.Write(writer, "values", series.Values.LogChange(reach), series.IsLabelled);
    }

    private static void Accumulate(BatchRequest line, Utf8JsonWriter writer)
    {
        var (series, reach) = Flows(line, "accumulate", needsStart: false);
        RequireOneYear(series);
        BatchLists.Write(writer, "values", series.Values.Accumulate(reach), series.IsLabelled, isPlain: true);
    }

    private static void Deaccumulate(BatchRequest line, Utf8JsonWriter writer)
    {
        var reach = line.Reach;
        var levels = line.Series("values", Nature.YearToDate, Money.Units<PlainUnit>, FirstMonth, isYearToDate: true);
        RequireOneYear(levels);
        var growth = line.Has("growth")
            ? line.Series("growth", Nature.Rate, GrowthRate.Fraction, FirstMonth, isYearToDate: true)
            : null;
        line.StartIsUsed();
        var mayBeNegative = line.IsSet("mayBeNegative");
        var single = levels.Values.Deaccumulate(mayBeNegative, reach);
        BatchLists.Write(writer, "values", single.Series, levels.IsLabelled, isPlain: true);
        BatchLists.WritePlaces(writer, "impossible", single, levels.HasStart);
        if (growth is not null)
        {
            var rates = levels.Values.DeaccumulateGrowth(growth.Values, reach);
            BatchLists.Write(writer, "growth", rates.Series, levels.IsLabelled);
            BatchLists.WritePlaces(writer, "impossibleGrowth", rates, levels.HasStart);
        }
    }

    private static void Rebase(BatchRequest line, Utf8JsonWriter writer)
    {
        var reach = line.Reach;
        var index = line.Series("values", Nature.Index, IndexNumber.Points, ReportingPeriod.Year(1));
        line.StartIsUsed();
        var (first, last) = line.Base(index);
        BatchLists.Write(writer, "values", index.Values.Rebase(first, last, reach), index.IsLabelled);
    }

    private static (BatchSeries<Money<PlainUnit>> Series, Reach Reach) Flows(
        BatchRequest line,
        string op,
        bool needsStart
    )
    {
        var reach = line.Reach;
        var series = line.Series("values", Nature.Flow, Money.Units<PlainUnit>, FirstMonth);
        line.StartIsUsed();
        return needsStart && !series.HasStart
            ? throw new FormatException(
                $"\"{op}\" must know what a year is. Give \"start\", the period of the first value, or each value with its period."
            )
            : (series, reach);
    }

    /// <summary>Without a start the list is one year from its beginning.</summary>
    private static void RequireOneYear(BatchSeries<Money<PlainUnit>> series)
    {
        if (!series.HasStart && series.Values.Count > 12)
        {
            throw new FormatException(
                "A list of more than 12 values is longer than a year. Give \"start\", the period of the first value."
            );
        }
    }
}
