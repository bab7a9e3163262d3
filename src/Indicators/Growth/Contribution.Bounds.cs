namespace Indicators;

public static partial class Contribution
{
    /// <summary>The bounds of a part's contribution to the growth of the whole: (part's change) / (whole at the start), in percentage points.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start; zero is not within it.</param>
    /// <exception cref="UndefinedResultException"><paramref name="wholeFrom"/> may be zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<PercentagePoints> ToGrowth<TMeasure>(
        Bounds<TMeasure> partFrom,
        Bounds<TMeasure> partTo,
        Bounds<TMeasure> wholeFrom
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfBounds(
            default(ChangeOverFormula),
            [partFrom.Numbers, partTo.Numbers, wholeFrom.Numbers],
            out var computed
        );
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException(
                $"contribution of a part going from {partFrom} to {partTo} in a whole of {wholeFrom}"
            );
    }

    /// <summary>The bounds of a part's contribution to the growth of the whole: (part's change) / (whole at the start), in percentage points, if there are any.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start; zero is not within it.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the whole may be zero, or the result is past what a decimal holds.</returns>
    public static bool TryToGrowth<TMeasure>(
        Bounds<TMeasure> partFrom,
        Bounds<TMeasure> partTo,
        Bounds<TMeasure> wholeFrom,
        out Bounds<PercentagePoints> result
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfBounds(
            default(ChangeOverFormula),
            [partFrom.Numbers, partTo.Numbers, wholeFrom.Numbers],
            out var computed
        );
        result = failure.IsNone ? new Bounds<PercentagePoints>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the contribution rate: (part's change) / (whole's change), the share of the growth that is the part's.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start.</param>
    /// <param name="wholeTo">The whole at the end; certainly another level than at the start.</param>
    /// <exception cref="UndefinedResultException">The whole may not have changed.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<Share> Rate<TMeasure>(
        Bounds<TMeasure> partFrom,
        Bounds<TMeasure> partTo,
        Bounds<TMeasure> wholeFrom,
        Bounds<TMeasure> wholeTo
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfBounds(
            default(ChangeOverChangeFormula),
            [partFrom.Numbers, partTo.Numbers, wholeFrom.Numbers, wholeTo.Numbers],
            out var computed
        );
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException(
                $"contribution rate of a part going from {partFrom} to {partTo} in a whole going from {wholeFrom} to {wholeTo}"
            );
    }

    /// <summary>The bounds of the contribution rate: (part's change) / (whole's change), the share of the growth that is the part's, if there are any.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start.</param>
    /// <param name="wholeTo">The whole at the end; certainly another level than at the start.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the whole may not have changed, or the result is past what a decimal holds.</returns>
    public static bool TryRate<TMeasure>(
        Bounds<TMeasure> partFrom,
        Bounds<TMeasure> partTo,
        Bounds<TMeasure> wholeFrom,
        Bounds<TMeasure> wholeTo,
        out Bounds<Share> result
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfBounds(
            default(ChangeOverChangeFormula),
            [partFrom.Numbers, partTo.Numbers, wholeFrom.Numbers, wholeTo.Numbers],
            out var computed
        );
        result = failure.IsNone ? new Bounds<Share>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the pull of a part on the growth of the whole: growth of the whole x contribution rate.</summary>
    /// <param name="wholeGrowth">The growth of the whole.</param>
    /// <param name="contributionRate">The part's share of that growth.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<PercentagePoints> Pull(Bounds<GrowthRate> wholeGrowth, Bounds<Share> contributionRate)
    {
        var failure = Lifted.OfBounds(
            default(ProductFormula),
            [wholeGrowth.Numbers, contributionRate.Numbers],
            out var computed
        );
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"pull of {contributionRate} of a growth of {wholeGrowth}");
    }

    /// <summary>The bounds of the contribution rate that a pull and the growth of the whole imply: pull / growth.</summary>
    /// <param name="pull">The part's pull.</param>
    /// <param name="wholeGrowth">The growth of the whole; zero is not within it.</param>
    /// <exception cref="UndefinedResultException"><paramref name="wholeGrowth"/> may be zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<Share> ImpliedRate(Bounds<PercentagePoints> pull, Bounds<GrowthRate> wholeGrowth)
    {
        var failure = Lifted.OfBounds(default(QuotientFormula), [pull.Numbers, wholeGrowth.Numbers], out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"contribution rate that {pull} of a growth of {wholeGrowth} imply");
    }

    /// <summary>The bounds of the contribution rate that a pull and the growth of the whole imply: pull / growth, if there are any.</summary>
    /// <param name="pull">The part's pull.</param>
    /// <param name="wholeGrowth">The growth of the whole; zero is not within it.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the growth may be zero.</returns>
    public static bool TryImpliedRate(
        Bounds<PercentagePoints> pull,
        Bounds<GrowthRate> wholeGrowth,
        out Bounds<Share> result
    )
    {
        var failure = Lifted.OfBounds(default(QuotientFormula), [pull.Numbers, wholeGrowth.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<Share>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the growth of the whole that a pull and a contribution rate imply: pull / contribution rate.</summary>
    /// <param name="pull">The part's pull.</param>
    /// <param name="contributionRate">The part's share of the growth of the whole; zero is not within it.</param>
    /// <exception cref="UndefinedResultException"><paramref name="contributionRate"/> may be zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<GrowthRate> ImpliedGrowth(Bounds<PercentagePoints> pull, Bounds<Share> contributionRate)
    {
        var failure = Lifted.OfBounds(
            default(QuotientFormula),
            [pull.Numbers, contributionRate.Numbers],
            out var computed
        );
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException(
                $"growth that a pull of {pull} and a contribution rate of {contributionRate} imply"
            );
    }

    /// <summary>The bounds of the growth of the whole that a pull and a contribution rate imply: pull / contribution rate, if there are any.</summary>
    /// <param name="pull">The part's pull.</param>
    /// <param name="contributionRate">The part's share of the growth of the whole; zero is not within it.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the contribution rate may be zero.</returns>
    public static bool TryImpliedGrowth(
        Bounds<PercentagePoints> pull,
        Bounds<Share> contributionRate,
        out Bounds<GrowthRate> result
    )
    {
        var failure = Lifted.OfBounds(
            default(QuotientFormula),
            [pull.Numbers, contributionRate.Numbers],
            out var computed
        );
        result = failure.IsNone ? new Bounds<GrowthRate>(default, computed) : default;
        return failure.IsNone;
    }
}
