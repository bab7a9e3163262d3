using FsCheck.Xunit;

namespace Indicators.Tests;

public sealed class GrowthRateProperties : AffineMeasureLaws<GrowthRate, PercentagePoints>
{
    [Property]
    public bool A_pull_is_the_nearest_decimal_or_overflows(GrowthRate growth, Share weight)
    {
        var exact = ExactRational.Of(growth.ToFraction()) * ExactRational.Of(weight.ToFraction());
        return Nearest.Holds(() => (growth * weight).ToFraction(), exact)
            && Nearest.Holds(() => (weight * growth).ToFraction(), exact);
    }

    [Property]
    public bool A_contribution_is_the_nearest_decimal_or_throws(PercentagePoints pull, GrowthRate growth) =>
        Nearest.Holds(
            () => (pull / growth).ToFraction(),
            ExactRational.Of(pull.ToFraction()).Over(ExactRational.Of(growth.ToFraction()))
        );

    [Property]
    public bool A_multiplier_is_one_more_than_the_growth(GrowthRate growth) =>
        Nearest.Holds(
            () => growth.ToMultiplier().ToDecimal(),
            ExactRational.Of(growth.ToFraction()) + ExactRational.Of(1m)
        );

    [Property]
    public bool A_percentage_is_held_exactly_or_refused(decimal percent) =>
        ExactHundredths.Hold(percent, static number => GrowthRate.Percent(number).ToFraction());

    [Property]
    public bool A_percentage_gives_its_number_back(PrintedNumber percent) =>
        GrowthRate.Percent(percent.Value).ToPercent() == percent.Value;
}
