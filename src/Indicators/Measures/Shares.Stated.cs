namespace Indicators;

public static partial class Shares
{
    /// <summary>The share that a part has of a whole of the same measure, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException"><paramref name="whole"/> may be zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<Share> Of<TMeasure>(Stated<TMeasure> part, Stated<TMeasure> whole, Reach? reach = null)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfStated(
            default(QuotientFormula),
            [StatedNumber.Of(part, reach), StatedNumber.Of(whole, reach)],
            out var computed
        );
        return failure.IsNone ? computed.In<Share>() : throw failure.ToException($"share of {part} in {whole}");
    }

    /// <summary>The share that a part has of a whole of the same measure, with the bounds that the statements allow, if it is defined.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the whole may be zero.</returns>
    public static bool TryOf<TMeasure>(
        Stated<TMeasure> part,
        Stated<TMeasure> whole,
        out Stated<Share> result,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfStated(
            default(QuotientFormula),
            [StatedNumber.Of(part, reach), StatedNumber.Of(whole, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<Share>() : default;
        return failure.IsNone;
    }

    /// <summary>The share that a count of a kind of item has of a count of the wider kind, with the bounds that the statements allow.</summary>
    /// <typeparam name="TPart">The narrower kind, which declares the wider one by <see cref="IPartOf{TWhole}"/>.</typeparam>
    /// <typeparam name="TWhole">The wider kind.</typeparam>
    /// <param name="part">The count of the narrower kind.</param>
    /// <param name="whole">The count of the wider kind; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException"><paramref name="whole"/> may be zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<Share> Of<TPart, TWhole>(
        Stated<Count<TPart>> part,
        Stated<Count<TWhole>> whole,
        Reach? reach = null
    )
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem
    {
        var failure = Lifted.OfStated(
            default(QuotientFormula),
            [StatedNumber.Of(part, reach), StatedNumber.Of(whole, reach)],
            out var computed
        );
        return failure.IsNone ? computed.In<Share>() : throw failure.ToException($"share of {part} in {whole}");
    }

    /// <summary>The share that a count of a kind of item has of a count of the wider kind, with the bounds that the statements allow, if it is defined.</summary>
    /// <typeparam name="TPart">The narrower kind, which declares the wider one by <see cref="IPartOf{TWhole}"/>.</typeparam>
    /// <typeparam name="TWhole">The wider kind.</typeparam>
    /// <param name="part">The count of the narrower kind.</param>
    /// <param name="whole">The count of the wider kind; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the whole may be zero.</returns>
    public static bool TryOf<TPart, TWhole>(
        Stated<Count<TPart>> part,
        Stated<Count<TWhole>> whole,
        out Stated<Share> result,
        Reach? reach = null
    )
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem
    {
        var failure = Lifted.OfStated(
            default(QuotientFormula),
            [StatedNumber.Of(part, reach), StatedNumber.Of(whole, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<Share>() : default;
        return failure.IsNone;
    }

    /// <summary>A share of a whole: 50 % of 2.6 million vehicles, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="whole">The whole.</param>
    /// <param name="share">The share of it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<TMeasure> PartOf<TMeasure>(Stated<TMeasure> whole, Stated<Share> share, Reach? reach = null)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfStated(
            default(ProductFormula),
            [StatedNumber.Of(whole, reach), StatedNumber.Of(share, reach)],
            out var computed
        );
        return failure.IsNone ? computed.In(whole.Witness) : throw failure.ToException($"{share} of {whole}");
    }

    /// <summary>A share of a share: half of 40 % is 20 %, with the bounds that the statements allow.</summary>
    /// <param name="share">The share of a whole.</param>
    /// <param name="part">The share of that share.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<Share> OfShare(Stated<Share> share, Stated<Share> part, Reach? reach = null)
    {
        var failure = Lifted.OfStated(
            default(ProductFormula),
            [StatedNumber.Of(share, reach), StatedNumber.Of(part, reach)],
            out var computed
        );
        return failure.IsNone ? computed.In<Share>() : throw failure.ToException($"{part} of {share}");
    }

    /// <summary>The share of parts of one whole taken together, with the bounds that the statements allow.</summary>
    /// <param name="shares">Shares of one whole, of parts that do not overlap; only the caller can know that.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<Share> SumOfOneWhole(ReadOnlySpan<Stated<Share>> shares, Reach? reach = null)
    {
        var failure = Lifted.OfStated(default(SumFormula), Lift.Numbers(shares, reach), out var computed);
        return failure.IsNone ? computed.In<Share>() : throw failure.ToException($"sum of {shares.Length} shares");
    }

    /// <summary>The relative change of a share, not its change in points, with the bounds that the statements allow.</summary>
    /// <param name="from">The share at the start; zero is not within it.</param>
    /// <param name="to">The share at the end; of the same sign, or zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<GrowthRate> RelativeChange(Stated<Share> from, Stated<Share> to, Reach? reach = null)
    {
        var failure = Lifted.OfStated(
            default(GrowthFormula),
            [StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"relative change of a share from {from} to {to}");
    }

    /// <summary>The relative change of a share, not its change in points, with the bounds that the statements allow, if it is defined.</summary>
    /// <param name="from">The share at the start; zero is not within it.</param>
    /// <param name="to">The share at the end; of the same sign, or zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the start may be zero, or the sign may change.</returns>
    public static bool TryRelativeChange(
        Stated<Share> from,
        Stated<Share> to,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(
            default(GrowthFormula),
            [StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }

    /// <summary>The change of a share in percentage points: to - from, with the bounds that the statements allow.</summary>
    /// <param name="from">The share at the start.</param>
    /// <param name="to">The share at the end.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<PercentagePoints> Change(Stated<Share> from, Stated<Share> to, Reach? reach = null)
    {
        var failure = Lifted.OfStated(
            default(DifferenceFormula),
            [StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<PercentagePoints>()
            : throw failure.ToException($"change from {from} to {to}");
    }

    /// <summary>A share moved by percentage points, with the bounds that the statements allow.</summary>
    /// <param name="share">The share.</param>
    /// <param name="points">By how much it moves.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<Share> MovedBy(Stated<Share> share, Stated<PercentagePoints> points, Reach? reach = null)
    {
        var failure = Lifted.OfStated(
            default(SumFormula),
            [StatedNumber.Of(share, reach), StatedNumber.Of(points, reach)],
            out var computed
        );
        return failure.IsNone ? computed.In<Share>() : throw failure.ToException($"share {share} moved by {points}");
    }

    /// <summary>The share that each part has of the sum of all, with the bounds that the statements allow; as tight as they can be, since a part stands in the sum too.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="parts">The parts, whose sum is certainly not zero; where an end is absent, none may be negative.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>A share for each part, in the same order.</returns>
    /// <exception cref="UndefinedResultException">The parts may sum to zero, or a part without end may be negative.</exception>
    public static IReadOnlyList<Stated<Share>> OfTotal<TMeasure>(
        ReadOnlySpan<Stated<TMeasure>> parts,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var numbers = Lift.Numbers(parts, reach);
        var shares = new Stated<Share>[parts.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            var failure = Lifted.OfStated(new ShareOfSumFormula(i), numbers, out var computed);
            shares[i] = failure.IsNone
                ? computed.In<Share>()
                : throw failure.ToException($"share of {parts[i]} in the sum of {parts.Length} parts");
        }

        return shares;
    }
}
