namespace Indicators;

/// <summary>The laws of measures, for measures and markers of your own: <c>MeasureLaws.Linear&lt;Money&lt;Euro&gt;&gt;().Check()</c>.</summary>
/// <remarks>
/// An operator has to give what decimal arithmetic gives of the values, and to overflow where it does. Laws that rounding breaks
/// (addition associates) are asked of figures of few digits, as statistics print them.
/// </remarks>
public static class MeasureLaws
{
    /// <summary>What holds of every measure: equality, order, hash code, and the way through a run-time figure and back.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    public static IReadOnlyList<Law> Any<TMeasure>()
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var (any, decimals) = (MeasureArbitraries.Of<TMeasure>(), IndicatorArbitraries.AnyDecimals());
        return
        [
            Law.Of(
                "equality agrees with comparison",
                any,
                any,
                static (x, y) => EqualityAgrees(x, y) && EqualityAgrees(x, x)
            ),
            Law.Of("comparison is that of the values", any, any, ComparisonAgrees),
            Law.Of(
                "operators agree with comparison",
                any,
                any,
                static (x, y) => OperatorsAgree(x, y) && OperatorsAgree(x, x)
            ),
            Law.Of("equal values have one hash code, whatever their scale", decimals, HashCodesAgree<TMeasure>),
            Law.Of("the default value is zero", any, static _ => TMeasure.FromValue(0m) == default),
            Law.Of("a figure gives the measure back", any, static x => x.ToFigure().As<TMeasure>() == x),
            Law.Of(
                "a figure has the value and unit of its measure",
                any,
                static x => x.ToFigure().Value == x.Value && x.ToFigure().Unit == TMeasure.UnitOfMeasure
            ),
            Law.Of(
                "another value keeps the unit",
                any,
                decimals,
                static (x, value) => x.WithValue(value).Value == value && x.WithValue(value).Unit == x.Unit
            ),
            Law.Of("the text says something", any, static x => !string.IsNullOrWhiteSpace(x.ToString())),
        ];
    }

    /// <summary>What holds of every measure whose values add up and scale, and all that holds of every measure.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    public static IReadOnlyList<Law> Additive<TMeasure>()
        where TMeasure : struct, IAdditiveMeasure<TMeasure> =>
        [.. Any<TMeasure>(), .. OfOperators<TMeasure>(), .. OfSums<TMeasure>()];

    /// <summary>What holds of every measure with a ratio, shares and amounts per item, and all that holds of additive ones.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    public static IReadOnlyList<Law> Linear<TMeasure>()
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var (any, printed, decimals) = (
            MeasureArbitraries.Of<TMeasure>(),
            MeasureArbitraries.PrintedOf<TMeasure>(),
            IndicatorArbitraries.AnyDecimals()
        );
        return
        [
            .. Additive<TMeasure>(),
            Law.Of(
                "a ratio is that of the values",
                any,
                any,
                static (x, y) => Outcome.Same(() => x / y, () => x.Value / y.Value)
            ),
            Law.Of(
                "a quotient is that of the value",
                any,
                decimals,
                static (x, divisor) => Gives(() => x / divisor, () => x.Value / divisor)
            ),
            Law.Of("negation turns the sign", any, static x => (-x).Value == -x.Value && -(-x) == x),
            Law.Of("a value and its negative cancel", any, static x => x + -x == TMeasure.AdditiveIdentity),
            Law.Of("a value is once itself", any, static x => x.Value == 0m || x / x == 1m),
            Law.Of(
                "the share of a whole is the ratio of the values",
                any,
                any,
                static (x, y) => Outcome.Same(() => x.ShareOf(y).ToFraction(), () => x.Value / y.Value)
            ),
            Law.Of("growth to twice the value is 100 %", printed, static x => x.Value == 0m || Doubles(x)),
        ];
    }

    /// <summary>What holds of every measure whose difference is of another type, and all that holds of every measure.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TDifference">The type of a difference.</typeparam>
    public static IReadOnlyList<Law> Affine<TMeasure, TDifference>()
        where TMeasure : struct, IAffineMeasure<TMeasure, TDifference>
        where TDifference : struct, IAdditiveMeasure<TDifference>
    {
        var (any, printed, differences) = (
            MeasureArbitraries.Of<TMeasure>(),
            MeasureArbitraries.PrintedOf<TMeasure>(),
            MeasureArbitraries.Of<TDifference>()
        );
        return
        [
            .. Any<TMeasure>(),
            Law.Of(
                "a difference is that of the values",
                any,
                any,
                static (x, y) => Outcome.Same(() => (x - y).Value, () => x.Value - y.Value)
            ),
            Law.Of(
                "a move adds the value of the difference",
                any,
                differences,
                static (x, move) => Gives(() => x + move, () => x.Value + move.Value)
            ),
            Law.Of(
                "the difference moves one printed figure to the other",
                printed,
                printed,
                static (from, to) => from + (to - from) == to
            ),
            Law.Of("there is no difference from itself", any, static x => x - x == TDifference.AdditiveIdentity),
            Law.Of("no difference moves nothing", any, static x => x + TDifference.AdditiveIdentity == x),
            Law.Of("the sign of the difference tells the greater", any, any, SignTells<TMeasure, TDifference>),
        ];
    }

    /// <summary>Operators give what decimal arithmetic gives.</summary>
    private static Law[] OfOperators<TMeasure>()
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        var (any, decimals) = (MeasureArbitraries.Of<TMeasure>(), IndicatorArbitraries.AnyDecimals());
        return
        [
            Law.Of(
                "a sum is that of the values",
                any,
                any,
                static (x, y) => Gives(() => x + y, () => x.Value + y.Value)
            ),
            Law.Of(
                "a difference is that of the values",
                any,
                any,
                static (x, y) => Gives(() => x - y, () => x.Value - y.Value)
            ),
            Law.Of(
                "a multiple is that of the value",
                any,
                decimals,
                static (x, factor) => Gives(() => x * factor, () => x.Value * factor)
            ),
            Law.Of("addition commutes", any, any, static (x, y) => Outcome.Same(() => x + y, () => y + x)),
        ];
    }

    private static Law[] OfSums<TMeasure>()
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        var (any, printed) = (MeasureArbitraries.Of<TMeasure>(), MeasureArbitraries.PrintedOf<TMeasure>());
        return
        [
            Law.Of("addition of printed figures associates", printed, static (x, y, z) => x + y + z == x + (y + z)),
            Law.Of("subtraction undoes addition of printed figures", printed, printed, static (x, y) => x + y - y == x),
            Law.Of(
                "scaling of printed figures distributes over addition",
                printed,
                printed,
                static (x, y) => (x + y) * 3m == (x * 3m) + (y * 3m)
            ),
            Law.Of(
                "zero changes no sum",
                any,
                static x => x + TMeasure.AdditiveIdentity == x && x - TMeasure.AdditiveIdentity == x
            ),
            Law.Of("scaling by one changes nothing", any, static x => x * 1m == x),
        ];
    }

    private static bool Gives<TMeasure>(Func<TMeasure> compute, Func<decimal> value)
        where TMeasure : struct, IMeasure<TMeasure> => Outcome.Same(() => compute().Value, value);

    private static bool EqualityAgrees<TMeasure>(TMeasure x, TMeasure y)
        where TMeasure : struct, IMeasure<TMeasure> =>
        x.Equals(y) == (x.CompareTo(y) == 0) && x == y == x.Equals(y) && x != y == !x.Equals(y);

    private static bool ComparisonAgrees<TMeasure>(TMeasure x, TMeasure y)
        where TMeasure : struct, IMeasure<TMeasure> => Math.Sign(x.CompareTo(y)) == x.Value.CompareTo(y.Value);

    private static bool OperatorsAgree<TMeasure>(TMeasure x, TMeasure y)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var order = x.CompareTo(y);
        return x < y == order < 0 && x <= y == order <= 0 && x > y == order > 0 && x >= y == order >= 0;
    }

    private static bool HashCodesAgree<TMeasure>(decimal value)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var same = TMeasure.FromValue(ExactDecimal.Parse(ExactDecimal.Format(value)));
        return TMeasure.FromValue(value) == same && TMeasure.FromValue(value).GetHashCode() == same.GetHashCode();
    }

    private static bool Doubles<TMeasure>(TMeasure x)
        where TMeasure : struct, ILinearMeasure<TMeasure> => Growth.Between(x, x + x) == GrowthRate.Percent(100);

    private static bool SignTells<TMeasure, TDifference>(TMeasure x, TMeasure y)
        where TMeasure : struct, IAffineMeasure<TMeasure, TDifference>
        where TDifference : struct, IAdditiveMeasure<TDifference>
    {
        var (difference, isGiven) = Outcome.Of(() => x - y);
        return !isGiven || x > y == difference > TDifference.AdditiveIdentity;
    }
}
