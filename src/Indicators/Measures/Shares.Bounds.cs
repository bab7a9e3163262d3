namespace Indicators;

public static partial class Shares
{
    /// <summary>The bounds of the share that a part has of a whole of the same measure.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; zero is not within it.</param>
    /// <exception cref="UndefinedResultException"><paramref name="whole"/> may be zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<Share> Of<TMeasure>(Bounds<TMeasure> part, Bounds<TMeasure> whole)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfBounds(default(QuotientFormula), [part.Numbers, whole.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"share of {part} in {whole}");
    }

    /// <summary>The bounds of the share that a part has of a whole of the same measure, if there are any.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; zero is not within it.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the whole may be zero.</returns>
    public static bool TryOf<TMeasure>(Bounds<TMeasure> part, Bounds<TMeasure> whole, out Bounds<Share> result)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfBounds(default(QuotientFormula), [part.Numbers, whole.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<Share>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the share that a count of a kind of item has of a count of the wider kind.</summary>
    /// <typeparam name="TPart">The narrower kind, which declares the wider one by <see cref="IPartOf{TWhole}"/>.</typeparam>
    /// <typeparam name="TWhole">The wider kind.</typeparam>
    /// <param name="part">The count of the narrower kind.</param>
    /// <param name="whole">The count of the wider kind; zero is not within it.</param>
    /// <exception cref="UndefinedResultException"><paramref name="whole"/> may be zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<Share> Of<TPart, TWhole>(Bounds<Count<TPart>> part, Bounds<Count<TWhole>> whole)
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem
    {
        var failure = Lifted.OfBounds(default(QuotientFormula), [part.Numbers, whole.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"share of {part} in {whole}");
    }

    /// <summary>The bounds of the share that a count of a kind of item has of a count of the wider kind, if there are any.</summary>
    /// <typeparam name="TPart">The narrower kind, which declares the wider one by <see cref="IPartOf{TWhole}"/>.</typeparam>
    /// <typeparam name="TWhole">The wider kind.</typeparam>
    /// <param name="part">The count of the narrower kind.</param>
    /// <param name="whole">The count of the wider kind; zero is not within it.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the whole may be zero.</returns>
    public static bool TryOf<TPart, TWhole>(
        Bounds<Count<TPart>> part,
        Bounds<Count<TWhole>> whole,
        out Bounds<Share> result
    )
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem
    {
        var failure = Lifted.OfBounds(default(QuotientFormula), [part.Numbers, whole.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<Share>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of a share of a whole: 50 % of 2.6 million vehicles.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="whole">The whole.</param>
    /// <param name="share">The share of it.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<TMeasure> PartOf<TMeasure>(Bounds<TMeasure> whole, Bounds<Share> share)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var failure = Lifted.OfBounds(default(ProductFormula), [whole.Numbers, share.Numbers], out var computed);
        return failure.IsNone ? new(whole.Witness, computed) : throw failure.ToException($"{share} of {whole}");
    }

    /// <summary>The bounds of a share of a share: half of 40 % is 20 %.</summary>
    /// <param name="share">The share of a whole.</param>
    /// <param name="part">The share of that share.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<Share> OfShare(Bounds<Share> share, Bounds<Share> part)
    {
        var failure = Lifted.OfBounds(default(ProductFormula), [share.Numbers, part.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"{part} of {share}");
    }

    /// <summary>The bounds of the share of parts of one whole taken together.</summary>
    /// <param name="shares">Shares of one whole, of parts that do not overlap; only the caller can know that.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<Share> SumOfOneWhole(params ReadOnlySpan<Bounds<Share>> shares)
    {
        var failure = Lift.OfBounds(default(SumFormula), shares, out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"sum of {shares.Length} shares");
    }

    /// <summary>The bounds of the relative change of a share, not its change in points.</summary>
    /// <param name="from">The share at the start; zero is not within it.</param>
    /// <param name="to">The share at the end; of the same sign, or zero.</param>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<GrowthRate> RelativeChange(Bounds<Share> from, Bounds<Share> to)
    {
        var failure = Lifted.OfBounds(default(GrowthFormula), [from.Numbers, to.Numbers], out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"relative change of a share from {from} to {to}");
    }

    /// <summary>The bounds of the relative change of a share, not its change in points, if there are any.</summary>
    /// <param name="from">The share at the start; zero is not within it.</param>
    /// <param name="to">The share at the end; of the same sign, or zero.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the start may be zero, or the sign may change.</returns>
    public static bool TryRelativeChange(Bounds<Share> from, Bounds<Share> to, out Bounds<GrowthRate> result)
    {
        var failure = Lifted.OfBounds(default(GrowthFormula), [from.Numbers, to.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<GrowthRate>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the change of a share in percentage points: to - from.</summary>
    /// <param name="from">The share at the start.</param>
    /// <param name="to">The share at the end.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<PercentagePoints> Change(Bounds<Share> from, Bounds<Share> to)
    {
        var failure = Lifted.OfBounds(default(DifferenceFormula), [from.Numbers, to.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"change from {from} to {to}");
    }

    /// <summary>The bounds of a share moved by percentage points.</summary>
    /// <param name="share">The share.</param>
    /// <param name="points">By how much it moves.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<Share> MovedBy(Bounds<Share> share, Bounds<PercentagePoints> points)
    {
        var failure = Lifted.OfBounds(default(SumFormula), [share.Numbers, points.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"share {share} moved by {points}");
    }

    /// <summary>The bounds of the share that each part has of the sum of all; as tight as they can be, since a part stands in the sum too.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="parts">The parts, whose sum is certainly not zero; where an end is absent, none may be negative.</param>
    /// <returns>Bounds for each part, in the same order.</returns>
    /// <exception cref="UndefinedResultException">The parts may sum to zero, or a part without end may be negative.</exception>
    public static IReadOnlyList<Bounds<Share>> OfTotal<TMeasure>(params ReadOnlySpan<Bounds<TMeasure>> parts)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var shares = new Bounds<Share>[parts.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            var failure = Lift.OfBounds(new ShareOfSumFormula(i), parts, out var computed);
            shares[i] = failure.IsNone
                ? new(default, computed)
                : throw failure.ToException($"share of {parts[i]} in the sum of {parts.Length} parts");
        }

        return shares;
    }
}
