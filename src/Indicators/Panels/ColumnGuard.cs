using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>Refuses arguments that do not fit together.</summary>
internal static class ColumnGuard
{
    private const int LargestCompound = 4_096;

    /// <summary>An input is as long as the result, and the result is apart from it or takes its place; statuses are apart from it.</summary>
    internal static void Fits<T>(
        ReadOnlySpan<T> input,
        Span<double> result,
        Span<CellStatus> statuses,
        [CallerArgumentExpression(nameof(input))] string name = ""
    )
        where T : struct
    {
        SameLength(input.Length, result.Length, name);
        AreApart(input, statuses, nameof(statuses));
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
        where T : struct => AreApart(input, result, nameof(result));

    /// <summary>What is written has memory apart from an input.</summary>
    internal static void AreApart<T, TWritten>(ReadOnlySpan<T> input, Span<TWritten> written, string name)
        where T : struct
        where TWritten : struct
    {
        if (MemoryMarshal.AsBytes(input).Overlaps(MemoryMarshal.AsBytes(written)))
        {
            throw new ArgumentException(
                $"'{name}' shares memory with an input, of which cells are read after others are written. Give it memory of its own.",
                name
            );
        }
    }

    /// <summary>The arguments of a kernel that looks back.</summary>
    internal static void IsLagged<T>(
        ReadOnlySpan<T> values,
        int periods,
        int lag,
        Span<double> result,
        Span<CellStatus> statuses,
        [CallerArgumentExpression(nameof(lag))] string name = ""
    )
        where T : struct
    {
        IsWholeSeries(values.Length, periods);
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1, name);
        SameLength(values.Length, result.Length, nameof(values));
        IsApart(values, result);
        AreApart(values, statuses, nameof(statuses));
    }

    /// <summary>The arguments of a kernel over series that each have a base and a goal.</summary>
    internal static void AreGoals<T>(
        ReadOnlySpan<T> values,
        int periods,
        ReadOnlySpan<T> bases,
        ReadOnlySpan<T> goals,
        Span<double> result,
        Span<CellStatus> statuses
    )
        where T : struct
    {
        IsWholeSeries(values.Length, periods);
        Fits(values, result, statuses);
        Fits(statuses, result);
        OneForEach(bases.Length, nameof(bases), values.Length / periods, "series", nameof(bases));
        OneForEach(goals.Length, nameof(goals), values.Length / periods, "series", nameof(goals));
        IsApart(bases, result);
        IsApart(goals, result);
        AreApart(bases, statuses, nameof(statuses));
        AreApart(goals, statuses, nameof(statuses));
    }

    /// <summary>Statuses are not wanted, or one for each cell, in memory apart from the result's.</summary>
    internal static void Fits(Span<CellStatus> statuses, Span<double> result)
    {
        if (statuses.IsEmpty)
        {
            return;
        }

        OneForEach(statuses.Length, nameof(statuses), result.Length, "cells", nameof(statuses));
        if (MemoryMarshal.AsBytes(statuses).Overlaps(MemoryMarshal.AsBytes(result)))
        {
            throw new ArgumentException(
                "The statuses share memory with the result. Give them memory of their own.",
                nameof(statuses)
            );
        }
    }

    internal static void SameLength(int length, int expected, string name)
    {
        if (length != expected)
        {
            throw new ArgumentException($"There are {length} cells, and {expected} in the result.", name);
        }
    }

    /// <summary>There is one thing for each of others.</summary>
    internal static void OneForEach(int length, string things, int expected, string others, string name)
    {
        if (length != expected)
        {
            throw new ArgumentException(
                $"There are {length} {things} for {expected} {others}. Give one for each.",
                name
            );
        }
    }

    /// <summary>The number of cells of a panel, if its memory can hold so many.</summary>
    /// <exception cref="ArgumentException">It cannot.</exception>
    internal static int Cells(int series, ReportingPeriod first, int periods, string name)
    {
        var cells = (long)series * periods;
        return cells <= Array.MaxLength
            ? (int)cells
            : throw new ArgumentException(TooMany(series, first, periods), name);
    }

    /// <summary>Says that a panel cannot hold so many cells.</summary>
    internal static string TooMany(int series, ReportingPeriod first, int periods) =>
        $"{series} series of {periods} periods, {first} to {first.Plus(periods - 1)}, are {(long)series * periods} cells, and a panel holds {Array.MaxLength}. Look for a stray period, or make several panels.";

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

    /// <summary>A part lies within a whole; the argument that is wrong is named, with what would be right.</summary>
    internal static void IsPart(
        int start,
        int count,
        int all,
        int fewest,
        string things,
        [CallerArgumentExpression(nameof(start))] string startName = "",
        [CallerArgumentExpression(nameof(count))] string countName = ""
    )
    {
        var last = all - fewest;
        if (start < 0 || start > last)
        {
            throw new ArgumentOutOfRangeException(
                startName,
                start,
                last < 0 ? $"There are no {things}." : $"There are {all} {things}. Give a start from 0 to {last}."
            );
        }

        if (count < fewest || count > all - start)
        {
            throw new ArgumentOutOfRangeException(
                countName,
                count,
                $"From {start} on there are {all - start} of {all} {things}. Give a count from {fewest} to {all - start}."
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

    internal static void IsRoot(int periods, [CallerArgumentExpression(nameof(periods))] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(periods, RootFormula.LargestRoot, name);
    }

    internal static void IsCompound(int periods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(periods, LargestCompound);
    }

    internal static void IsDecimals(int decimals, [CallerArgumentExpression(nameof(decimals))] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, PowersOfTen.Largest, name);
    }

    internal static void IsPower(int perYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perYear, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(perYear, RootFormula.LargestPower);
    }
}
