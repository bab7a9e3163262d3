using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>Shares of a whole.</summary>
public static partial class Shares
{
    /// <summary>The share that a part has of a whole of the same measure.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; not zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="whole"/> is zero.</exception>
    public static Share Of<TMeasure>(TMeasure part, TMeasure whole)
        where TMeasure : struct, ILinearMeasure<TMeasure> => Share.Fraction(part / whole);

    /// <summary>The share that a count of a kind of item has of a count of the wider kind: new energy vehicles of all vehicles.</summary>
    /// <typeparam name="TPart">The narrower kind, which declares the wider one by <see cref="IPartOf{TWhole}"/>.</typeparam>
    /// <typeparam name="TWhole">The wider kind.</typeparam>
    /// <param name="part">The count of the narrower kind.</param>
    /// <param name="whole">The count of the wider kind; not zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="whole"/> is zero.</exception>
    public static Share Of<TPart, TWhole>(Count<TPart> part, Count<TWhole> whole)
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => Share.Fraction(part.Number / whole.Number);

    /// <summary>The share that a part has of a whole of the same measure.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; not zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="whole"/> is zero.</exception>
    public static Share ShareOf<TMeasure>(this TMeasure part, TMeasure whole)
        where TMeasure : struct, ILinearMeasure<TMeasure> => Of(part, whole);

    /// <summary>The share that a count of a kind of item has of a count of the wider kind.</summary>
    /// <typeparam name="TPart">The narrower kind, which declares the wider one by <see cref="IPartOf{TWhole}"/>.</typeparam>
    /// <typeparam name="TWhole">The wider kind.</typeparam>
    /// <param name="part">The count of the narrower kind.</param>
    /// <param name="whole">The count of the wider kind; not zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="whole"/> is zero.</exception>
    public static Share ShareOf<TPart, TWhole>(this Count<TPart> part, Count<TWhole> whole)
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => Of(part, whole);

    /// <summary>The share that each part has of the sum of all.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="parts">The parts, whose sum is not zero.</param>
    /// <returns>A share for each part, in the same order, each the nearest decimal; their sum is 100 % but for that rounding.</returns>
    /// <exception cref="DivideByZeroException">The parts sum to zero.</exception>
    [OverloadResolutionPriority(1)]
    public static IReadOnlyList<Share> OfTotal<TMeasure>(params ReadOnlySpan<TMeasure> parts)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var total = Totals.Sum(parts);
        var shares = new Share[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            shares[i] = Of(parts[i], total);
        }

        return shares;
    }

    /// <summary>Adds shares of one and the same whole: the share of the parts taken together.</summary>
    /// <param name="shares">Shares of one whole, of parts that do not overlap; only the caller can know that.</param>
    [OverloadResolutionPriority(1)]
    public static Share SumOfOneWhole(params ReadOnlySpan<Share> shares)
    {
        var sum = 0m;
        foreach (var share in shares)
        {
            sum += share.ToFraction();
        }

        return Share.Fraction(sum);
    }

    /// <summary>A share of a whole: 50 % of 2.6 million vehicles.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="whole">The whole.</param>
    /// <param name="share">The share of it.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static TMeasure PartOf<TMeasure>(TMeasure whole, Share share)
        where TMeasure : struct, ILinearMeasure<TMeasure> => whole * share.ToFraction();

    /// <summary>A share of a share: half of 40 % is 20 %.</summary>
    /// <param name="share">The share of a whole.</param>
    /// <param name="part">The share of that share.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Share OfShare(Share share, Share part) => share * part;

    /// <summary>The change of a share in percentage points: from 31.6 % to 40.9 % is 9.3 points.</summary>
    /// <param name="from">The share at the start.</param>
    /// <param name="to">The share at the end.</param>
    /// <exception cref="OverflowException">The change is past what a decimal holds.</exception>
    public static PercentagePoints Change(Share from, Share to) => to - from;

    /// <summary>A share moved by percentage points.</summary>
    /// <param name="share">The share.</param>
    /// <param name="points">By how much it moves.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Share MovedBy(Share share, PercentagePoints points) => share + points;

    /// <summary>The relative change of a share, not its change in points: from 31.6 % to 40.9 % is +29.4 %.</summary>
    /// <param name="from">The share at the start; not zero.</param>
    /// <param name="to">The share at the end; of the same sign, or zero.</param>
    /// <exception cref="UndefinedResultException">The start is zero, or the sign changes.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate RelativeChange(Share from, Share to) => Growth.Between(from.ToFraction(), to.ToFraction());
}
