using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What holds for every measure that adds and scales.</summary>
public abstract class AdditiveMeasureLaws<TMeasure> : MeasureLaws<TMeasure>
    where TMeasure : struct, IAdditiveMeasure<TMeasure>
{
    private protected override IReadOnlyList<Law> Kit => MeasureLaws.Additive<TMeasure>();

    [Property]
    public bool A_sum_is_the_nearest_decimal_or_overflows(TMeasure left, TMeasure right) =>
        Nearest.Holds(() => (left + right).Value, ExactRational.Of(left.Value) + ExactRational.Of(right.Value));

    [Property]
    public bool A_difference_is_the_nearest_decimal_or_overflows(TMeasure left, TMeasure right) =>
        Nearest.Holds(() => (left - right).Value, ExactRational.Of(left.Value) - ExactRational.Of(right.Value));

    [Property]
    public bool A_product_is_the_nearest_decimal_or_overflows(TMeasure measure, decimal factor) =>
        Nearest.Holds(() => (measure * factor).Value, ExactRational.Of(measure.Value) * ExactRational.Of(factor));

    [Property]
    public bool Subtraction_undoes_addition_but_for_two_roundings(TMeasure left, TMeasure right)
    {
        var (sum, overflows) = Outcome.Of(() => left + right);
        var (back, overflowsBack) = Outcome.Of(() => sum - right);
        if (overflows || overflowsBack)
        {
            return true;
        }

        // The first rounding is that of the sum, the second that of the difference from it.
        var exact = ExactRational.Of(sum.Value) - ExactRational.Of(right.Value);
        var off = (ExactRational.Of(back.Value) - ExactRational.Of(left.Value)).Abs();
        return off <= (UnitOf(sum.Value) + (Nearest.Unit(exact) ?? default)) * new ExactRational(1, 2);
    }

    [Property]
    public bool Scaling_of_printed_figures_distributes_over_addition(
        PrintedNumber left,
        PrintedNumber right,
        short factor
    ) => (Of(left) + Of(right)) * factor == (Of(left) * factor) + (Of(right) * factor);

    private protected static TMeasure Of(PrintedNumber number) => TMeasure.FromValue(number.Value);

    private protected static ExactRational UnitOf(decimal value) => Nearest.Unit(ExactRational.Of(value)) ?? default;
}
