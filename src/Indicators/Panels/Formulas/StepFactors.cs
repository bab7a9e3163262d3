using System.Runtime.CompilerServices;

namespace Indicators.Panels;

/// <summary>The powers of ten that bring columns of figures in decimal steps to the smallest step among them.</summary>
internal static class StepFactors
{
    /// <summary>10^(the most decimal places less those of each column); the last column is named when they lie too far apart.</summary>
    internal static (long First, long Second, long Third) Of(
        int first,
        int second,
        int third,
        [CallerArgumentExpression(nameof(second))] string secondName = "",
        [CallerArgumentExpression(nameof(third))] string thirdName = ""
    )
    {
        ThrowIfFar(first, second, secondName);
        ThrowIfFar(first, third, thirdName);
        ThrowIfFar(second, third, thirdName);
        var most = Math.Max(first, Math.Max(second, third));
        return (PowersOfTen.Of(most - first), PowersOfTen.Of(most - second), PowersOfTen.Of(most - third));
    }

    private static void ThrowIfFar(int decimals, int others, string name)
    {
        if (Math.Abs((long)decimals - others) > PowersOfTen.Largest)
        {
            throw new ArgumentOutOfRangeException(
                name,
                others,
                $"The columns have {decimals} and {others} decimal places. They may lie {PowersOfTen.Largest} apart."
            );
        }
    }
}
