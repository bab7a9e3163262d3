namespace Indicators;

/// <summary>What a part adds to the growth of a whole: the pull in percentage points (拉动) and the contribution rate (贡献率).</summary>
/// <remarks>
/// The two are linked by pull = growth of the whole x contribution rate, which the operators of <see cref="GrowthRate"/>,
/// <see cref="Share"/> and <see cref="PercentagePoints"/> compute. Over parts that make up the whole, pulls add up to its growth and contribution rates to 100 %.
/// </remarks>
public static partial class Contribution
{
    /// <summary>The part's contribution to the growth of the whole: (part's change) / (whole at the start), in percentage points.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start; not zero.</param>
    /// <exception cref="UndefinedResultException"><paramref name="wholeFrom"/> is zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static PercentagePoints ToGrowth<TMeasure>(TMeasure partFrom, TMeasure partTo, TMeasure wholeFrom)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = GrowthFormulas.ChangeOver(partFrom.Value, partTo.Value, wholeFrom.Value, out var fraction);
        return failure.IsNone
            ? PercentagePoints.Fraction(fraction)
            : throw failure.ToException(
                $"contribution of a part going from {partFrom} to {partTo} in a whole of {wholeFrom}"
            );
    }

    /// <summary>The part's contribution to the growth of the whole, if it is defined.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start.</param>
    /// <param name="points">The contribution; the default value when there is none.</param>
    public static bool TryToGrowth<TMeasure>(
        TMeasure partFrom,
        TMeasure partTo,
        TMeasure wholeFrom,
        out PercentagePoints points
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var given = GrowthFormulas.ChangeOver(partFrom.Value, partTo.Value, wholeFrom.Value, out var fraction).IsNone;
        points = PercentagePoints.Fraction(fraction);
        return given;
    }

    /// <summary>The contribution rate: (part's change) / (whole's change), the share of the growth that is the part's.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start.</param>
    /// <param name="wholeTo">The whole at the end; another level than at the start.</param>
    /// <exception cref="UndefinedResultException">The whole did not change.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Share Rate<TMeasure>(TMeasure partFrom, TMeasure partTo, TMeasure wholeFrom, TMeasure wholeTo)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = GrowthFormulas.ChangeOverChange(
            partFrom.Value,
            partTo.Value,
            wholeFrom.Value,
            wholeTo.Value,
            out var fraction
        );
        return failure.IsNone
            ? Share.Fraction(fraction)
            : throw failure.ToException(
                $"contribution rate of a part going from {partFrom} to {partTo} in a whole going from {wholeFrom} to {wholeTo}"
            );
    }

    /// <summary>The contribution rate, if it is defined.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start.</param>
    /// <param name="wholeTo">The whole at the end.</param>
    /// <param name="share">The contribution rate; the default value when there is none.</param>
    public static bool TryRate<TMeasure>(
        TMeasure partFrom,
        TMeasure partTo,
        TMeasure wholeFrom,
        TMeasure wholeTo,
        out Share share
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var given = GrowthFormulas
            .ChangeOverChange(partFrom.Value, partTo.Value, wholeFrom.Value, wholeTo.Value, out var fraction)
            .IsNone;
        share = Share.Fraction(fraction);
        return given;
    }

    /// <summary>The pull of a part on the growth of the whole (拉动): growth of the whole x contribution rate.</summary>
    /// <param name="wholeGrowth">The growth of the whole.</param>
    /// <param name="contributionRate">The part's share of that growth.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static PercentagePoints Pull(GrowthRate wholeGrowth, Share contributionRate) =>
        wholeGrowth * contributionRate;

    /// <summary>The contribution rate that a pull and the growth of the whole imply: pull / growth.</summary>
    /// <param name="pull">The part's pull.</param>
    /// <param name="wholeGrowth">The growth of the whole; not zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="wholeGrowth"/> is zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Share ImpliedRate(PercentagePoints pull, GrowthRate wholeGrowth) => pull / wholeGrowth;

    /// <summary>The growth of the whole that a pull and a contribution rate imply: pull / contribution rate.</summary>
    /// <param name="pull">The part's pull.</param>
    /// <param name="contributionRate">The part's share of the growth; not zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="contributionRate"/> is zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static GrowthRate ImpliedGrowth(PercentagePoints pull, Share contributionRate) =>
        GrowthRate.Fraction(pull.ToFraction() / contributionRate.ToFraction());

    /// <summary>The contribution rate that a pull and the growth of the whole imply, if there is one.</summary>
    /// <param name="pull">The part's pull.</param>
    /// <param name="wholeGrowth">The growth of the whole.</param>
    /// <param name="share">The contribution rate; the default value when there is none.</param>
    /// <returns>False when the growth is zero, or the result is past what a decimal holds.</returns>
    public static bool TryImpliedRate(PercentagePoints pull, GrowthRate wholeGrowth, out Share share)
    {
        var given = MeasureFormulas.Quotient(pull.ToFraction(), wholeGrowth.ToFraction(), out var fraction).IsNone;
        share = Share.Fraction(fraction);
        return given;
    }

    /// <summary>The growth of the whole that a pull and a contribution rate imply, if there is one.</summary>
    /// <param name="pull">The part's pull.</param>
    /// <param name="contributionRate">The part's share of the growth.</param>
    /// <param name="growth">The growth; the default value when there is none.</param>
    /// <returns>False when the contribution rate is zero, or the result is past what a decimal holds.</returns>
    public static bool TryImpliedGrowth(PercentagePoints pull, Share contributionRate, out GrowthRate growth)
    {
        var given = MeasureFormulas.Quotient(pull.ToFraction(), contributionRate.ToFraction(), out var fraction).IsNone;
        growth = GrowthRate.Fraction(fraction);
        return given;
    }
}
