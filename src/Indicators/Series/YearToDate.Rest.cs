namespace Indicators;

public static partial class YearToDate
{
    /// <summary>The growth of what is left of a whole without a part: of January to March, from January to June and April to June.</summary>
    /// <typeparam name="TMeasure">A measure that adds up and has a ratio.</typeparam>
    /// <param name="whole">The whole.</param>
    /// <param name="wholeGrowth">Its growth; above -100 %.</param>
    /// <param name="part">The part.</param>
    /// <param name="partGrowth">Its growth, on the same earlier period; above -100 %.</param>
    /// <returns>(whole - part) / (whole / (1 + its growth) - part / (1 + its growth)) - 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A growth is -100 % or less.</exception>
    /// <exception cref="UndefinedResultException">Nothing was left at the start, or the sign of what is left changes.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate GrowthOfRest<TMeasure>(
        TMeasure whole,
        GrowthRate wholeGrowth,
        TMeasure part,
        GrowthRate partGrowth
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = default(RestGrowthFormula).OfNumbers(
            [whole.Value, wholeGrowth.ToFraction(), part.Value, partGrowth.ToFraction()],
            out var rate
        );
        return failure.IsNone
            ? GrowthRate.Fraction(rate)
            : throw failure.ToException($"growth of {whole} ({wholeGrowth}) without {part} ({partGrowth})");
    }

    /// <summary>The growth of what is left of a whole without a part, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">A measure that adds up and has a ratio.</typeparam>
    /// <param name="whole">The whole.</param>
    /// <param name="wholeGrowth">Its growth; above -100 %.</param>
    /// <param name="part">The part.</param>
    /// <param name="partGrowth">Its growth, on the same earlier period; above -100 %.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A growth may be -100 % or less.</exception>
    /// <exception cref="UndefinedResultException">Nothing may have been left at the start, or the sign of what is left may change.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static Stated<GrowthRate> GrowthOfRest<TMeasure>(
        Stated<TMeasure> whole,
        Stated<GrowthRate> wholeGrowth,
        Stated<TMeasure> part,
        Stated<GrowthRate> partGrowth,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfStated(
            default(RestGrowthFormula),
            [
                StatedNumber.Of(whole, reach),
                StatedNumber.Of(wholeGrowth, reach),
                StatedNumber.Of(part, reach),
                StatedNumber.Of(partGrowth, reach),
            ],
            out var computed
        );
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"growth of {whole} ({wholeGrowth}) without {part} ({partGrowth})");
    }
}
