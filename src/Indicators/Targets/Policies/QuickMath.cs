namespace Indicators;

/// <summary>Arithmetic in doubles: right to 1e-9 of the size wherever it says that it is sound.</summary>
internal readonly struct QuickMath : IProgressMath<double>
{
    public static ProgressNumbers<double> Of(ProgressCase given, int sign) =>
        new(sign, given.QuickBase, given.QuickCurrent, given.QuickPassed, given.QuickLeft, given.QuickGoal);

    public static bool TryCagr(double from, double to, double years, out double rate)
    {
        rate = Math.Pow(to / from, 1d / years) - 1d;
        return double.IsFinite(rate);
    }

    public static bool TryGrow(double value, double rate, double years, out double grown)
    {
        grown = value * Math.Pow(1d + rate, years);
        return double.IsFinite(grown) && Math.Abs(years) < 1_000d;
    }

    public static bool IsSound(double divisor, double size) => Math.Abs(divisor) > 1e-5 * Math.Abs(size);
}
