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

    /// <summary>The share of a part in a whole, if there is one.</summary>
    /// <typeparam name="TMeasure">A measure with a meaningful zero.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="share">The share; the default value when there is none.</param>
    /// <returns>False when the whole is zero, or the share is past what a decimal holds.</returns>
    public static bool TryOf<TMeasure>(TMeasure part, TMeasure whole, out Share share)
        where TMeasure : struct, ILinearMeasure<TMeasure> => Given(part.Value, whole.Value, out share);

    /// <summary>The share of a part of another kind in a whole, if there is one.</summary>
    /// <typeparam name="TPart">The items of the part.</typeparam>
    /// <typeparam name="TWhole">The items of the whole, of which the others are part.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="share">The share; the default value when there is none.</param>
    /// <returns>False when the whole is zero, or the share is past what a decimal holds.</returns>
    public static bool TryOf<TPart, TWhole>(Count<TPart> part, Count<TWhole> whole, out Share share)
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem => Given(part.Number, whole.Number, out share);

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
        var shares = new Share[parts.Length];
        var isPlain = MeasureFormulas.TryPlainSum(parts, out var total);
        var numbers = isPlain ? [] : MeasureFormulas.Numbers(parts);
        for (var i = 0; i < parts.Length; i++)
        {
            shares[i] = Share.Fraction(isPlain ? parts[i].Value / total : ShareOfSum(numbers, i));
        }

        return shares;
    }

    /// <summary>Adds shares of one and the same whole: the share of the parts taken together.</summary>
    /// <param name="shares">Shares of one whole, of parts that do not overlap; only the caller can know that.</param>
    [OverloadResolutionPriority(1)]
    public static Share SumOfOneWhole(params ReadOnlySpan<Share> shares)
    {
        if (MeasureFormulas.TryPlainSum(shares, out var sum))
        {
            return Share.Fraction(sum);
        }

        var failure = default(SumFormula).OfNumbers(MeasureFormulas.Numbers(shares), out sum);
        return failure.IsNone ? Share.Fraction(sum) : throw failure.ToException($"sum of {shares.Length} shares");
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

    /// <summary>The growth of a share relative to itself, if it is defined.</summary>
    /// <param name="from">The share at the start.</param>
    /// <param name="to">The share at the end.</param>
    /// <param name="rate">The growth; the default value when there is none.</param>
    /// <returns>False when the start is zero, the sign changes, or the rate is past what a decimal holds.</returns>
    public static bool TryRelativeChange(Share from, Share to, out GrowthRate rate) =>
        Growth.TryBetween(from.ToFraction(), to.ToFraction(), out rate);

    private static decimal ShareOfSum(ReadOnlySpan<decimal> parts, int index)
    {
        var failure = new ShareOfSumFormula(index).OfNumbers(parts, out var share);
        return failure.IsNone ? share
            : failure.Kind == FailureKind.Undefined ? throw new DivideByZeroException("The parts sum to zero.")
            : throw failure.ToException(
                $"share of {FigureText.Grouped(parts[index])} in the sum of {parts.Length} parts"
            );
    }

    private static bool Given(decimal part, decimal whole, out Share share)
    {
        var given = MeasureFormulas.Quotient(part, whole, out var fraction).IsNone;
        share = Share.Fraction(fraction);
        return given;
    }
}
