namespace Indicators;

/// <summary>A result, or that there is none: laws compare outcomes, so that an overflow on one side has to be one on the other.</summary>
internal static class Outcome
{
    internal static (T Value, bool IsGiven) Of<T>(Func<T> compute)
        where T : struct
    {
        try
        {
            return (compute(), true);
        }
        catch (Exception none) when (none is ArithmeticException or ArgumentOutOfRangeException)
        {
            return (default, false);
        }
    }

    internal static bool Same<T>(Func<T> left, Func<T> right)
        where T : struct => EqualityComparer<(T, bool)>.Default.Equals(Of(left), Of(right));
}
