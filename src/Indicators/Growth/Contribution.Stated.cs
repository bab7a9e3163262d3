namespace Indicators;

public static partial class Contribution
{
    /// <summary>A part's contribution to the growth of the whole: (part's change) / (whole at the start), in percentage points, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException"><paramref name="wholeFrom"/> may be zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<PercentagePoints> ToGrowth<TMeasure>(
        Stated<TMeasure> partFrom,
        Stated<TMeasure> partTo,
        Stated<TMeasure> wholeFrom,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfStated(
            default(ChangeOverFormula),
            [StatedNumber.Of(partFrom, reach), StatedNumber.Of(partTo, reach), StatedNumber.Of(wholeFrom, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<PercentagePoints>()
            : throw failure.ToException(
                $"contribution of a part going from {partFrom} to {partTo} in a whole of {wholeFrom}"
            );
    }

    /// <summary>A part's contribution to the growth of the whole: (part's change) / (whole at the start), in percentage points, with the bounds that the statements allow, if it is defined.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the whole may be zero, or the result is past what a decimal holds.</returns>
    public static bool TryToGrowth<TMeasure>(
        Stated<TMeasure> partFrom,
        Stated<TMeasure> partTo,
        Stated<TMeasure> wholeFrom,
        out Stated<PercentagePoints> result,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfStated(
            default(ChangeOverFormula),
            [StatedNumber.Of(partFrom, reach), StatedNumber.Of(partTo, reach), StatedNumber.Of(wholeFrom, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<PercentagePoints>() : default;
        return failure.IsNone;
    }

    /// <summary>The contribution rate: (part's change) / (whole's change), the share of the growth that is the part's, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start.</param>
    /// <param name="wholeTo">The whole at the end; certainly another level than at the start.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">The whole may not have changed.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<Share> Rate<TMeasure>(
        Stated<TMeasure> partFrom,
        Stated<TMeasure> partTo,
        Stated<TMeasure> wholeFrom,
        Stated<TMeasure> wholeTo,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfStated(
            default(ChangeOverChangeFormula),
            [
                StatedNumber.Of(partFrom, reach),
                StatedNumber.Of(partTo, reach),
                StatedNumber.Of(wholeFrom, reach),
                StatedNumber.Of(wholeTo, reach),
            ],
            out var computed
        );
        return failure.IsNone
            ? computed.In<Share>()
            : throw failure.ToException(
                $"contribution rate of a part going from {partFrom} to {partTo} in a whole going from {wholeFrom} to {wholeTo}"
            );
    }

    /// <summary>The contribution rate: (part's change) / (whole's change), the share of the growth that is the part's, with the bounds that the statements allow, if it is defined.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start.</param>
    /// <param name="wholeTo">The whole at the end; certainly another level than at the start.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the whole may not have changed, or the result is past what a decimal holds.</returns>
    public static bool TryRate<TMeasure>(
        Stated<TMeasure> partFrom,
        Stated<TMeasure> partTo,
        Stated<TMeasure> wholeFrom,
        Stated<TMeasure> wholeTo,
        out Stated<Share> result,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfStated(
            default(ChangeOverChangeFormula),
            [
                StatedNumber.Of(partFrom, reach),
                StatedNumber.Of(partTo, reach),
                StatedNumber.Of(wholeFrom, reach),
                StatedNumber.Of(wholeTo, reach),
            ],
            out var computed
        );
        result = failure.IsNone ? computed.In<Share>() : default;
        return failure.IsNone;
    }

    /// <summary>The pull of a part on the growth of the whole: growth of the whole x contribution rate, with the bounds that the statements allow.</summary>
    /// <param name="wholeGrowth">The growth of the whole.</param>
    /// <param name="contributionRate">The part's share of that growth.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<PercentagePoints> Pull(
        Stated<GrowthRate> wholeGrowth,
        Stated<Share> contributionRate,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(
            default(ProductFormula),
            [StatedNumber.Of(wholeGrowth, reach), StatedNumber.Of(contributionRate, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<PercentagePoints>()
            : throw failure.ToException($"pull of {contributionRate} of a growth of {wholeGrowth}");
    }

    /// <summary>The contribution rate that a pull and the growth of the whole imply: pull / growth, with the bounds that the statements allow.</summary>
    /// <param name="pull">The part's pull.</param>
    /// <param name="wholeGrowth">The growth of the whole; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException"><paramref name="wholeGrowth"/> may be zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<Share> ImpliedRate(
        Stated<PercentagePoints> pull,
        Stated<GrowthRate> wholeGrowth,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(
            default(QuotientFormula),
            [StatedNumber.Of(pull, reach), StatedNumber.Of(wholeGrowth, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<Share>()
            : throw failure.ToException($"contribution rate that {pull} of a growth of {wholeGrowth} imply");
    }

    /// <summary>The contribution rate that a pull and the growth of the whole imply: pull / growth, with the bounds that the statements allow, if it is defined.</summary>
    /// <param name="pull">The part's pull.</param>
    /// <param name="wholeGrowth">The growth of the whole; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the growth may be zero.</returns>
    public static bool TryImpliedRate(
        Stated<PercentagePoints> pull,
        Stated<GrowthRate> wholeGrowth,
        out Stated<Share> result,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(
            default(QuotientFormula),
            [StatedNumber.Of(pull, reach), StatedNumber.Of(wholeGrowth, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<Share>() : default;
        return failure.IsNone;
    }

    /// <summary>The growth of the whole that a pull and a contribution rate imply: pull / contribution rate, with the bounds that the statements allow.</summary>
    /// <param name="pull">The part's pull.</param>
    /// <param name="contributionRate">The part's share of the growth of the whole; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException"><paramref name="contributionRate"/> may be zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<GrowthRate> ImpliedGrowth(
        Stated<PercentagePoints> pull,
        Stated<Share> contributionRate,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(
            default(QuotientFormula),
            [StatedNumber.Of(pull, reach), StatedNumber.Of(contributionRate, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException(
                $"growth that a pull of {pull} and a contribution rate of {contributionRate} imply"
            );
    }

    /// <summary>The growth of the whole that a pull and a contribution rate imply: pull / contribution rate, with the bounds that the statements allow, if it is defined.</summary>
    /// <param name="pull">The part's pull.</param>
    /// <param name="contributionRate">The part's share of the growth of the whole; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the contribution rate may be zero.</returns>
    public static bool TryImpliedGrowth(
        Stated<PercentagePoints> pull,
        Stated<Share> contributionRate,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(
            default(QuotientFormula),
            [StatedNumber.Of(pull, reach), StatedNumber.Of(contributionRate, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }
}
