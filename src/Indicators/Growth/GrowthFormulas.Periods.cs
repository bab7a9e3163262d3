namespace Indicators;

internal static partial class GrowthFormulas
{
    private const string NotPositive = "both levels must be above zero.";

    /// <summary>(to / from)^power - 1 for a whole power above zero.</summary>
    internal static Failure Compounded(decimal from, decimal to, int power, out decimal rate)
    {
        if (power == 1)
        {
            return Growth(from, to, out rate);
        }

        rate = 0m;
        var failure = Comparable(from, to);
        return failure.IsNone
            ? Rounded(WideFloat.Power(WideFloat.One + RelativeChange(from, to), (ulong)power) - WideFloat.One, out rate)
            : failure;
    }

    /// <summary>ln(to / from).</summary>
    internal static Failure LogChange(decimal from, decimal to, out decimal change)
    {
        change = 0m;
        return from <= 0m || to <= 0m ? Failure.Undefined(NotPositive) : Rounded(LogOfRatio(from, to), out change);
    }

    /// <summary>(1 + nominal) / (1 + prices) - 1, as the difference of the rates over 1 + prices.</summary>
    internal static Failure RealGrowth(decimal nominal, decimal prices, out decimal real)
    {
        real = 0m;
        return prices <= -1m
            ? Failure.Domain(nameof(prices), TotalLoss)
            : Rounded(Difference(prices, nominal) / OnePlus(prices), out real);
    }
}
