namespace Indicators;

internal readonly partial struct WideFloat
{
    /// <summary>The n-th root of 1 / <paramref name="inverse"/>, for a whole n from 2 to 2^10 and values within 2^-200 to 2^200; relative error below 2^-123, not counting that of the inverse.</summary>
    /// <remarks>
    /// <para>One step of third order from a double. With the estimate x and e = x^n inverse - 1, the root is
    /// x (1 + e)^(-1/n) = x (1 - d + (n + 1) d^2 / 2 - (n + 1)(2n + 1) d^3 / 6 + ...), where d = e / n is the estimate's relative error to first order.</para>
    /// <para>The error: the power's, n 2^-125, and the product's, 2^-126, are divided by n; the difference from 1 is exact. A double's
    /// power is good to |d| below (1 + 200 / n) 2^-52, so the first term left out is below 2^-134 for n up to 2^10, and the second-order
    /// term, below 2^-90, needs no more than a double. The last sum and product add 2^-125 at most.</para>
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
        var second = (n + 1d) * small * small / 2d;
        return estimate + (estimate * (FromDouble(second) - error));
    }

    /// <summary>The number as a double, cut to 64 bits first; for magnitudes within 2^-900 to 2^900.</summary>
    private double ToDouble()
    {
        var magnitude = Math.ScaleB((double)(ulong)(significand >> 64), (int)exponent + 64);
        return negative ? -magnitude : magnitude;
    }
}
