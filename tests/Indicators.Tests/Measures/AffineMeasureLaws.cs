using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What holds for every measure whose difference is of another type.</summary>
public abstract class AffineMeasureLaws<TMeasure, TDifference> : MeasureLaws<TMeasure>
    where TMeasure : struct, IAffineMeasure<TMeasure, TDifference>
    where TDifference : struct, IAdditiveMeasure<TDifference>
{
    [Property]
    public bool A_difference_is_the_nearest_decimal_or_overflows(TMeasure left, TMeasure right) =>
        Nearest.Holds(() => (left - right).Value, ExactRational.Of(left.Value) - ExactRational.Of(right.Value));

    [Property]
    public bool A_move_is_the_nearest_decimal_or_overflows(TMeasure measure, TDifference difference) =>
        Nearest.Holds(
            () => (measure + difference).Value,
            ExactRational.Of(measure.Value) + ExactRational.Of(difference.Value)
        );

    [Property]
    public bool The_difference_moves_one_printed_figure_to_the_other(PrintedNumber from, PrintedNumber to)
    {
        var (start, end) = (TMeasure.FromValue(from.Value), TMeasure.FromValue(to.Value));
        return start + (end - start) == end;
    }

    [Property]
    public bool There_is_no_difference_from_itself(TMeasure measure) =>
        measure - measure == TDifference.AdditiveIdentity;

    [Property]
    public bool No_difference_moves_nothing(TMeasure measure) => measure + TDifference.AdditiveIdentity == measure;

    [Property]
    public bool The_sign_of_the_difference_tells_the_greater(TMeasure left, TMeasure right)
    {
        var (difference, overflows) = Outcome.Of(() => left - right);
        return overflows || left > right == difference > TDifference.AdditiveIdentity;
    }
}
