namespace Indicators;

/// <summary>Bounds of results that plain decimals give.</summary>
internal static class PlainBounds
{
    /// <summary>No result: exact ranges must give it.</summary>
    internal static bool None(out DecimalBounds result)
    {
        result = default;
        return false;
    }

    /// <summary>x + factor x y for a factor of 1 or -1, where decimals hold both ends exactly.</summary>
    internal static bool TrySum(in DecimalBounds x, in DecimalBounds y, bool isDifference, out DecimalBounds result)
    {
        result = default;
        if (!x.HasLower || !x.HasUpper || !y.HasLower || !y.HasUpper)
        {
            return false;
        }

        var other = isDifference ? new(-y.Upper, y.UpperKind, -y.Lower, y.LowerKind) : y;
        if (
            !DirectedDecimal.TryExactSum(x.Lower, other.Lower, out var lower)
            || !DirectedDecimal.TryExactSum(x.Upper, other.Upper, out var upper)
        )
        {
            return false;
        }

        result = new(
            lower,
            DecimalBounds.Both(x.LowerKind, other.LowerKind),
            upper,
            DecimalBounds.Both(x.UpperKind, other.UpperKind)
        );
        return true;
    }

    /// <summary>x / y for a dividend not below zero and a divisor from one up, each with both ends.</summary>
    internal static bool TryQuotient(in DecimalBounds x, in DecimalBounds y, out DecimalBounds result)
    {
        result = default;
        if (!x.HasLower || !x.HasUpper || !y.HasLower || !y.HasUpper || x.Lower <= 0m || y.Lower < 1m)
        {
            return false;
        }

        if (
            !DirectedDecimal.TryAdjust(x.Lower / y.Upper, x.Lower, y.Upper, Side.Down, out var lower)
            || !DirectedDecimal.TryAdjust(x.Upper / y.Lower, x.Upper, y.Lower, Side.Up, out var upper)
        )
        {
            return false;
        }

        result = new(
            lower,
            DecimalBounds.Both(x.LowerKind, y.UpperKind),
            upper,
            DecimalBounds.Both(x.UpperKind, y.LowerKind)
        );
        return true;
    }
}
