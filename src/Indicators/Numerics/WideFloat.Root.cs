namespace Indicators;

internal readonly partial struct WideFloat
{
    /// <summary>The n-th root of 1 / <paramref name="inverse"/>, for a whole n from 2 to 2^10 and values within 2^-200 to 2^200; relative error below 2^-123, not counting that of the inverse.</summary>
    /// <remarks>
    /// <para>One step of third order from a double. With the estimate x and e = x^n inverse - 1, the root is
    /// x (1 + e)^(-1/n) = x (1 - d + (1 + 1/n) d^2 / 2 - ...), where d = e / n is the estimate's relative error.</para>
    /// <para>The error: the power's, n 2^-125, and the product's, 2^-126, are divided by n; the difference from 1 is exact. A double and
    /// its power are good to |d| below 2^-42, so what the series leaves out, 0.63 d^3, is below 2^-126, and d^2 / 2 needs no more
    /// than a double. The last sum and product add 2^-125 at most.</para>
    /// </remarks>
    internal static WideFloat RootOfInverse(in WideFloat inverse, int n)
    {
        var estimate = FromDouble(Math.Pow(inverse.ToDouble(), -1d / n));
        var error = ((Power(estimate, (ulong)n) * inverse) - One) / (ulong)n;
        if (error.IsZero)
        {
            return estimate;
        }

        var small = error.ToDouble();
        var second = (1d + (1d / n)) * small * small / 2d;
        return estimate + (estimate * (FromDouble(second) - error));
    }

    /// <summary>The number as a double, cut to 64 bits first; for magnitudes within 2^-900 to 2^900.</summary>
    private double ToDouble()
    {
        var magnitude = Math.ScaleB((double)(ulong)(significand >> 64), (int)exponent + 64);
        return negative ? -magnitude : magnitude;
    }
}
