using FsCheck.Xunit;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>A scale word moves the decimal point: the amount is exact, or past what a decimal holds.</summary>
public sealed class ScaleWordProperties
{
    [Property]
    public bool Amounts_of_money_are_exact_or_overflow(decimal number) =>
        Exact(number, 1m, Money.Units<Yuan>)
        && Exact(number, 1_000m, Money.Thousands<Yuan>)
        && Exact(number, 10_000m, Money.TenThousands<Yuan>)
        && Exact(number, 1_000_000m, Money.Millions<Yuan>)
        && Exact(number, 100_000_000m, Money.HundredMillions<Yuan>)
        && Exact(number, 1_000_000_000m, Money.Billions<Yuan>)
        && Exact(number, 1_000_000_000_000m, Money.Trillions<Yuan>);

    [Property]
    public bool Counts_are_exact_or_overflow(decimal number) =>
        Exact(number, 1m, Count.Units<Vehicle>)
        && Exact(number, 1_000m, Count.Thousands<Vehicle>)
        && Exact(number, 10_000m, Count.TenThousands<Vehicle>)
        && Exact(number, 1_000_000m, Count.Millions<Vehicle>)
        && Exact(number, 100_000_000m, Count.HundredMillions<Vehicle>)
        && Exact(number, 1_000_000_000m, Count.Billions<Vehicle>)
        && Exact(number, 1_000_000_000_000m, Count.Trillions<Vehicle>);

    private static bool Exact<TMeasure>(decimal number, decimal word, Func<decimal, TMeasure> create)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var exact = ExactRational.Of(number) * ExactRational.Of(word);
        var (measure, overflows) = Outcome.Of(() => create(number));
        return overflows ? Nearest.Unit(exact) is null : exact.Equals(measure.Value);
    }
}
