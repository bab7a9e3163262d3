namespace Indicators;

public static partial class Reconcile
{
    /// <summary>A printed share against part and whole.</summary>
    /// <typeparam name="TMeasure">The measure of both.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; zero is not within it.</param>
    /// <param name="printed">The printed share.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException"><paramref name="whole"/> may be zero.</exception>
    public static Reconciliation<Share> Share<TMeasure>(
        Stated<TMeasure> part,
        Stated<TMeasure> whole,
        Stated<Share> printed,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure> => Compared(Shares.Of(part, whole, reach), printed, reach);

    /// <summary>A printed share against a count of a kind of item and a count of the wider kind.</summary>
    /// <typeparam name="TPart">The narrower kind.</typeparam>
    /// <typeparam name="TWhole">The wider kind.</typeparam>
    /// <param name="part">The count of the narrower kind.</param>
    /// <param name="whole">The count of the wider kind; zero is not within it.</param>
    /// <param name="printed">The printed share.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException"><paramref name="whole"/> may be zero.</exception>
    public static Reconciliation<Share> Share<TPart, TWhole>(
        Stated<Count<TPart>> part,
        Stated<Count<TWhole>> whole,
        Stated<Share> printed,
        Reach? reach = null
    )
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => Compared(Shares.Of(part, whole, reach), printed, reach);

    /// <summary>A printed change of a share in percentage points against the two shares.</summary>
    /// <param name="from">The share at the start.</param>
    /// <param name="to">The share at the end.</param>
    /// <param name="printed">The printed change.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    public static Reconciliation<PercentagePoints> Change(
        Stated<Share> from,
        Stated<Share> to,
        Stated<PercentagePoints> printed,
        Reach? reach = null
    ) => Compared(Shares.Change(from, to, reach), printed, reach);

    /// <summary>A printed total against its parts.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="parts">The parts, which make up the whole.</param>
    /// <param name="printed">The printed total.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    public static Reconciliation<TMeasure> Total<TMeasure>(
        ReadOnlySpan<Stated<TMeasure>> parts,
        Stated<TMeasure> printed,
        Reach? reach = null
    )
        where TMeasure : struct, IAdditiveMeasure<TMeasure> => Compared(Totals.Sum(parts, reach), printed, reach);

    /// <summary>A printed contribution in percentage points against the part's change and the whole.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start; zero is not within it.</param>
    /// <param name="printed">The printed contribution.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException"><paramref name="wholeFrom"/> may be zero.</exception>
    public static Reconciliation<PercentagePoints> Contribution<TMeasure>(
        Stated<TMeasure> partFrom,
        Stated<TMeasure> partTo,
        Stated<TMeasure> wholeFrom,
        Stated<PercentagePoints> printed,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure> =>
        Compared(Indicators.Contribution.ToGrowth(partFrom, partTo, wholeFrom, reach), printed, reach);

    /// <summary>A printed contribution rate against the changes of part and whole.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start.</param>
    /// <param name="wholeTo">The whole at the end; certainly another level than at the start.</param>
    /// <param name="printed">The printed contribution rate.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">The whole may not have changed.</exception>
    public static Reconciliation<Share> ContributionRate<TMeasure>(
        Stated<TMeasure> partFrom,
        Stated<TMeasure> partTo,
        Stated<TMeasure> wholeFrom,
        Stated<TMeasure> wholeTo,
        Stated<Share> printed,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure> =>
        Compared(Indicators.Contribution.Rate(partFrom, partTo, wholeFrom, wholeTo, reach), printed, reach);

    /// <summary>A printed pull against the growth of the whole and the contribution rate: pull = growth x contribution rate.</summary>
    /// <param name="wholeGrowth">The growth of the whole.</param>
    /// <param name="contributionRate">The part's share of that growth.</param>
    /// <param name="printed">The printed pull.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    public static Reconciliation<PercentagePoints> Pull(
        Stated<GrowthRate> wholeGrowth,
        Stated<Share> contributionRate,
        Stated<PercentagePoints> printed,
        Reach? reach = null
    ) => Compared(Indicators.Contribution.Pull(wholeGrowth, contributionRate, reach), printed, reach);
}
