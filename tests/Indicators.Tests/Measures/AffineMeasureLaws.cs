using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What holds for every measure whose difference is of another type.</summary>
public abstract class AffineMeasureLaws<TMeasure, TDifference> : MeasureLaws<TMeasure>
    where TMeasure : struct, IAffineMeasure<TMeasure, TDifference>
    where TDifference : struct, IAdditiveMeasure<TDifference>
{
    private protected override IReadOnlyList<Law> Kit => MeasureLaws.Affine<TMeasure, TDifference>();

    [Property]
    public bool A_difference_is_the_nearest_decimal_or_overflows(TMeasure left, TMeasure right) =>
        Nearest.Holds(() => (left - right).Value, ExactRational.Of(left.Value) - ExactRational.Of(right.Value));

    [Property]
    public bool A_move_is_the_nearest_decimal_or_overflows(TMeasure measure, TDifference difference) =>
        Nearest.Holds(
            () => (measure + difference).Value,
            ExactRational.Of(measure.Value) + ExactRational.Of(difference.Value)
        );
}
