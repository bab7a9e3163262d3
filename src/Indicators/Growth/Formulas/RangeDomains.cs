namespace Indicators;

/// <summary>Where formulas of growth are defined for all numbers of ranges.</summary>
internal static class RangeDomains
{
    /// <summary>Growth from every number of the one to every number of the other.</summary>
    internal static Failure Comparable(in ExactRange from, in ExactRange to) =>
        from.HoldsZero ? Failure.Undefined("the base may be zero. Give the difference instead.")
        : (from.IsPositive && to.IsNotNegative) || (from.IsNegative && to.IsNotPositive) ? Failure.None
        : Failure.Undefined("the sign may change. Give the difference instead.");

    /// <summary>Rates that leave something to grow from.</summary>
    internal static Failure AboveTotalLoss(in ExactRange factor, string parameter) =>
        factor.IsPositive
            ? Failure.None
            : Failure.Domain(parameter, "a rate may be -100 % or less, which leaves nothing to grow from.");

    /// <summary>Rates of interest as spreadsheets take them.</summary>
    internal static Failure Interest(in ExactRange rate, string parameter, int periodsPerYear) =>
        GrowthFormulas.InterestArguments(rate.IsPositive ? 1m : 0m, parameter, periodsPerYear);

    /// <summary>(1 + rate)^periods, where every rate of the range can be raised to it.</summary>
    internal static Failure Factor(in ExactRange rate, decimal periods, out ExactRange factor)
    {
        var growth = ExactRange.One + rate;
        factor = ExactRange.One;
        if (periods == 0m)
        {
            return Failure.None;
        }

        var isPositive = growth.IsPositive || (periods > 0m && growth.IsNotNegative);
        var isSmallWhole = decimal.IsInteger(periods) && Math.Abs(periods) <= GrowthFormulas.LargestPower;
        if (!isPositive && (!isSmallWhole || (periods < 0m && growth.HoldsZero)))
        {
            return AboveTotalLoss(growth, "rate");
        }

        var power = isPositive ? growth.PositivePower(Math.Abs(periods)) : growth.WholePower((int)Math.Abs(periods));
        factor = periods > 0m ? power : ExactRange.One / power;
        return Failure.None;
    }
}
