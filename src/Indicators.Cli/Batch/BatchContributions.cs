using System.Text.Json;

namespace Indicators.Cli.Batch;

/// <summary>What parts add to the growth of a whole, or items to the change of a price index.</summary>
internal static class BatchContributions
{
    private static readonly ReportingPeriod From = ReportingPeriod.Year(1);
    private static readonly ReportingPeriod To = ReportingPeriod.Year(2);
    private static readonly ReferenceArea Nowhere = new("-", new("unnamed area", "未指明地区"));

    internal static void Write(BatchRequest line, Utf8JsonWriter writer)
    {
        if (line.Has("p0"))
        {
            OfIndex(line, writer);
            return;
        }

        var reach = line.Reach;
        var (from, to) = (line.Amounts("from"), line.Amounts("to"));
        if (from.Length != to.Length || from.Length == 0)
        {
            throw new FormatException(
                "\"from\" and \"to\" must have the same parts. Give one number of each part in both."
            );
        }

        var wholeFrom = line.Amount("wholeFrom", Totals.Sum(from, reach), from);
        var wholeTo = line.Amount("wholeTo", Totals.Sum(to, reach), to);
        var parts = from.Select((part, i) => Pair(part, to[i])).ToArray();
        var result = Decomposition.Of(Pair(wholeFrom, wholeTo), parts, From, To, reach);
        var isExact = parts.All(static part => part.IsExact) && Pair(wholeFrom, wholeTo).IsExact;
        writer.WritePropertyName("growth");
        BatchLists.Write(writer, (Stated<GrowthRate>?)result.Growth, isExact, isPlain: false);
        BatchLists.Write(writer, "values", result.Parts.Select(part => (Stated<PercentagePoints>?)part.Pull), isExact);
        BatchLists.Write(writer, "rates", result.Parts.Select(part => part.ContributionRate), isExact);
        writer.WriteBoolean("addsUp", result.AddsUp);
    }

    private static void OfIndex(BatchRequest line, Utf8JsonWriter writer)
    {
        var method = BatchIndices.Choice(
            line.Text("method"),
            ("laspeyres", ContributionMethod.Laspeyres),
            ("fisher", ContributionMethod.FisherVanIjzeren),
            ("fisher-van-ijzeren", ContributionMethod.FisherVanIjzeren),
            ("fisher-reinsdorf", ContributionMethod.FisherReinsdorf),
            ("jevons", ContributionMethod.Jevons),
            ("tornqvist", ContributionMethod.Tornqvist)
        );
        var (p0, p1) = (line.Numbers("p0"), line.Numbers("p1"));
        var (q0, q1) = (line.Quantities("q0", p0.Length), line.Quantities("q1", p1.Length));
        var values = PriceIndexContributions.Between(method, p0, q0, p1, q1);
        BatchLists.Write(writer, "values", values.Select(value => (Stated<PercentagePoints>?)value), isExact: true);
    }

    private static Series<Money<PlainUnit>> Pair(Stated<Money<PlainUnit>> from, Stated<Money<PlainUnit>> to) =>
        Series.OfStated<Money<PlainUnit>>(
            Indicator.Of<Money<PlainUnit>>("values", new("values", "数值"), Nature.Flow),
            Nowhere,
            From,
            from,
            to
        );
}
