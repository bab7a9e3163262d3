namespace Indicators;

public static partial class Per
{
    /// <summary>The bounds of the amount for each single unit of the denominator: yuan per laptop.</summary>
    /// <typeparam name="TMeasure">The measure of the amount.</typeparam>
    /// <typeparam name="TDenominator">The measure that it is divided by.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="number">What it is divided by; zero is not within it.</param>
    /// <exception cref="UndefinedResultException"><paramref name="number"/> may be zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<Per<TMeasure, TDenominator>> Of<TMeasure, TDenominator>(
        Bounds<TMeasure> amount,
        Bounds<TDenominator> number
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator>
    {
        var failure = Lifted.OfBounds(default(QuotientFormula), [amount.Numbers, number.Numbers], out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"amount of {amount} for each of {number}");
    }

    /// <summary>The bounds of the amount for each single unit of the denominator: yuan per laptop, if there are any.</summary>
    /// <typeparam name="TMeasure">The measure of the amount.</typeparam>
    /// <typeparam name="TDenominator">The measure that it is divided by.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="number">What it is divided by; zero is not within it.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the divisor may be zero.</returns>
    public static bool TryOf<TMeasure, TDenominator>(
        Bounds<TMeasure> amount,
        Bounds<TDenominator> number,
        out Bounds<Per<TMeasure, TDenominator>> result
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator>
    {
        var failure = Lifted.OfBounds(default(QuotientFormula), [amount.Numbers, number.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<Per<TMeasure, TDenominator>>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the amount for a number of items.</summary>
    /// <typeparam name="TMeasure">The measure of the amount.</typeparam>
    /// <typeparam name="TDenominator">The measure that it was divided by.</typeparam>
    /// <param name="each">The amount for each.</param>
    /// <param name="number">How many there are.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<TMeasure> Total<TMeasure, TDenominator>(
        Bounds<Per<TMeasure, TDenominator>> each,
        Bounds<TDenominator> number
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator>
    {
        var failure = Lifted.OfBounds(default(ProductFormula), [each.Numbers, number.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"{number} at {each}");
    }
}
