using FsCheck.Xunit;

namespace Indicators.Tests;

public sealed class ShareProperties : AffineMeasureLaws<Share, PercentagePoints>
{
    [Property]
    public bool A_share_of_a_share_is_the_nearest_decimal_or_overflows(Share left, Share right) =>
        Nearest.Holds(
            () => (left * right).ToFraction(),
            ExactRational.Of(left.ToFraction()) * ExactRational.Of(right.ToFraction())
        );

    [Property]
    public bool A_percentage_is_held_exactly_or_refused(decimal percent) =>
        ExactHundredths.Hold(percent, static number => Share.Percent(number).ToFraction());

    [Property]
    public bool A_percentage_gives_its_number_back(PrintedNumber percent) =>
        Share.Percent(percent.Value).ToPercent() == percent.Value;
}
