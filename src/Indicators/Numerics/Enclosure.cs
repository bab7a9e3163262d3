namespace Indicators;

/// <summary>Roots, powers and logarithms of fractions, known to a side: not above the true value for <see cref="Side.Down"/>, not below it for <see cref="Side.Up"/>, within 2^-103 of its size.</summary>
/// <remarks>
/// <see cref="WideFloat"/>'s relative error is below 2^-104 here: the logarithm's is 2^-117, times at most 2^10 in an exponent, the exponential's 2^-115.
/// That is below a hundredth of decimal's last place, so an end moves by one unit only where the true value is that near to a decimal, or is one; roots that are decimals are recognised.
/// </remarks>
internal static class Enclosure
{
    private const int ErrorBits = 104;

    /// <summary>A power past this many binary digits is past every decimal, or next to nothing.</summary>
    private const int FarAway = 200;

    /// <summary>The largest exact power is worth so many bits.</summary>
    private const long MostExactBits = 4096;

    /// <summary>ratio^(1 / degree) - 1 for a ratio not below zero and a degree above zero.</summary>
    internal static Fraction RootMinusOne(in Fraction ratio, decimal degree, Side side)
    {
        if (ratio.Sign == 0)
        {
            return -Fraction.One;
        }

        if (degree == 1m || ratio == Fraction.One)
        {
            return ratio - Fraction.One;
        }

        var root = WideFloat.ExpMinusOne(LogOf(ratio) / WideFloat.Of(degree));
        if (TryDecimalRoot(ratio, degree, root, out var exact))
        {
            return exact;
        }

        var end = Toward(root, side);
        return end > -Fraction.One ? end : -Fraction.One;
    }

    /// <summary>value^exponent for a value above zero and an exponent above zero.</summary>
    internal static Fraction Power(in Fraction value, decimal exponent, Side side)
    {
        if (value == Fraction.One)
        {
            return value;
        }

        if (decimal.IsInteger(exponent) && exponent <= MostExactBits && value.Bits * exponent <= MostExactBits)
        {
            return value.Power((int)exponent);
        }

        var log = LogOf(value) * WideFloat.Of(exponent);
        return log.Magnitude > 8 ? FarFromOne(log.IsNegative, side) : Toward(WideFloat.Exp(log), side);
    }

    /// <summary>ln value for a value above zero.</summary>
    internal static Fraction Log(in Fraction value, Side side) =>
        value == Fraction.One ? Fraction.Zero : Toward(LogOf(value), side);

    /// <summary>e to a power.</summary>
    internal static Fraction Exp(in Fraction power, Side side)
    {
        if (power.Sign == 0)
        {
            return Fraction.One;
        }

        var wide = WideFloat.Of(power);
        return wide.Magnitude > 8 ? FarFromOne(wide.IsNegative, side) : Toward(WideFloat.Exp(wide), side);
    }

    private static WideFloat LogOf(in Fraction value)
    {
        var change = WideFloat.Of(value - Fraction.One);
        return change.Magnitude <= -2 ? WideFloat.LogOnePlus(change) : WideFloat.Log(WideFloat.Of(value));
    }

    /// <summary>Whether the root is a decimal: the one next to the estimate, if its power gives the ratio back.</summary>
    private static bool TryDecimalRoot(in Fraction ratio, decimal degree, in WideFloat estimate, out Fraction root)
    {
        root = default;
        if (
            !decimal.IsInteger(degree)
            || degree > MostExactBits
            || !estimate.TryToDecimal(out var near)
            || (estimate - WideFloat.Of(near)).Magnitude > estimate.Magnitude - 100
        )
        {
            return false;
        }

        root = Fraction.Of(near);
        var factor = Fraction.One + root;
        return factor.Bits * (long)degree <= 4 * MostExactBits && factor.Power((int)degree) == ratio;
    }

    private static Fraction Toward(in WideFloat value, Side side)
    {
        var error = value.Scaled(-ErrorBits);
        var outward = value.IsNegative == (side == Side.Down) ? value + error : value - error;
        return outward.ToFraction();
    }

    /// <summary>Past every decimal, or next to nothing but not zero, whatever decimals it is multiplied or divided by; outward also of every exact power.</summary>
    private static Fraction FarFromOne(bool isSmall, Side side)
    {
        var distance = isSmall == (side == Side.Down) ? 2 * (int)MostExactBits : FarAway;
        return Fraction.TwoTo(isSmall ? -distance : distance);
    }
}
