using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>Refuses arguments that do not fit together.</summary>
internal static class ColumnGuard
{
    /// <summary>An input is as long as the result, and the result is apart from it or takes its place.</summary>
    internal static void Fits<T>(
        ReadOnlySpan<T> input,
        Span<double> result,
        [CallerArgumentExpression(nameof(input))] string name = ""
    )
        where T : struct
    {
        SameLength(input.Length, result.Length, name);
        var overlap = MemoryMarshal.AsBytes(input).Overlaps(MemoryMarshal.AsBytes(result), out var offset);
        if (overlap && (offset != 0 || Unsafe.SizeOf<T>() != sizeof(double)))
        {
            throw new ArgumentException(
                "The result overlaps an input at another cell. Give it memory of its own, or exactly that of the input.",
                nameof(result)
            );
        }
    }

    /// <summary>The result has memory of its own.</summary>
    internal static void IsApart<T>(ReadOnlySpan<T> input, Span<double> result)
        where T : struct
    {
        if (Overlaps(input, result))
        {
            throw new ArgumentException(
                "The result overlaps the input, of which later cells need earlier ones. Give it memory of its own.",
                nameof(result)
            );
        }
    }

    /// <summary>The arguments of a kernel that looks back.</summary>
    internal static void IsLagged<T>(ReadOnlySpan<T> values, int periods, int lag, Span<double> result)
        where T : struct
    {
        IsWholeSeries(values.Length, periods);
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        SameLength(values.Length, result.Length, nameof(values));
        IsApart(values, result);
    }

    /// <summary>Statuses are not wanted, or one for each cell.</summary>
    internal static void Fits(Span<CellStatus> statuses, Span<double> result)
    {
        if (!statuses.IsEmpty)
        {
            SameLength(statuses.Length, result.Length, nameof(statuses));
        }
    }

    internal static void SameLength(int length, int expected, string name)
    {
        if (length != expected)
        {
            throw new ArgumentException($"There are {length} cells, and {expected} in the result.", name);
        }
    }

    /// <summary>A block of series holds whole series.</summary>
    internal static void IsWholeSeries(int cells, int periods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        if (cells % periods != 0)
        {
            throw new ArgumentException(
                $"{cells} cells are no whole number of series of {periods} periods.",
                nameof(periods)
            );
        }
    }

    /// <summary>The arguments of a kernel that works within years.</summary>
    internal static void IsYear(int cells, int periods, int perYear, int firstInYear)
    {
        IsWholeSeries(cells, periods);
        ArgumentOutOfRangeException.ThrowIfLessThan(perYear, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(firstInYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(firstInYear, perYear);
    }

    internal static void IsRoot(int periods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(periods, RootFormula.LargestRoot);
    }

    internal static void IsPower(int perYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perYear, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(perYear, RootFormula.LargestPower);
    }

    private static bool Overlaps<T>(ReadOnlySpan<T> input, Span<double> result)
        where T : struct => MemoryMarshal.AsBytes(input).Overlaps(MemoryMarshal.AsBytes(result));
}
