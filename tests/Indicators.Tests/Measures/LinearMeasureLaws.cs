using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What holds for every measure that also has a ratio and shares.</summary>
public abstract class LinearMeasureLaws<TMeasure> : AdditiveMeasureLaws<TMeasure>
    where TMeasure : struct, ILinearMeasure<TMeasure>
{
    private protected override IReadOnlyList<Law> Kit => MeasureLaws.Linear<TMeasure>();

    [Property]
    public bool A_ratio_is_the_nearest_decimal_or_throws(TMeasure left, TMeasure right) =>
        Nearest.Holds(() => left / right, ExactRational.Of(left.Value).Over(ExactRational.Of(right.Value)));

    [Property]
    public bool A_quotient_is_the_nearest_decimal_or_throws(TMeasure measure, decimal divisor) =>
        Nearest.Holds(() => (measure / divisor).Value, ExactRational.Of(measure.Value).Over(ExactRational.Of(divisor)));

    [Property]
    public bool A_share_of_a_measure_is_the_nearest_decimal_or_overflows(TMeasure measure, Share share)
    {
        var exact = ExactRational.Of(measure.Value) * ExactRational.Of(share.ToFraction());
        return Nearest.Holds(() => (measure * share).Value, exact)
            && Nearest.Holds(() => (share * measure).Value, exact);
    }

    [Property]
    public bool A_multiple_of_a_measure_is_the_nearest_decimal_or_overflows(TMeasure measure, Multiplier times)
    {
        var exact = ExactRational.Of(measure.Value) * ExactRational.Of(times.ToDecimal());
        return Nearest.Holds(() => (measure * times).Value, exact)
            && Nearest.Holds(() => (times * measure).Value, exact);
    }

    [Property]
    public bool An_amount_per_vehicle_is_the_nearest_decimal_or_throws(
        TMeasure measure,
        Count<Items.Vehicle> vehicles
    ) =>
        Nearest.Holds(
            () => (measure / vehicles).Amount,
            ExactRational.Of(measure.Value).Over(ExactRational.Of(vehicles.Number))
        );

    [Property]
    public bool An_amount_per_vehicle_times_vehicles_is_the_nearest_decimal_or_overflows(
        TMeasure measure,
        Count<Items.Vehicle> vehicles
    )
    {
        var price = Per<TMeasure, Count<Items.Vehicle>>.Each(measure);
        var exact = ExactRational.Of(measure.Value) * ExactRational.Of(vehicles.Number);
        return Nearest.Holds(() => (price * vehicles).Value, exact)
            && Nearest.Holds(() => (vehicles * price).Value, exact);
    }

    [Property]
    public bool An_amount_per_vehicle_times_vehicles_gives_the_amount_back(PrintedNumber amount, ushort vehicles)
    {
        var measure = Of(amount);
        var count = Count.Units<Items.Vehicle>(vehicles + 1);
        var price = measure / count;

        // The price is off by half a unit of its last place, which the count magnifies; then the product is rounded.
        var off = (ExactRational.Of((price * count).Value) - ExactRational.Of(amount.Value)).Abs();
        var magnified = UnitOf(price.Amount) * ExactRational.Of(count.Number);
        return off <= (magnified + UnitOf((price * count).Value)) * new ExactRational(1, 2);
    }

    [Property]
    public bool The_share_of_a_whole_is_the_ratio(TMeasure part, TMeasure whole) =>
        Nearest.Holds(
            () => part.ShareOf(whole).ToFraction(),
            ExactRational.Of(part.Value).Over(ExactRational.Of(whole.Value))
        )
        && Nearest.Holds(
            () => Shares.Of(part, whole).ToFraction(),
            ExactRational.Of(part.Value).Over(ExactRational.Of(whole.Value))
        );
}
