namespace Indicators;

public static partial class Per
{
    /// <summary>The amount for each single unit of the denominator: yuan per laptop, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">The measure of the amount.</typeparam>
    /// <typeparam name="TDenominator">The measure that it is divided by.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="number">What it is divided by; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException"><paramref name="number"/> may be zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<Per<TMeasure, TDenominator>> Of<TMeasure, TDenominator>(
        Stated<TMeasure> amount,
        Stated<TDenominator> number,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator>
    {
        var failure = Lifted.OfStated(
            default(QuotientFormula),
            [StatedNumber.Of(amount, reach), StatedNumber.Of(number, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<Per<TMeasure, TDenominator>>()
            : throw failure.ToException($"amount of {amount} for each of {number}");
    }

    /// <summary>The amount for each single unit of the denominator: yuan per laptop, with the bounds that the statements allow, if it is defined.</summary>
    /// <typeparam name="TMeasure">The measure of the amount.</typeparam>
    /// <typeparam name="TDenominator">The measure that it is divided by.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="number">What it is divided by; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the divisor may be zero.</returns>
    public static bool TryOf<TMeasure, TDenominator>(
        Stated<TMeasure> amount,
        Stated<TDenominator> number,
        out Stated<Per<TMeasure, TDenominator>> result,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator>
    {
        var failure = Lifted.OfStated(
            default(QuotientFormula),
            [StatedNumber.Of(amount, reach), StatedNumber.Of(number, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<Per<TMeasure, TDenominator>>() : default;
        return failure.IsNone;
    }

    /// <summary>The amount for a number of items, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">The measure of the amount.</typeparam>
    /// <typeparam name="TDenominator">The measure that it was divided by.</typeparam>
    /// <param name="each">The amount for each.</param>
    /// <param name="number">How many there are.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<TMeasure> Total<TMeasure, TDenominator>(
        Stated<Per<TMeasure, TDenominator>> each,
        Stated<TDenominator> number,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator>
    {
        var failure = Lifted.OfStated(
            default(ProductFormula),
            [StatedNumber.Of(each, reach), StatedNumber.Of(number, reach)],
            out var computed
        );
        return failure.IsNone ? computed.In<TMeasure>() : throw failure.ToException($"{number} at {each}");
    }
}
