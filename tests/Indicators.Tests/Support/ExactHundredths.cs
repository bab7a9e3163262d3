namespace Indicators.Tests;

/// <summary>The law of factories that take percent: the exact hundredth, or a refusal.</summary>
internal static class ExactHundredths
{
    internal static bool Hold(decimal percent, Func<decimal, decimal> fraction)
    {
        var exact = ExactRational.Of(percent) * new ExactRational(1, 100);
        try
        {
            return exact.Equals(fraction(percent));
        }
        catch (ArgumentOutOfRangeException)
        {
            return percent.Scale > 26;
        }
    }
}
