using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Observations to derive from.</summary>
internal static class Observed
{
    internal static ReferenceArea Area { get; } = new("CN-CQ", new("Chongqing", "重庆"));

    internal static Citation Citation { get; } =
        new(
            new Source("bulletin", "Office", "Bulletin", new Uri("https://example.org/"), new(2025, 1, 21)),
            "437,000",
            "the year"
        );

    internal static Observation<TFigure> Of<TFigure>(
        int year,
        Stated<TFigure> value,
        string code = "any",
        PriceBasis prices = default,
        ReferenceArea? area = null,
        ObservationStatus status = ObservationStatus.Normal
    )
        where TFigure : struct, IMeasure<TFigure>
    {
        var indicator = Indicator.Of<TFigure>(code, new($"the {code}", $"某{code}"), Nature.Flow, prices);
        return status == ObservationStatus.Missing
            ? Observation<TFigure>.Missing(indicator, area ?? Area, ReportingPeriod.Year(year))
            : new(indicator, area ?? Area, ReportingPeriod.Year(year), value, Citation, status);
    }

    internal static Stated<Count<Vehicle>> Vehicles(decimal number, decimal step = 1m) =>
        Stated.Printed(Vehicle.Units(number), step);

    internal static Stated<Money<Yuan>> Yuans(decimal number, decimal step = 1m) =>
        Stated.Printed(Yuan.Units(number), step);
}
