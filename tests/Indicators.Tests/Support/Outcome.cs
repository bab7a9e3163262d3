namespace Indicators.Tests;

/// <summary>A result, or that it overflowed: laws hold for both.</summary>
internal static class Outcome
{
    internal static (T Value, bool Overflows) Of<T>(Func<T> compute)
        where T : struct
    {
        try
        {
            return (compute(), false);
        }
        catch (OverflowException)
        {
            return (default, true);
        }
    }
}
