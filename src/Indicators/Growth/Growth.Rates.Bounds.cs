namespace Indicators;

public static partial class Growth
{
    /// <summary>The bounds of the growth that rates amount to one after another: (1 + r1)(1 + r2)... - 1.</summary>
    /// <param name="rates">The rates in order; of no rates the chain is 0 %.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<GrowthRate> Chain(params ReadOnlySpan<Bounds<GrowthRate>> rates)
    {
        var failure = Lift.OfBounds(default(ChainFormula), rates, out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"chain of {Text(rates.Length)} rates");
    }

    /// <summary>The bounds of the growth that rates amount to one after another: (1 + r1)(1 + r2)... - 1, if there are any.</summary>
    /// <param name="rates">The rates in order; of no rates the chain is 0 %.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate is past what a decimal holds.</returns>
    public static bool TryChain(ReadOnlySpan<Bounds<GrowthRate>> rates, out Bounds<GrowthRate> result)
    {
        var failure = Lift.OfBounds(default(ChainFormula), rates, out var computed);
        result = failure.IsNone ? new Bounds<GrowthRate>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of one growth, then another.</summary>
    /// <param name="first">The first rate.</param>
    /// <param name="second">The rate of what the first has led to.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<GrowthRate> Then(this Bounds<GrowthRate> first, Bounds<GrowthRate> second)
    {
        var failure = Lifted.OfBounds(default(ChainFormula), [first.Numbers, second.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"growth of {first}, then {second}");
    }

    /// <summary>The bounds of the average rate of growth: the geometric mean of (1 + rate), less one.</summary>
    /// <param name="rates">The rates, each -100 % or more; at least one.</param>
    /// <exception cref="UndefinedResultException">There are no rates, or one may be below -100 %.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<GrowthRate> Average(params ReadOnlySpan<Bounds<GrowthRate>> rates)
    {
        var failure = Lift.OfBounds(default(AverageGrowthFormula), rates, out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"average of {Text(rates.Length)} growth rates");
    }

    /// <summary>The bounds of the average rate of growth: the geometric mean of (1 + rate), less one, if there are any.</summary>
    /// <param name="rates">The rates, each -100 % or more; at least one.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when there are no rates, or one may be below -100 %.</returns>
    public static bool TryAverage(ReadOnlySpan<Bounds<GrowthRate>> rates, out Bounds<GrowthRate> result)
    {
        var failure = Lift.OfBounds(default(AverageGrowthFormula), rates, out var computed);
        result = failure.IsNone ? new Bounds<GrowthRate>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the growth that a rate amounts to over a number of periods: (1 + rate)^periods - 1.</summary>
    /// <param name="rate">The rate of each period, above -100 %; at or below it only for a whole number of periods up to 1,024.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate may be -100 % or less and cannot be raised to the number of periods.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<GrowthRate> Compound(Bounds<GrowthRate> rate, decimal periods)
    {
        var failure = Lifted.OfBounds(new CompoundFormula(periods), [rate.Numbers], out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"rate {rate} compounded over {Text(periods)} periods");
    }

    /// <summary>The bounds of the growth that a rate amounts to over a number of periods: (1 + rate)^periods - 1, if there are any.</summary>
    /// <param name="rate">The rate of each period, above -100 %; at or below it only for a whole number of periods up to 1,024.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate cannot be raised to the number of periods, or the result is past what a decimal holds.</returns>
    public static bool TryCompound(Bounds<GrowthRate> rate, decimal periods, out Bounds<GrowthRate> result)
    {
        var failure = Lifted.OfBounds(new CompoundFormula(periods), [rate.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<GrowthRate>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of a rate of another frequency as an annual rate: (1 + rate)^n - 1, n periods to the year.</summary>
    /// <param name="rate">The rate of one period, above -100 %.</param>
    /// <param name="periodicity">A periodicity with a fixed number of periods to the year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The periodicity has no fixed number of periods to the year, or the rate may be -100 % or less.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<GrowthRate> Annualise(Bounds<GrowthRate> rate, Periodicity periodicity)
    {
        var failure = Lifted.OfBounds(new CompoundFormula(periodicity.PerYear()), [rate.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"annual rate of {rate}");
    }

    /// <summary>The bounds of a rate of another frequency as an annual rate: (1 + rate)^n - 1, n periods to the year, if there are any.</summary>
    /// <param name="rate">The rate of one period, above -100 %.</param>
    /// <param name="periodicity">A periodicity with a fixed number of periods to the year.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate may be -100 % or less, or the result is past what a decimal holds.</returns>
    public static bool TryAnnualise(Bounds<GrowthRate> rate, Periodicity periodicity, out Bounds<GrowthRate> result)
    {
        var failure = Lifted.OfBounds(new CompoundFormula(periodicity.PerYear()), [rate.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<GrowthRate>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the rate of each period that amounts to a growth over several: (1 + rate)^(1 / periods) - 1.</summary>
    /// <param name="rate">The growth over all periods, -100 % or more.</param>
    /// <param name="periods">The number of periods, whole or not; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> may be below -100 %, or <paramref name="periods"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<GrowthRate> PerPeriod(Bounds<GrowthRate> rate, decimal periods)
    {
        var failure = Lifted.OfBounds(new RootFormula(periods), [rate.Numbers], out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"rate of each of {Text(periods)} periods that amounts to {rate}");
    }

    /// <summary>The bounds of the rate of each period that amounts to a growth over several: (1 + rate)^(1 / periods) - 1, if there are any.</summary>
    /// <param name="rate">The growth over all periods, -100 % or more.</param>
    /// <param name="periods">The number of periods, whole or not; above zero.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate may be below -100 %, or there are no periods.</returns>
    public static bool TryPerPeriod(Bounds<GrowthRate> rate, decimal periods, out Bounds<GrowthRate> result)
    {
        var failure = Lifted.OfBounds(new RootFormula(periods), [rate.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<GrowthRate>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the effective annual rate of a nominal one that is compounded several times a year.</summary>
    /// <param name="nominal">The nominal annual rate; above zero.</param>
    /// <param name="periodsPerYear">How often a year it is compounded; at least once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate may not be above zero, or there is no period.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<GrowthRate> EffectiveRate(Bounds<GrowthRate> nominal, int periodsPerYear)
    {
        var failure = Lifted.OfBounds(new EffectiveRateFormula(periodsPerYear), [nominal.Numbers], out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"effective rate of {nominal} compounded {Text(periodsPerYear)} times a year");
    }

    /// <summary>The bounds of the effective annual rate of a nominal one that is compounded several times a year, if there are any.</summary>
    /// <param name="nominal">The nominal annual rate; above zero.</param>
    /// <param name="periodsPerYear">How often a year it is compounded; at least once.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate may not be above zero, or there is no period.</returns>
    public static bool TryEffectiveRate(Bounds<GrowthRate> nominal, int periodsPerYear, out Bounds<GrowthRate> result)
    {
        var failure = Lifted.OfBounds(new EffectiveRateFormula(periodsPerYear), [nominal.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<GrowthRate>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the nominal annual rate that compounds to an effective one.</summary>
    /// <param name="effective">The effective annual rate; above zero.</param>
    /// <param name="periodsPerYear">How often a year it is compounded; at least once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate may not be above zero, or there is no period.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<GrowthRate> NominalRate(Bounds<GrowthRate> effective, int periodsPerYear)
    {
        var failure = Lifted.OfBounds(new NominalRateFormula(periodsPerYear), [effective.Numbers], out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"nominal rate of {effective} compounded {Text(periodsPerYear)} times a year");
    }

    /// <summary>The bounds of the nominal annual rate that compounds to an effective one, if there are any.</summary>
    /// <param name="effective">The effective annual rate; above zero.</param>
    /// <param name="periodsPerYear">How often a year it is compounded; at least once.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate may not be above zero, or there is no period.</returns>
    public static bool TryNominalRate(Bounds<GrowthRate> effective, int periodsPerYear, out Bounds<GrowthRate> result)
    {
        var failure = Lifted.OfBounds(new NominalRateFormula(periodsPerYear), [effective.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<GrowthRate>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the change of a rate in percentage points: to - from.</summary>
    /// <param name="from">The rate at the start.</param>
    /// <param name="to">The rate at the end.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<PercentagePoints> Change(Bounds<GrowthRate> from, Bounds<GrowthRate> to)
    {
        var failure = Lifted.OfBounds(default(DifferenceFormula), [from.Numbers, to.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"change from {from} to {to}");
    }

    /// <summary>The bounds of a rate moved by percentage points.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="points">By how much it moves.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<GrowthRate> MovedBy(Bounds<GrowthRate> rate, Bounds<PercentagePoints> points)
    {
        var failure = Lifted.OfBounds(default(SumFormula), [rate.Numbers, points.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"rate {rate} moved by {points}");
    }
}
