namespace Indicators;

/// <summary>The range of a function of three ranges that rises or falls all the way in each: its least and greatest value stand at corners.</summary>
internal static class FractionCorners
{
    /// <summary>The values at all corners of finite ranges; the end of the result is open where the second range, in which the function is strict, is open there.</summary>
    internal static bool TryHull(
        ReadOnlySpan<ExactRange> x,
        Func<Fraction, Fraction, Fraction, Fraction> function,
        out ExactRange hull
    )
    {
        hull = default;
        Span<RangeEnd> corners = new RangeEnd[8];
        for (var corner = 0; corner < corners.Length; corner++)
        {
            var (first, second, third) = (End(x[0], corner), End(x[1], corner >> 1), End(x[2], corner >> 2));
            if (first.IsInfinite || second.IsInfinite || third.IsInfinite)
            {
                return false;
            }

            corners[corner] = RangeEnd.At(function(first.Value, second.Value, third.Value), second.IsOpen);
        }

        hull = ExactRange.Hull(corners);
        return true;
    }

    private static RangeEnd End(in ExactRange range, int bit) => (bit & 1) == 0 ? range.Lower : range.Upper;
}
