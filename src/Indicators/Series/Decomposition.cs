namespace Indicators;

/// <summary>The growth of a whole between two periods, by parts: what each pulls, and whether that adds up within the printed steps.</summary>
/// <remarks>
/// The pulls of exact parts that make up the whole add up to its growth exactly, but for one rounding each to decimal's last place. Of printed figures they add up within bounds:
/// sectors printed to 0.01 billion need not sum to a total printed so. What parts and whole leave over is <see cref="Residual"/>.
/// </remarks>
public sealed class Decomposition
{
    internal Decomposition(
        Stated<GrowthRate> growth,
        IReadOnlyList<DecompositionPart> parts,
        Stated<PercentagePoints> sum,
        Stated<PercentagePoints> residual,
        bool addsUp
    ) => (Growth, Parts, Sum, Residual, AddsUp) = (growth, parts, sum, residual, addsUp);

    /// <summary>The growth of the whole.</summary>
    public Stated<GrowthRate> Growth { get; }

    /// <summary>The parts, in the order given.</summary>
    public IReadOnlyList<DecompositionPart> Parts { get; }

    /// <summary>The pulls of all parts together, in percentage points: (sum of the parts' changes) / (whole in the base).</summary>
    public Stated<PercentagePoints> Sum { get; }

    /// <summary>The growth of the whole less the pulls of the parts, in percentage points.</summary>
    public Stated<PercentagePoints> Residual { get; }

    /// <summary>Whether the parts can make up the whole in both periods, by what was dropped in printing.</summary>
    public bool AddsUp { get; }

    /// <summary>The growth of a whole between two periods by its parts.</summary>
    /// <typeparam name="TMeasure">The measure of parts and whole.</typeparam>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">The parts that are to make it up; at least one.</param>
    /// <param name="from">The period at the start.</param>
    /// <param name="to">The period at the end.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    /// <exception cref="KeyNotFoundException">A series does not have one of the periods.</exception>
    /// <exception cref="NotComparableException">A figure is missing or disputed, a series is broken between the periods, or units, areas, price bases or natures differ.</exception>
    /// <exception cref="NatureRuleException">The figures are year-to-date, of spans of different length.</exception>
    /// <exception cref="UndefinedResultException">The whole has no growth: it may be zero at the start, or its sign changes.</exception>
    /// <exception cref="OverflowException">A result is past what a decimal holds.</exception>
    public static Decomposition Of<TMeasure>(
        Series<TMeasure> whole,
        IReadOnlyList<Series<TMeasure>> parts,
        ReportingPeriod from,
        ReportingPeriod to,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            throw new ArgumentException("There are no parts. Give at least one.", nameof(parts));
        }

        var all = EndsOf(whole, from, to);
        var ends = new (Stated<TMeasure> From, Stated<TMeasure> To)[parts.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            SeriesArithmetic.RequireAlike("decomposition", parts[i], whole);
            ends[i] = EndsOf(parts[i], from, to);
        }

        var (sum, residual) = DecompositionSums.Of(all, ends, reach);
        return new(
            Changes.GrowthBetween(whole, from, to, reach),
            [.. parts.Select((part, i) => Part(part.Indicator.Names, ends[i], all, reach))],
            sum,
            residual,
            DecompositionSums.AddsUp(all, ends, reach)
        );
    }

    private static DecompositionPart Part<TMeasure>(
        Names names,
        (Stated<TMeasure> From, Stated<TMeasure> To) part,
        (Stated<TMeasure> From, Stated<TMeasure> To) whole,
        Reach? reach
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var hasGrowth = Indicators.Growth.TryBetween(part.From, part.To, out var growth, reach);
        var hasRate = Contribution.TryRate(part.From, part.To, whole.From, whole.To, out var rate, reach);
        return new(
            names,
            hasGrowth ? growth : null,
            Contribution.ToGrowth(part.From, part.To, whole.From, reach),
            hasRate ? rate : null
        );
    }

    private static (Stated<TMeasure> From, Stated<TMeasure> To) EndsOf<TMeasure>(
        Series<TMeasure> series,
        ReportingPeriod from,
        ReportingPeriod to
    )
        where TMeasure : struct, ILinearMeasure<TMeasure> => Changes.Ends(series, "decomposition of growth", from, to);
}
