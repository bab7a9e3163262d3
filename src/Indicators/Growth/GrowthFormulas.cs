namespace Indicators;

/// <summary>
/// The formulas of growth over decimals. Each gives the nearest decimal to the true value (the error is below 0.5001
/// units of decimal's last place, of a quotient below 0.5000001), or says why there is none; none throws, none allocates.
/// </summary>
/// <remarks>
/// Proof of the error: <see cref="WideFloat"/> carries 38 digits; every formula here has an error below 2^-110 (1e-33) of the
/// larger of its result and 1, a quotient below 2^-122 of its result. Decimal has at most 28 places and less than 2^96 units, and the result is rounded once.
/// </remarks>
internal static partial class GrowthFormulas
{
    /// <summary>Up to here a power is taken by multiplication; beyond by logarithm, whose error does not grow with the exponent.</summary>
    internal const int LargestPower = 1 << 10;

    internal const string ZeroBase = "the base is zero. Give the difference instead.";
    internal const string SignChange = "the sign changes. Give the difference instead.";
    internal const string NoChange = "the whole did not change.";

    private const string TotalLoss = "a rate of -100 % or less leaves nothing to grow from.";

    /// <summary>(to - from) / from.</summary>
    internal static Failure Growth(decimal from, decimal to, out decimal rate)
    {
        if (TryPlainGrowth(from, to, out rate))
        {
            return Failure.None;
        }

        var failure = Comparable(from, to);
        return failure.IsNone ? Rounded(RelativeChange(from, to), out rate) : failure;
    }

    /// <summary>(to - from) / from where plain decimals give it rightly rounded: one sign, an exact difference, and a base that cannot lead past what a decimal holds.</summary>
    /// <returns>False for all other levels, also those that have no growth.</returns>
    internal static bool TryPlainGrowth(decimal from, decimal to, out decimal rate)
    {
        if (decimal.IsNegative(from) == decimal.IsNegative(to) && IsAtLeastOne(from))
        {
            var difference = to - from;
            if (DirectedDecimal.IsExactSum(difference, to, from))
            {
                rate = difference / from;
                return true;
            }
        }

        rate = 0m;
        return false;
    }

    /// <summary>(to - from) / from on a side of the true value, where <see cref="TryPlainGrowth(decimal, decimal, out decimal)"/> gives the nearest.</summary>
    internal static bool TryPlainGrowth(decimal from, decimal to, Side side, out decimal rate) =>
        TryPlainGrowth(from, to, out rate) && DirectedDecimal.TryAdjust(rate, to - from, from, side, out rate);

    /// <summary>(to / from)^(1 / periods) - 1.</summary>
    internal static Failure Cagr(decimal from, decimal to, decimal periods, out decimal rate)
    {
        rate = 0m;
        if (periods <= 0m)
        {
            return NoPeriods();
        }

        var failure = Comparable(from, to);
        if (!failure.IsNone)
        {
            return failure;
        }

        if (periods == 1m)
        {
            return Growth(from, to, out rate);
        }

        return to == 0m ? Rounded(-WideFloat.One, out rate)
            : periods <= LargestPower && decimal.IsInteger(periods)
                ? Rounded(WideFloat.RootOfInverse(WideFloat.Quotient(from, to), (int)periods) - WideFloat.One, out rate)
            : RootMinusOne(LogOfRatio(from, to), WideFloat.Of(periods), out rate);
    }

    /// <summary>value x (1 + rate)^periods.</summary>
    internal static Failure Grow(decimal value, decimal rate, decimal periods, out decimal grown)
    {
        grown = value;
        if (periods == 0m)
        {
            return Failure.None;
        }

        var factor = Factor(rate, periods, out var power);
        return factor.IsNone ? Rounded(WideFloat.Of(value) * power, out grown) : factor;
    }

    /// <summary>(1 + rate)^periods - 1.</summary>
    internal static Failure Compound(decimal rate, decimal periods, out decimal compounded)
    {
        compounded = 0m;
        if (periods == 0m)
        {
            return Failure.None;
        }

        var factor = Factor(rate, periods, out var power);
        return factor.IsNone ? Rounded(power - WideFloat.One, out compounded) : factor;
    }

    /// <summary>The product of (1 + rate), less one.</summary>
    internal static Failure Chain(ReadOnlySpan<decimal> rates, out decimal chained) =>
        Rounded(Product(rates) - WideFloat.One, out chained);

    /// <summary>The geometric mean of (1 + rate), less one.</summary>
    internal static Failure Average(ReadOnlySpan<decimal> rates, out decimal average)
    {
        average = 0m;
        if (rates.IsEmpty)
        {
            return NoRates();
        }

        foreach (var rate in rates)
        {
            if (rate < -1m)
            {
                return Failure.Undefined("a rate below -100 % has no geometric mean with others.");
            }
        }

        var product = Product(rates);
        return product.IsZero
            ? Rounded(-WideFloat.One, out average)
            : RootMinusOne(LogNearOne(product), WideFloat.Whole((UInt128)rates.Length), out average);
    }

    /// <summary>(1 + rate)^(1 / periods) - 1.</summary>
    internal static Failure Root(decimal rate, decimal periods, out decimal root)
    {
        root = 0m;
        if (periods <= 0m)
        {
            return NoPeriods();
        }

        return rate < -1m ? Failure.Domain(nameof(rate), "a rate below -100 % has no root.")
            : rate == -1m ? Rounded(-WideFloat.One, out root)
            : RootMinusOne(LogOnePlus(rate), WideFloat.Of(periods), out root);
    }

    /// <summary>ln(to / from) / ln(1 + rate).</summary>
    internal static Failure PeriodsToReach(decimal rate, decimal from, decimal to, out decimal periods)
    {
        periods = 0m;
        if (from <= 0m || to <= 0m)
        {
            return Failure.Undefined("both levels must be above zero.");
        }

        if (rate <= -1m)
        {
            return Failure.Domain(nameof(rate), TotalLoss);
        }

        if (rate == 0m)
        {
            return Failure.Undefined("a level that does not grow reaches no other.");
        }

        return rate < 0m && to > from
            ? Failure.Undefined("a falling level never reaches a higher one.")
            : Rounded(LogOfRatio(from, to) / LogOnePlus(rate), out periods);
    }

    /// <summary>value / (1 + growth).</summary>
    internal static Failure ImpliedBase(decimal value, decimal growth, out decimal implied)
    {
        implied = 0m;
        return growth <= -1m
            ? Failure.Domain(nameof(growth), TotalLoss)
            : Rounded(WideFloat.Of(value) / OnePlus(growth), out implied);
    }

    /// <summary>(1 + nominal / n)^n - 1, as the spreadsheet function EFFECT.</summary>
    internal static Failure EffectiveRate(decimal nominal, int periodsPerYear, out decimal effective)
    {
        var failure = InterestArguments(nominal, nameof(nominal), periodsPerYear);
        effective = 0m;
        if (!failure.IsNone)
        {
            return failure;
        }

        var each = WideFloat.Of(nominal) / WideFloat.Whole((UInt128)periodsPerYear);
        return Rounded(Raised(each, periodsPerYear) - WideFloat.One, out effective);
    }

    /// <summary>n ((1 + effective)^(1 / n) - 1), as the spreadsheet function NOMINAL.</summary>
    internal static Failure NominalRate(decimal effective, int periodsPerYear, out decimal nominal)
    {
        var failure = InterestArguments(effective, nameof(effective), periodsPerYear);
        nominal = 0m;
        if (!failure.IsNone)
        {
            return failure;
        }

        var count = WideFloat.Whole((UInt128)periodsPerYear);
        return Rounded(WideFloat.ExpMinusOne(LogOnePlus(effective) / count) * count, out nominal);
    }

    /// <summary>(to - from) / level, with the difference taken exactly.</summary>
    internal static Failure ChangeOver(decimal from, decimal to, decimal level, out decimal quotient)
    {
        quotient = 0m;
        return level == 0m
            ? Failure.Undefined(ZeroBase)
            : Rounded(Difference(from, to) / WideFloat.Of(level), out quotient);
    }

    /// <summary>(partTo - partFrom) / (wholeTo - wholeFrom), with the differences taken exactly.</summary>
    internal static Failure ChangeOverChange(
        decimal partFrom,
        decimal partTo,
        decimal wholeFrom,
        decimal wholeTo,
        out decimal quotient
    )
    {
        quotient = 0m;
        return wholeFrom == wholeTo
            ? Failure.Undefined(NoChange)
            : Rounded(Difference(partFrom, partTo) / Difference(wholeFrom, wholeTo), out quotient);
    }

    internal static Failure NoPeriods() => Failure.Domain("periods", "the number of periods must be above zero.");

    internal static Failure NoRates() => Failure.Undefined("there are no rates. Give at least one.");

    private static Failure Comparable(decimal from, decimal to) =>
        from == 0m ? Failure.Undefined(ZeroBase)
        : (from > 0m && to < 0m) || (from < 0m && to > 0m) ? Failure.Undefined(SignChange)
        : Failure.None;

    internal static Failure InterestArguments(decimal rate, string parameter, int periodsPerYear) =>
        rate <= 0m
            ? Failure.Domain(
                parameter,
                "an interest rate must be above zero here, as in spreadsheets; to compound any other rate, compound or annualise it."
            )
        : periodsPerYear < 1 ? Failure.Domain(nameof(periodsPerYear), "there must be at least one period a year.")
        : Failure.None;

    private static bool IsAtLeastOne(decimal level) => level >= 1m || level <= -1m;

    private static WideFloat Difference(decimal from, decimal to)
    {
        // Where the signs differ the decimal difference could overflow, and nothing cancels.
        if (from > 0m != to > 0m)
        {
            return WideFloat.Of(to) - WideFloat.Of(from);
        }

        var difference = to - from;
        return DirectedDecimal.IsExactSum(difference, to, from)
            ? WideFloat.Of(difference)
            : WideFloat.Of(to) - WideFloat.Of(from);
    }

    private static WideFloat RelativeChange(decimal from, decimal to) => Difference(from, to) / WideFloat.Of(from);

    /// <summary>1 + rate, as the difference of rate and -1: next to -100 % adding to a rounded rate would lose its digits.</summary>
    private static WideFloat OnePlus(decimal rate) => Difference(-1m, rate);

    private static WideFloat LogOfRatio(decimal from, decimal to)
    {
        var change = RelativeChange(from, to);
        return IsSmall(change) ? WideFloat.LogOnePlus(change) : WideFloat.Log(WideFloat.Of(to) / WideFloat.Of(from));
    }

    private static WideFloat LogOnePlus(decimal rate)
    {
        var change = WideFloat.Of(rate);
        return IsSmall(change) ? WideFloat.LogOnePlus(change) : WideFloat.Log(OnePlus(rate));
    }

    private static WideFloat LogNearOne(WideFloat value)
    {
        var change = value - WideFloat.One;
        return IsSmall(change) ? WideFloat.LogOnePlus(change) : WideFloat.Log(value);
    }

    private static bool IsSmall(WideFloat change) => change.Magnitude <= -2;

    private static WideFloat Product(ReadOnlySpan<decimal> rates)
    {
        var product = WideFloat.One;
        foreach (var rate in rates)
        {
            product *= OnePlus(rate);
        }

        return product;
    }

    /// <summary>(1 + rate)^periods, for periods other than zero.</summary>
    private static Failure Factor(decimal rate, decimal periods, out WideFloat power)
    {
        power = default;
        var whole = decimal.Truncate(periods) == periods;
        if (rate == -1m && periods > 0m)
        {
            return Failure.None;
        }

        if (rate == -1m || (rate < -1m && !(whole && Math.Abs(periods) <= LargestPower)))
        {
            return Failure.Domain(nameof(rate), TotalLoss);
        }

        power =
            whole && Math.Abs(periods) <= LargestPower
                ? WideFloat.Power(OnePlus(rate), (ulong)Math.Abs(periods))
                : WideFloat.Exp(LogOnePlus(rate) * WideFloat.Of(Math.Abs(periods)));
        power = periods < 0m ? WideFloat.One / power : power;
        return Failure.None;
    }

    /// <summary>(1 + each)^n for n from 1 up and each above zero.</summary>
    private static WideFloat Raised(WideFloat each, int n) =>
        n <= LargestPower
            ? WideFloat.Power(WideFloat.One + each, (ulong)n)
            : WideFloat.Exp(
                (IsSmall(each) ? WideFloat.LogOnePlus(each) : WideFloat.Log(WideFloat.One + each))
                    * WideFloat.Whole((UInt128)n)
            );

    private static Failure RootMinusOne(WideFloat log, WideFloat degree, out decimal rate) =>
        Rounded(WideFloat.ExpMinusOne(log / degree), out rate);

    private static Failure Rounded(WideFloat value, out decimal result) =>
        value.TryToDecimal(out result) ? Failure.None : Failure.Overflow;
}
