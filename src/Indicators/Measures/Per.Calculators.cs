namespace Indicators;

/// <summary>Amounts per item, from two measures and back.</summary>
public static partial class Per
{
    /// <summary>The amount for each single unit of the denominator: yuan per laptop.</summary>
    /// <typeparam name="TMeasure">The measure of the amount.</typeparam>
    /// <typeparam name="TDenominator">The measure that it is divided by.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="number">What it is divided by; not zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="number"/> is zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Per<TMeasure, TDenominator> Of<TMeasure, TDenominator>(TMeasure amount, TDenominator number)
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> => amount / number;

    /// <summary>The amount for each one, if there is one.</summary>
    /// <typeparam name="TMeasure">The amount's type.</typeparam>
    /// <typeparam name="TDenominator">The number's type.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="number">The number.</param>
    /// <param name="each">The amount for each one; the default value when there is none.</param>
    /// <returns>False when the number is zero, or the result is past what a decimal holds.</returns>
    public static bool TryOf<TMeasure, TDenominator>(
        TMeasure amount,
        TDenominator number,
        out Per<TMeasure, TDenominator> each
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator>
    {
        var given = MeasureFormulas.Quotient(amount.Value, number.Value, out var value).IsNone;
        each = Per<TMeasure, TDenominator>.Each(TMeasure.FromValue(value));
        return given;
    }

    /// <summary>The amount for a number of items.</summary>
    /// <typeparam name="TMeasure">The measure of the amount.</typeparam>
    /// <typeparam name="TDenominator">The measure that it was divided by.</typeparam>
    /// <param name="each">The amount for each.</param>
    /// <param name="number">How many there are.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static TMeasure Total<TMeasure, TDenominator>(Per<TMeasure, TDenominator> each, TDenominator number)
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> => each * number;
}
