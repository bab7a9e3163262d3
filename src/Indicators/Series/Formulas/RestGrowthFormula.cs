namespace Indicators;

/// <summary>
/// The growth of what is left of a whole without a part, of whole, its growth, part and its growth: January to June without April to June is January to March.
/// Of a rate alone, where there is no part, that rate. (whole - part) / (whole / (1 + whole's growth) - part / (1 + part's growth)) - 1.
/// </summary>
internal readonly struct RestGrowthFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = x[0];
        if (x.Length == 1)
        {
            return Failure.None;
        }

        result = 0m;
        if (x[1] <= -1m || x[3] <= -1m)
        {
            return GrowthOfNothing();
        }

        var bases =
            (Fraction.Of(x[0]) / (Fraction.One + Fraction.Of(x[1])))
            - (Fraction.Of(x[2]) / (Fraction.One + Fraction.Of(x[3])));
        var level = Fraction.Of(x[0]) - Fraction.Of(x[2]);
        return bases.Sign == 0 ? Failure.Undefined("nothing was left a year before.")
            : level.Sign * bases.Sign < 0 ? Failure.Undefined("the sign of what is left changes.")
            : ((level / bases) - Fraction.One).TryRound(out result) ? Failure.None
            : Failure.Overflow;
    }

    /// <summary>For three arguments held fixed it is monotone in the fourth, so its extremes lie at corners.</summary>
    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = x[0];
        if (x.Length == 1)
        {
            return Failure.None;
        }

        result = default;
        var (whole, part) = (ExactRange.One + x[1], ExactRange.One + x[3]);
        if (!whole.IsPositive || !part.IsPositive)
        {
            return GrowthOfNothing();
        }

        var bases = (x[0] / whole) - (x[2] / part);
        var level = x[0] - x[2];
        var failure = RangeDomains.Comparable(bases, level);
        if (failure.IsNone)
        {
            result = IsFinite(x) ? Hull(x) : (level / bases) - ExactRange.One;
        }

        return failure;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);

    private static Failure GrowthOfNothing() =>
        Failure.Domain("growth", "a rate of -100 % or less leaves nothing to grow from.");

    /// <summary>Ends are taken as attained: an end that is only approached makes the range larger by that point.</summary>
    private static ExactRange Hull(ReadOnlySpan<ExactRange> x)
    {
        Span<RangeEnd> corners = new RangeEnd[16];
        for (var corner = 0; corner < corners.Length; corner++)
        {
            var level = At(x[0], corner, 0) - At(x[2], corner, 2);
            var bases =
                (At(x[0], corner, 0) / (Fraction.One + At(x[1], corner, 1)))
                - (At(x[2], corner, 2) / (Fraction.One + At(x[3], corner, 3)));
            if (bases.Sign == 0)
            {
                return ((x[0] - x[2]) / ((x[0] / (ExactRange.One + x[1])) - (x[2] / (ExactRange.One + x[3]))))
                    - ExactRange.One;
            }

            corners[corner] = RangeEnd.Closed((level / bases) - Fraction.One);
        }

        return ExactRange.Hull(corners);
    }

    private static Fraction At(in ExactRange range, int corner, int argument) =>
        (corner >> argument & 1) == 0 ? range.Lower.Value : range.Upper.Value;

    private static bool IsFinite(ReadOnlySpan<ExactRange> x)
    {
        foreach (var range in x)
        {
            if (range.Lower.IsInfinite || range.Upper.IsInfinite)
            {
                return false;
            }
        }

        return !(x[1].Lower.Value == -Fraction.One || x[3].Lower.Value == -Fraction.One);
    }
}
