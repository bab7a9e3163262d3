using System.Text.Json;

namespace Indicators.Cli.Batch;

/// <summary>Lists over periods: ["100",null,"105"] with "start":"2023-Q1", or [{"period":"2023-Q1","value":"100"},...]; each value a number, a stated figure or null.</summary>
internal sealed partial class BatchRequest
{
    private const string StartMember = "start";

    private static readonly ReferenceArea Nowhere = new("-", new("unnamed area", "未指明地区"));

    /// <summary>The list as a series; without "start" its periods are those from <paramref name="otherwise"/> on, which the answer does not show.</summary>
    internal BatchSeries<TFigure> Series<TFigure>(
        string name,
        Nature nature,
        Func<decimal, TFigure> create,
        ReportingPeriod otherwise,
        bool isYearToDate = false
    )
        where TFigure : struct, IMeasure<TFigure>
    {
        var items = List(name).ToArray();
        var indicator = Indicator.Of<TFigure>(name, new(name, name), nature);
        if (items.Length == 0)
        {
            throw new FormatException($"\"{name}\" is empty. Give at least one value.");
        }

        if (
            Array.Exists(
                items,
                static item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("period", out _)
            )
        )
        {
            return new(Indicators.Series.Of(items.Select(item => Observed(name, item, indicator, create))), true, true);
        }

        var hasStart = members.TryGetValue(StartMember, out var start);
        var first = hasStart ? Period(StartMember, start) : otherwise;
        var values = Array.ConvertAll(items, item => Nullable(name, item, create));
        return new(
            isYearToDate
                ? Indicators.Series.OfYearToDate<TFigure>(indicator, Nowhere, first, values)
                : Indicators.Series.OfStated<TFigure>(indicator, Nowhere, first, values),
            hasStart,
            false
        );
    }

    /// <summary>Checks the start off, once all lists have used it.</summary>
    internal void StartIsUsed() => members.Remove(StartMember);

    internal Stated<TFigure>[] StatedList<TFigure>(string name, Func<decimal, TFigure> create)
        where TFigure : struct, IFigure<TFigure> => [.. List(name).Select(item => Stated(name, item, create))];

    internal decimal[] Numbers(string name) => [.. List(name).Select(item => Number(name, item))];

    /// <summary>Quantities, which formulas without weights do not need.</summary>
    internal decimal[] Quantities(string name, int items) =>
        members.ContainsKey(name) ? Numbers(name) : [.. Enumerable.Repeat(1m, items)];

    /// <summary>A whole: given, or the sum of its parts, exact where they are.</summary>
    internal Stated<Money<PlainUnit>> Amount(
        string name,
        Stated<Money<PlainUnit>> sum,
        Stated<Money<PlainUnit>>[] parts
    ) =>
        members.ContainsKey(name) ? Amount(name)
        : Array.TrueForAll(
            parts,
            static part => part is { IsComputed: false, IsRange: false, Step: null, Hedge: Hedge.Exactly }
        )
            ? sum.Figure
        : sum;

    internal int WholeNumber(string name, int otherwise)
    {
        var number = Number(name, otherwise);
        return decimal.IsInteger(number) && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : throw new FormatException($"\"{name}\" is not a whole number.");
    }

    internal bool IsSet(string name) => Flag(name);

    internal string Text(string name, string otherwise) => members.ContainsKey(name) ? Text(name) : otherwise;

    /// <summary>The lists of numbers in a list.</summary>
    internal decimal[][] NumberLists(string name) => [.. List(name).Select(list => NumbersIn(name, list))];

    /// <summary>The first and the last place that "base" names: a place from 0 (a JSON number where the list has a start), a period, a longer period whose parts are meant, or a list of the first and the last of them.</summary>
    internal (ReportingPeriod First, ReportingPeriod Last) Base<TFigure>(BatchSeries<TFigure> list)
        where TFigure : struct, IFigure<TFigure>
    {
        var given = Take("base");
        if (given.ValueKind != JsonValueKind.Array)
        {
            return Places(given, list);
        }

        var ends = given.EnumerateArray().Select(end => Places(end, list)).ToArray();
        return ends.Length is 1 or 2
            ? (ends[0].First, ends[^1].Last)
            : throw new FormatException("\"base\" is a list of more than two. Give the first and the last.");
    }

    private static decimal[] NumbersIn(string name, JsonElement list) =>
        list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(item => Number(name, item))]
            : throw new FormatException($"\"{name}\" is not a list of lists of numbers.");

    private static (ReportingPeriod First, ReportingPeriod Last) Places<TFigure>(
        JsonElement given,
        BatchSeries<TFigure> list
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var series = list.Values;
        if (given.ValueKind == JsonValueKind.Number || !list.HasStart)
        {
            var place = Number("base", given);
            return decimal.IsInteger(place) && place >= 0m && place < series.Count
                ? (series[(int)place].Period, series[(int)place].Period)
                : throw new FormatException($"\"base\": there is no place {ExactDecimal.Format(place)} in the list.");
        }

        var period = Period("base", given);
        if (series.IndexOf(period) >= 0)
        {
            return (period, period);
        }

        var parts = period.SplitInto(series.Periodicity);
        return (parts[0], parts[^1]);
    }

    private static Observation<TFigure> Observed<TFigure>(
        string name,
        JsonElement item,
        Indicator<TFigure> indicator,
        Func<decimal, TFigure> create
    )
        where TFigure : struct, IMeasure<TFigure>
    {
        var parts = new BatchRequest(item);
        var period = Period("period", parts.Take("period"));
        var value = Nullable(name, parts.Take("value"), create);
        parts.RequireNothingElse();
        return value is { } given
            ? new(indicator, Nowhere, period, given)
            : Observation<TFigure>.Missing(indicator, Nowhere, period);
    }

    private static Stated<TFigure>? Nullable<TFigure>(string name, JsonElement item, Func<decimal, TFigure> create)
        where TFigure : struct, IFigure<TFigure> =>
        item.ValueKind == JsonValueKind.Null ? null : Stated(name, item, create);

    private static ReportingPeriod Period(string name, JsonElement element) =>
        element.ValueKind == JsonValueKind.String && ReportingPeriod.TryParse(element.GetString()!, out var period)
            ? period
            : throw new FormatException($"\"{name}\" is not a period. Write \"2023-Q1\".");
}
