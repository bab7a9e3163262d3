using System.Runtime.CompilerServices;

namespace Indicators;

public static partial class Growth
{
    /// <summary>The growth that rates amount to one after another: (1 + r1)(1 + r2)... - 1.</summary>
    /// <param name="rates">The rates in order; of no rates the chain is 0 %. A rate below -100 % changes the sign, as in the spreadsheet function FVSCHEDULE.</param>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    [OverloadResolutionPriority(1)]
    public static GrowthRate Chain(params ReadOnlySpan<GrowthRate> rates)
    {
        var failure = GrowthFormulas.Chain(Rates.Fractions(rates), out var chained);
        return failure.IsNone
            ? GrowthRate.Fraction(chained)
            : throw failure.ToException($"chain of {Text(rates.Length)} rates");
    }

    /// <summary>The growth that rates amount to one after another, if it fits a decimal.</summary>
    /// <param name="rates">The rates in order.</param>
    /// <param name="chained">The rate; the default value when there is none.</param>
    [OverloadResolutionPriority(1)]
    public static bool TryChain(ReadOnlySpan<GrowthRate> rates, out GrowthRate chained) =>
        Given(GrowthFormulas.Chain(Rates.Fractions(rates), out var fraction), fraction, out chained);

    /// <summary>One growth, then another.</summary>
    /// <param name="first">The first rate.</param>
    /// <param name="second">The rate of what the first has led to.</param>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate Then(this GrowthRate first, GrowthRate second) => Chain(first, second);

    /// <summary>The average rate of growth: the geometric mean of (1 + rate), less one, which chained as often gives the same growth.</summary>
    /// <param name="rates">The rates, each -100 % or more; at least one.</param>
    /// <exception cref="UndefinedResultException">There are no rates, or one is below -100 %.</exception>
    [OverloadResolutionPriority(1)]
    public static GrowthRate Average(params ReadOnlySpan<GrowthRate> rates)
    {
        var failure = GrowthFormulas.Average(Rates.Fractions(rates), out var average);
        return failure.IsNone
            ? GrowthRate.Fraction(average)
            : throw failure.ToException($"average of {Text(rates.Length)} growth rates");
    }

    /// <summary>The average rate of growth, if it is defined.</summary>
    /// <param name="rates">The rates.</param>
    /// <param name="average">The rate; the default value when there is none.</param>
    /// <returns>False when there are no rates, or one is below -100 %.</returns>
    [OverloadResolutionPriority(1)]
    public static bool TryAverage(ReadOnlySpan<GrowthRate> rates, out GrowthRate average) =>
        Given(GrowthFormulas.Average(Rates.Fractions(rates), out var fraction), fraction, out average);

    /// <summary>The growth that a rate amounts to over a number of periods: (1 + rate)^periods - 1.</summary>
    /// <param name="rate">The rate of each period, above -100 %; at or below it only for a whole number of periods up to 1,024.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is -100 % or less and cannot be raised to the number of periods.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate Compound(GrowthRate rate, decimal periods)
    {
        var failure = GrowthFormulas.Compound(rate.ToFraction(), periods, out var compounded);
        return failure.IsNone
            ? GrowthRate.Fraction(compounded)
            : throw failure.ToException($"rate {rate} compounded over {Text(periods)} periods");
    }

    /// <summary>The growth that a rate amounts to over a number of periods, if it is defined and fits a decimal.</summary>
    /// <param name="rate">The rate of each period.</param>
    /// <param name="periods">The number of periods.</param>
    /// <param name="compounded">The rate; the default value when there is none.</param>
    public static bool TryCompound(GrowthRate rate, decimal periods, out GrowthRate compounded) =>
        Given(GrowthFormulas.Compound(rate.ToFraction(), periods, out var fraction), fraction, out compounded);

    /// <summary>A rate of another frequency as an annual rate: (1 + rate)^n - 1, n periods to the year, as statistics offices print growth "at annual rate".</summary>
    /// <param name="rate">The rate of one period, above -100 %.</param>
    /// <param name="periodicity">Year (1), half-year (2), trimester (3), quarter (4) or month (12).</param>
    /// <exception cref="ArgumentOutOfRangeException">A week or day has no fixed number to the year (compound by the number instead), nor has a point in time, or the rate is -100 % or less.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate Annualise(GrowthRate rate, Periodicity periodicity) =>
        Compound(rate, periodicity.PerYear());

    /// <summary>A rate of another frequency as an annual rate, if it is defined and fits a decimal.</summary>
    /// <param name="rate">The rate of one period.</param>
    /// <param name="periodicity">Year (1), half-year (2), trimester (3), quarter (4) or month (12).</param>
    /// <param name="annual">The annual rate; the default value when there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A week, a day or a point in time has no fixed number to the year.</exception>
    public static bool TryAnnualise(GrowthRate rate, Periodicity periodicity, out GrowthRate annual) =>
        TryCompound(rate, periodicity.PerYear(), out annual);

    /// <summary>The rate of each period that amounts to a growth over several: (1 + rate)^(1 / periods) - 1.</summary>
    /// <param name="rate">The growth over all periods, -100 % or more.</param>
    /// <param name="periods">The number of periods, whole or not; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is below -100 %, or <paramref name="periods"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate PerPeriod(GrowthRate rate, decimal periods)
    {
        var failure = GrowthFormulas.Root(rate.ToFraction(), periods, out var root);
        return failure.IsNone
            ? GrowthRate.Fraction(root)
            : throw failure.ToException($"rate of each of {Text(periods)} periods that amounts to {rate}");
    }

    /// <summary>The rate of each period that amounts to a growth over several, if it is defined.</summary>
    /// <param name="rate">The growth over all periods.</param>
    /// <param name="periods">The number of periods.</param>
    /// <param name="root">The rate of each; the default value when there is none.</param>
    public static bool TryPerPeriod(GrowthRate rate, decimal periods, out GrowthRate root) =>
        Given(GrowthFormulas.Root(rate.ToFraction(), periods, out var fraction), fraction, out root);

    /// <summary>The effective annual rate of a nominal one that is compounded several times a year, as the spreadsheet function EFFECT.</summary>
    /// <param name="nominal">The nominal annual rate; above zero, as spreadsheets demand.</param>
    /// <param name="periodsPerYear">How often a year it is compounded; at least once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not above zero, or there is no period.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate EffectiveRate(GrowthRate nominal, int periodsPerYear)
    {
        var failure = GrowthFormulas.EffectiveRate(nominal.ToFraction(), periodsPerYear, out var effective);
        return failure.IsNone
            ? GrowthRate.Fraction(effective)
            : throw failure.ToException($"effective rate of {nominal} compounded {Text(periodsPerYear)} times a year");
    }

    /// <summary>The effective annual rate of a nominal one, if it is defined and fits a decimal.</summary>
    /// <param name="nominal">The nominal annual rate.</param>
    /// <param name="periodsPerYear">How often a year it is compounded.</param>
    /// <param name="effective">The effective rate; the default value when there is none.</param>
    public static bool TryEffectiveRate(GrowthRate nominal, int periodsPerYear, out GrowthRate effective) =>
        Given(
            GrowthFormulas.EffectiveRate(nominal.ToFraction(), periodsPerYear, out var fraction),
            fraction,
            out effective
        );

    /// <summary>The nominal annual rate that compounds to an effective one, as the spreadsheet function NOMINAL.</summary>
    /// <param name="effective">The effective annual rate; above zero, as spreadsheets demand.</param>
    /// <param name="periodsPerYear">How often a year it is compounded; at least once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not above zero, or there is no period.</exception>
    public static GrowthRate NominalRate(GrowthRate effective, int periodsPerYear)
    {
        var failure = GrowthFormulas.NominalRate(effective.ToFraction(), periodsPerYear, out var nominal);
        return failure.IsNone
            ? GrowthRate.Fraction(nominal)
            : throw failure.ToException($"nominal rate of {effective} compounded {Text(periodsPerYear)} times a year");
    }

    /// <summary>The nominal annual rate that compounds to an effective one, if it is defined.</summary>
    /// <param name="effective">The effective annual rate.</param>
    /// <param name="periodsPerYear">How often a year it is compounded.</param>
    /// <param name="nominal">The nominal rate; the default value when there is none.</param>
    public static bool TryNominalRate(GrowthRate effective, int periodsPerYear, out GrowthRate nominal) =>
        Given(
            GrowthFormulas.NominalRate(effective.ToFraction(), periodsPerYear, out var fraction),
            fraction,
            out nominal
        );

    /// <summary>The change of a rate in percentage points: to - from.</summary>
    /// <param name="from">The rate at the start.</param>
    /// <param name="to">The rate at the end.</param>
    /// <exception cref="OverflowException">The change is past what a decimal holds.</exception>
    public static PercentagePoints Change(GrowthRate from, GrowthRate to) => to - from;

    /// <summary>A rate moved by percentage points.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="points">By how much it moves.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static GrowthRate MovedBy(GrowthRate rate, PercentagePoints points) => rate + points;
}
