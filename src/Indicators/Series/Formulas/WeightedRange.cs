namespace Indicators;

/// <summary>The range of a mean by weights of which only ranges are known.</summary>
internal static class WeightedRange
{
    /// <summary>
    /// The means of values by weights, each anywhere in its range. A mean is lowest where all values are, and where those below it have their largest
    /// weight and those above it their smallest; so the lowest is found among as many choices as there are values.
    /// </summary>
    /// <returns>False where an end is absent or the weights may sum to zero.</returns>
    internal static bool TryMean(ReadOnlySpan<ExactRange> values, ReadOnlySpan<ExactRange> weights, out ExactRange mean)
    {
        var units = new ExactRange[values.Length];
        Array.Fill(units, ExactRange.One);
        return TryRatio(values, units, weights, out mean);
    }

    /// <summary>The ratios sum(a x w) / sum(b x w) with each b above zero and each w not below.</summary>
    /// <returns>False where an end is absent or the divisor may be zero.</returns>
    internal static bool TryRatio(
        ReadOnlySpan<ExactRange> a,
        ReadOnlySpan<ExactRange> b,
        ReadOnlySpan<ExactRange> w,
        out ExactRange ratio
    )
    {
        ratio = default;
        var total = Fraction.Zero;
        for (var i = 0; i < a.Length; i++)
        {
            if (HasNoEnd(a[i]) || HasNoEnd(b[i]) || HasNoEnd(w[i]) || b[i].Lower.Value.Sign <= 0)
            {
                return false;
            }

            total += w[i].Lower.Value;
        }

        if (total.Sign <= 0)
        {
            return false;
        }

        ratio = new(
            RangeEnd.Closed(Extreme(a, b, w, isLeast: true)),
            RangeEnd.Closed(Extreme(a, b, w, isLeast: false))
        );
        return true;
    }

    private static Fraction Extreme(
        ReadOnlySpan<ExactRange> a,
        ReadOnlySpan<ExactRange> b,
        ReadOnlySpan<ExactRange> w,
        bool isLeast
    )
    {
        var terms = new (Fraction A, Fraction B, Fraction Heavy, Fraction Light)[a.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var value = isLeast ? a[i].Lower.Value : a[i].Upper.Value;
            var divisor = value.Sign >= 0 == isLeast ? b[i].Upper.Value : b[i].Lower.Value;
            terms[i] = (value, divisor, w[i].Upper.Value, w[i].Lower.Value);
        }

        Array.Sort(terms, (left, right) => (isLeast ? 1 : -1) * (left.A / left.B).CompareTo(right.A / right.B));
        var best = Ratio(terms, 0);
        for (var heavy = 1; heavy <= terms.Length; heavy++)
        {
            var candidate = Ratio(terms, heavy);
            best = candidate.CompareTo(best) < 0 == isLeast ? candidate : best;
        }

        return best;
    }

    private static Fraction Ratio((Fraction A, Fraction B, Fraction Heavy, Fraction Light)[] terms, int heavy)
    {
        var (sum, total) = (Fraction.Zero, Fraction.Zero);
        for (var i = 0; i < terms.Length; i++)
        {
            var weight = i < heavy ? terms[i].Heavy : terms[i].Light;
            sum += terms[i].A * weight;
            total += terms[i].B * weight;
        }

        return sum / total;
    }

    private static bool HasNoEnd(in ExactRange range) => range.Lower.IsInfinite || range.Upper.IsInfinite;
}
