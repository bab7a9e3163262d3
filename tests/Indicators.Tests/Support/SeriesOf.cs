using NodaTime;

namespace Indicators.Tests;

/// <summary>Series for tests, with the parts that do not matter filled in.</summary>
internal static class SeriesOf
{
    internal static ReferenceArea Area { get; } = new("CN-CQ", new("Chongqing", "重庆"));

    internal static Series<Money<Yuan>> Flows(string first, params decimal[] values) =>
        Money(Nature.Flow, first, values);

    internal static Series<Money<Yuan>> Money(Nature nature, string first, params decimal[] values) =>
        Series.Of(Amount(nature), Area, ReportingPeriod.Parse(first), [.. values.Select(Yuan.Units)]);

    internal static Series<Money<Yuan>> Gapped(Nature nature, string first, params decimal?[] values) =>
        Series.OfStated<Money<Yuan>>(
            Amount(nature),
            Area,
            ReportingPeriod.Parse(first),
            [.. values.Select(value => value is { } given ? Yuan.Units(given) : (Stated<Money<Yuan>>?)null)]
        );

    /// <summary>Each value printed to its last digit.</summary>
    internal static Series<Money<Yuan>> Printed(Nature nature, string first, params string[] values) =>
        Series.OfStated<Money<Yuan>>(
            Amount(nature),
            Area,
            ReportingPeriod.Parse(first),
            [.. values.Select(text => (Stated<Money<Yuan>>?)Printed(text))]
        );

    internal static Series<IndexNumber> Indices(string first, params decimal[] values) =>
        Series.Of(
            Indicator.Of<IndexNumber>("prices", new("prices", "价格"), Nature.Index),
            Area,
            ReportingPeriod.Parse(first),
            [.. values.Select(IndexNumber.Points)]
        );

    internal static Series<GrowthRate> Rates(PriceBasis basis, string first, params decimal[] percents) =>
        Series.Of(
            Indicator.Of<GrowthRate>("growth", new("growth", "增速"), Nature.Rate, basis),
            Area,
            ReportingPeriod.Parse(first),
            [.. percents.Select(GrowthRate.Percent)]
        );

    internal static Observation<Money<Yuan>> Observation(
        string period,
        decimal value,
        ObservationStatus status = ObservationStatus.Normal,
        LocalDate? published = null,
        Nature nature = Nature.Flow,
        PriceBasis basis = default
    ) =>
        new(
            Amount(nature, basis),
            Area,
            ReportingPeriod.Parse(period),
            Yuan.Units(value),
            published is { } day ? new Citation(Source(day), "as printed") : null,
            status
        );

    internal static Stated<Money<Yuan>> Printed(string text) =>
        Stated.Printed(
            Yuan.Units(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
            PrintedStep.Of(text)
        );

    internal static Indicator<Money<Yuan>> Amount(Nature nature, PriceBasis basis = default) =>
        Indicator.Of<Money<Yuan>>("amount", new("amount", "金额"), nature, basis);

    private static Source Source(LocalDate day) =>
        new("bulletin", "Bureau", "Bulletin", new Uri("https://example.org/"), day);
}
