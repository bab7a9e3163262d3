using FsCheck.Xunit;

namespace Indicators.Tests;

public sealed class MultiplierProperties : MeasureLaws<Multiplier>
{
    [Property]
    public bool Growth_is_one_less_than_the_multiplier(Multiplier times) =>
        Nearest.Holds(() => times.ToGrowth().ToFraction(), ExactRational.Of(times.ToDecimal()) - ExactRational.Of(1m));

    [Property]
    public bool Growth_gives_the_printed_multiplier_back(PrintedNumber times) =>
        Multiplier.Times(times.Value).ToGrowth().ToMultiplier() == Multiplier.Times(times.Value);
}
