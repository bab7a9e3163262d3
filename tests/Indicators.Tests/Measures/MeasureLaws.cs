using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What holds for every measure.</summary>
public abstract class MeasureLaws<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    [Property]
    public bool Equality_agrees_with_comparison(TMeasure left, TMeasure right) =>
        left.Equals(right) == (left.CompareTo(right) == 0)
        && left == right == left.Equals(right)
        && left != right == !left.Equals(right);

    [Property]
    public bool Comparison_agrees_with_the_exact_values(TMeasure left, TMeasure right) =>
        Math.Sign(left.CompareTo(right))
        == (ExactRational.Of(left.Value) - ExactRational.Of(right.Value)).Numerator.Sign;

    [Property]
    public bool Operators_agree_with_comparison(TMeasure left, TMeasure right)
    {
        var order = left.CompareTo(right);
        return left < right == order < 0
            && left <= right == order <= 0
            && left > right == order > 0
            && left >= right == order >= 0;
    }

    [Property]
    public bool Equal_values_of_different_scale_have_one_hash_code(PrintedNumber number)
    {
        var longer = TMeasure.FromValue(number.Value * 1.000000m);
        var shorter = TMeasure.FromValue(number.Value);
        return longer == shorter && longer.GetHashCode() == shorter.GetHashCode();
    }

    [Property]
    public bool A_figure_gives_the_measure_back(TMeasure measure) => measure.ToFigure().As<TMeasure>() == measure;

    [Property]
    public bool A_figure_has_the_value_and_the_unit_of_its_measure(TMeasure measure) =>
        measure.ToFigure().Value == measure.Value && measure.ToFigure().Unit == TMeasure.UnitOfMeasure;

    [Property]
    public bool Another_value_keeps_the_unit(TMeasure measure, decimal value) =>
        measure.WithValue(value).Value == value && measure.WithValue(value).Unit == measure.Unit;

    [Fact]
    public void The_default_is_zero() => Assert.Equal(TMeasure.FromValue(0m), default);
}
