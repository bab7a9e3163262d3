using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Series as they are published: amounts of 1,000 to 100,000 (so that no change of months at annual rate is past a decimal) with two decimal places, some printed, with gaps and statuses, of years, half-years, quarters and months.</summary>
public static class SeriesArbitraries
{
    private static readonly string[] Starts = ["1998", "2000-S2", "2001-Q1", "2003-Q4", "2010-01", "2011-11"];

    public static Arbitrary<Series<Money<Yuan>>> Flows() => Arb.From(Of(Nature.Flow, withBreaks: true));

    public static Arbitrary<PlainSeries> Plains() =>
        Arb.From(
            from start in Gen.Elements(Starts)
            from amounts in Amount.NonEmptyListOf()
            select new PlainSeries(SeriesOf.Flows(start, [.. amounts.Take(40)]))
        );

    public static Arbitrary<Series<IndexNumber>> Indices() =>
        Arb.From(
            from start in Gen.Elements(Starts)
            from amounts in Amount.NonEmptyListOf()
            select SeriesOf.Indices(start, [.. amounts.Take(40)])
        );

    /// <summary>One to four series with amounts of either sign and up to ten digits, up to four of them behind the point, with gaps and all statuses.</summary>
    public static Arbitrary<KeyedSeries> Keyed() =>
        Arb.From(
            from start in Gen.Elements(Starts)
            from count in Gen.Choose(1, 4)
            from series in Signed(start).ListOf(count)
            select new KeyedSeries([.. series.Select(static (one, i) => ($"key {i}", one))])
        );

    private static Gen<Series<Money<Yuan>>> Signed(string start) =>
        from shift in Gen.Choose(-15, 15)
        from length in Gen.Choose(1, 20)
        from digits in Gen.Choose(int.MinValue + 1, int.MaxValue).ListOf(length)
        from places in Gen.Choose(0, 4).ListOf(length)
        from statuses in Gen.Elements(Statuses(withBreaks: true)).ListOf(length)
        select Series.Of(
            digits.Select(
                (number, i) =>
                {
                    var period = ReportingPeriod.Parse(start).Plus(shift + i);
                    var amount = new decimal(Math.Abs(number), 0, 0, number < 0, (byte)places[i]);
                    return statuses[i] == ObservationStatus.Missing
                        ? Observation<Money<Yuan>>.Missing(SeriesOf.Amount(Nature.Flow), SeriesOf.Area, period)
                        : new(
                            SeriesOf.Amount(Nature.Flow),
                            SeriesOf.Area,
                            period,
                            Yuan.Units(amount),
                            null,
                            statuses[i]
                        );
                }
            )
        );

    private static Gen<decimal> Amount => Gen.Choose(100_000, 9_999_999).Select(static hundredths => hundredths / 100m);

    private static Gen<Stated<Money<Yuan>>> Value =>
        from amount in Amount
        from isPrinted in Gen.Elements(true, false)
        select isPrinted ? Stated.Printed(Yuan.Units(amount), 0.01m) : Yuan.Units(amount);

    private static Gen<Series<Money<Yuan>>> Of(Nature nature, bool withBreaks) =>
        from start in Gen.Elements(Starts)
        from isExact in Gen.Elements(true, false)
        from length in Gen.Choose(1, 40)
        from values in Value.ListOf(length)
        from statuses in Gen.Elements(Statuses(withBreaks)).ListOf(length)
        select Series.Of(
            values.Select(
                (value, i) =>
                {
                    var period = ReportingPeriod.Parse(start).Plus(i);
                    var indicator = SeriesOf.Amount(nature);
                    return statuses[i] == ObservationStatus.Missing
                        ? Observation<Money<Yuan>>.Missing(indicator, SeriesOf.Area, period)
                        : new(indicator, SeriesOf.Area, period, isExact ? value.Figure : value, null, statuses[i]);
                }
            )
        );

    private static ObservationStatus[] Statuses(bool withBreaks) =>
        [
            .. Enumerable.Repeat(ObservationStatus.Normal, 12),
            .. Enum.GetValues<ObservationStatus>().Where(status => withBreaks || status != ObservationStatus.Break),
        ];
}
