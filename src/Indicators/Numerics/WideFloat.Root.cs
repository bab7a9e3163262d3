namespace Indicators;

internal readonly partial struct WideFloat
{
    /// <summary>The n-th root of 1 / <paramref name="inverse"/>, for a whole n from 2 to 2^10 and values within 2^-200 to 2^200; relative error below 2^-123, not counting that of the inverse.</summary>
    /// <remarks>
    /// <para>One step of third order from a double. With the estimate x, e = x^n inverse - 1 and d = e / n, the root is
    /// x (1 + e)^(-1/n) = x (1 - d + (n + 1) d^2 / 2 - (n + 1)(2n + 1) d^3 / 6 + ...).</para>
    /// <para>The error: the power's, n 2^-125, and the product's, 2^-126, are divided by n; the difference from 1 is exact. The estimate's
    /// relative error is d; the roundings of the number, of 1/n (times the logarithm, at most 139) and of the power keep it below
    /// (140/n + 4) 2^-53. So what the series leaves out is below 2^-133, and d^2 needs no more than a double. The last sum and product add 2^-125 at most.</para>
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
