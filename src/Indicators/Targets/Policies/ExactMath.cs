namespace Indicators;

/// <summary>Arithmetic in decimals, with growth rates that are the nearest decimal.</summary>
internal readonly struct ExactMath : IProgressMath<decimal>
{
    public static ProgressNumbers<decimal> Of(ProgressCase given, int sign) =>
        new(sign, given.Base, given.Current, given.YearsPassed, given.YearsLeft, given.Goal ?? 0m);

    public static bool TryCagr(decimal from, decimal to, decimal years, out decimal rate) =>
        GrowthFormulas.Cagr(from, to, years, out rate).IsNone;

    public static bool TryGrow(decimal value, decimal rate, decimal years, out decimal grown) =>
        GrowthFormulas.Grow(value, rate, years, out grown).IsNone;

    public static bool IsSound(decimal divisor, decimal size) => divisor != 0m;
}
