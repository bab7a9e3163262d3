namespace Indicators;

public static partial class Growth
{
    /// <summary>The growth that rates amount to one after another: (1 + r1)(1 + r2)... - 1, with the bounds that the statements allow.</summary>
    /// <param name="rates">The rates in order; of no rates the chain is 0 %.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<GrowthRate> Chain(ReadOnlySpan<Stated<GrowthRate>> rates, Reach? reach = null)
    {
        var failure = Lifted.OfStated(default(ChainFormula), Lift.Numbers(rates, reach), out var computed);
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"chain of {Text(rates.Length)} rates");
    }

    /// <summary>The growth that rates amount to one after another: (1 + r1)(1 + r2)... - 1, with the bounds that the statements allow, if it is defined.</summary>
    /// <param name="rates">The rates in order; of no rates the chain is 0 %.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate is past what a decimal holds.</returns>
    public static bool TryChain(
        ReadOnlySpan<Stated<GrowthRate>> rates,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(default(ChainFormula), Lift.Numbers(rates, reach), out var computed);
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }

    /// <summary>One growth, then another, with the bounds that the statements allow.</summary>
    /// <param name="first">The first rate.</param>
    /// <param name="second">The rate of what the first has led to.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<GrowthRate> Then(this Stated<GrowthRate> first, Stated<GrowthRate> second, Reach? reach = null)
    {
        var failure = Lifted.OfStated(
            default(ChainFormula),
            [StatedNumber.Of(first, reach), StatedNumber.Of(second, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"growth of {first}, then {second}");
    }

    /// <summary>The average rate of growth: the geometric mean of (1 + rate), less one, with the bounds that the statements allow.</summary>
    /// <param name="rates">The rates, each -100 % or more; at least one.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">There are no rates, or one may be below -100 %.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<GrowthRate> Average(ReadOnlySpan<Stated<GrowthRate>> rates, Reach? reach = null)
    {
        var failure = Lifted.OfStated(default(AverageGrowthFormula), Lift.Numbers(rates, reach), out var computed);
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"average of {Text(rates.Length)} growth rates");
    }

    /// <summary>The average rate of growth: the geometric mean of (1 + rate), less one, with the bounds that the statements allow, if it is defined.</summary>
    /// <param name="rates">The rates, each -100 % or more; at least one.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when there are no rates, or one may be below -100 %.</returns>
    public static bool TryAverage(
        ReadOnlySpan<Stated<GrowthRate>> rates,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(default(AverageGrowthFormula), Lift.Numbers(rates, reach), out var computed);
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }

    /// <summary>The growth that a rate amounts to over a number of periods: (1 + rate)^periods - 1, with the bounds that the statements allow.</summary>
    /// <param name="rate">The rate of each period, above -100 %; at or below it only for a whole number of periods up to 1,024.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate may be -100 % or less and cannot be raised to the number of periods.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<GrowthRate> Compound(Stated<GrowthRate> rate, decimal periods, Reach? reach = null)
    {
        var failure = Lifted.OfStated(new CompoundFormula(periods), [StatedNumber.Of(rate, reach)], out var computed);
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"rate {rate} compounded over {Text(periods)} periods");
    }

    /// <summary>The growth that a rate amounts to over a number of periods: (1 + rate)^periods - 1, with the bounds that the statements allow, if it is defined.</summary>
    /// <param name="rate">The rate of each period, above -100 %; at or below it only for a whole number of periods up to 1,024.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate cannot be raised to the number of periods, or the result is past what a decimal holds.</returns>
    public static bool TryCompound(
        Stated<GrowthRate> rate,
        decimal periods,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(new CompoundFormula(periods), [StatedNumber.Of(rate, reach)], out var computed);
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }

    /// <summary>A rate of another frequency as an annual rate: (1 + rate)^n - 1, n periods to the year, with the bounds that the statements allow.</summary>
    /// <param name="rate">The rate of one period, above -100 %.</param>
    /// <param name="periodicity">A periodicity with a fixed number of periods to the year.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The periodicity has no fixed number of periods to the year, or the rate may be -100 % or less.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<GrowthRate> Annualise(Stated<GrowthRate> rate, Periodicity periodicity, Reach? reach = null)
    {
        var failure = Lifted.OfStated(
            new CompoundFormula(periodicity.PerYear()),
            [StatedNumber.Of(rate, reach)],
            out var computed
        );
        return failure.IsNone ? computed.In<GrowthRate>() : throw failure.ToException($"annual rate of {rate}");
    }

    /// <summary>A rate of another frequency as an annual rate: (1 + rate)^n - 1, n periods to the year, with the bounds that the statements allow, if it is defined.</summary>
    /// <param name="rate">The rate of one period, above -100 %.</param>
    /// <param name="periodicity">A periodicity with a fixed number of periods to the year.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate may be -100 % or less, or the result is past what a decimal holds.</returns>
    public static bool TryAnnualise(
        Stated<GrowthRate> rate,
        Periodicity periodicity,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(
            new CompoundFormula(periodicity.PerYear()),
            [StatedNumber.Of(rate, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }

    /// <summary>The rate of each period that amounts to a growth over several: (1 + rate)^(1 / periods) - 1, with the bounds that the statements allow.</summary>
    /// <param name="rate">The growth over all periods, -100 % or more.</param>
    /// <param name="periods">The number of periods, whole or not; above zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> may be below -100 %, or <paramref name="periods"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<GrowthRate> PerPeriod(Stated<GrowthRate> rate, decimal periods, Reach? reach = null)
    {
        var failure = Lifted.OfStated(new RootFormula(periods), [StatedNumber.Of(rate, reach)], out var computed);
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"rate of each of {Text(periods)} periods that amounts to {rate}");
    }

    /// <summary>The rate of each period that amounts to a growth over several: (1 + rate)^(1 / periods) - 1, with the bounds that the statements allow, if it is defined.</summary>
    /// <param name="rate">The growth over all periods, -100 % or more.</param>
    /// <param name="periods">The number of periods, whole or not; above zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate may be below -100 %, or there are no periods.</returns>
    public static bool TryPerPeriod(
        Stated<GrowthRate> rate,
        decimal periods,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(new RootFormula(periods), [StatedNumber.Of(rate, reach)], out var computed);
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }

    /// <summary>The effective annual rate of a nominal one that is compounded several times a year, with the bounds that the statements allow.</summary>
    /// <param name="nominal">The nominal annual rate; above zero.</param>
    /// <param name="periodsPerYear">How often a year it is compounded; at least once.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate may not be above zero, or there is no period.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<GrowthRate> EffectiveRate(Stated<GrowthRate> nominal, int periodsPerYear, Reach? reach = null)
    {
        var failure = Lifted.OfStated(
            new EffectiveRateFormula(periodsPerYear),
            [StatedNumber.Of(nominal, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"effective rate of {nominal} compounded {Text(periodsPerYear)} times a year");
    }

    /// <summary>The effective annual rate of a nominal one that is compounded several times a year, with the bounds that the statements allow, if it is defined.</summary>
    /// <param name="nominal">The nominal annual rate; above zero.</param>
    /// <param name="periodsPerYear">How often a year it is compounded; at least once.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate may not be above zero, or there is no period.</returns>
    public static bool TryEffectiveRate(
        Stated<GrowthRate> nominal,
        int periodsPerYear,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(
            new EffectiveRateFormula(periodsPerYear),
            [StatedNumber.Of(nominal, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }

    /// <summary>The nominal annual rate that compounds to an effective one, with the bounds that the statements allow.</summary>
    /// <param name="effective">The effective annual rate; above zero.</param>
    /// <param name="periodsPerYear">How often a year it is compounded; at least once.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate may not be above zero, or there is no period.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<GrowthRate> NominalRate(Stated<GrowthRate> effective, int periodsPerYear, Reach? reach = null)
    {
        var failure = Lifted.OfStated(
            new NominalRateFormula(periodsPerYear),
            [StatedNumber.Of(effective, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"nominal rate of {effective} compounded {Text(periodsPerYear)} times a year");
    }

    /// <summary>The nominal annual rate that compounds to an effective one, with the bounds that the statements allow, if it is defined.</summary>
    /// <param name="effective">The effective annual rate; above zero.</param>
    /// <param name="periodsPerYear">How often a year it is compounded; at least once.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate may not be above zero, or there is no period.</returns>
    public static bool TryNominalRate(
        Stated<GrowthRate> effective,
        int periodsPerYear,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(
            new NominalRateFormula(periodsPerYear),
            [StatedNumber.Of(effective, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }

    /// <summary>The change of a rate in percentage points: to - from, with the bounds that the statements allow.</summary>
    /// <param name="from">The rate at the start.</param>
    /// <param name="to">The rate at the end.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<PercentagePoints> Change(Stated<GrowthRate> from, Stated<GrowthRate> to, Reach? reach = null)
    {
        var failure = Lifted.OfStated(
            default(DifferenceFormula),
            [StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<PercentagePoints>()
            : throw failure.ToException($"change from {from} to {to}");
    }

    /// <summary>A rate moved by percentage points, with the bounds that the statements allow.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="points">By how much it moves.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<GrowthRate> MovedBy(
        Stated<GrowthRate> rate,
        Stated<PercentagePoints> points,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(
            default(SumFormula),
            [StatedNumber.Of(rate, reach), StatedNumber.Of(points, reach)],
            out var computed
        );
        return failure.IsNone ? computed.In<GrowthRate>() : throw failure.ToException($"rate {rate} moved by {points}");
    }
}
