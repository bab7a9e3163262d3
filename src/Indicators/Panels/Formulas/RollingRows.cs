using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>The rows that window sums are built in: sums of a power of two of cells and their rests, and the same for what is collected so far.</summary>
/// <remarks>Each row has room for a vector behind its end, so that vectors may compute more than is asked for.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct RollingRows(Span<double> buffer, int length)
{
    private const int MostPieces = 7;
    private const int LongestSplit = 128;

    /// <summary>2^-30.</summary>
    private const double SmallestPart = 1d / (1 << 30);

    private const double SmallestUsual = 1e-60;
    private const double LargestUsual = 1e60;

    private readonly Span<double> sums = buffer[..length];
    private readonly Span<double> rests = buffer.Slice(length, length);
    private readonly Span<double> collected = buffer.Slice(2 * length, length);
    private readonly Span<double> collectedRests = buffer.Slice(3 * length, length);

    /// <summary>Sum over divisor of each window of the input.</summary>
    internal void Windows<TLanes>(
        ReadOnlySpan<double> input,
        int window,
        double divisor,
        Span<double> output,
        out bool allGiven
    )
        where TLanes : struct, ILanes<TLanes>
    {
        // A window that is a few sums of a power of two needs no rows of its own to collect them in.
        var piece = window & -window;
        if (window / piece <= MostPieces && window <= LongestSplit && TrySplit<TLanes>(input, window))
        {
            for (var power = 1; power < piece; power <<= 1)
            {
                DoubleExact<TLanes>(power, input.Length - (2 * power) + 1);
            }

            allGiven = WritePieces<TLanes>(piece, window / piece, divisor, output);
            return;
        }

        input.CopyTo(sums);
        rests[..input.Length].Clear();
        var covered = 0;
        for (var power = 1; power <= window; power <<= 1)
        {
            if ((window & power) != 0)
            {
                Collect<TLanes>(covered, input.Length - covered - power + 1);
                covered += power;
            }

            if (2 * power <= window)
            {
                Double<TLanes>(power, input.Length - (2 * power) + 1);
            }
        }

        allGiven = Write<TLanes>(divisor, output);
    }

    /// <summary>Splits each cell into a multiple of one step and the rest, so that sums of the multiples are exact; false where the cells are not positive or differ too much.</summary>
    /// <remarks>
    /// With s a power of two of at least 2 w times the largest cell, (x + s) - s is x rounded to a multiple of 2^-52 s, and sums of w such multiples stay
    /// below s and so are exact. The rests are below 2^-53 s; their sum is rounded by less than w^2 2^-106 s, at most w^3 2^-104 times the largest cell, for
    /// cells above 2^-30 of it and w up to 128 less than 2^-60 of the window's sum.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TrySplit<TLanes>(ReadOnlySpan<double> input, int window)
        where TLanes : struct, ILanes<TLanes>
    {
        if (input.Length < TLanes.Count || !TryRange<TLanes>(input, out var largest))
        {
            return false;
        }

        // A power of two above 2 w largest: one step up in the exponent, no digits.
        var step = TLanes.All(Math.ScaleB(1d, Math.ILogB(largest * (2 * window)) + 1));
        ref var value = ref MemoryMarshal.GetReference(input);
        ref var high = ref MemoryMarshal.GetReference(sums);
        ref var low = ref MemoryMarshal.GetReference(rests);
        var last = (nuint)(input.Length - TLanes.Count);
        for (nuint i = 0; ; i = Math.Min(unchecked(i + (nuint)TLanes.Count), last))
        {
            var cell = TLanes.Load(in value, i);
            var multiple = cell + step - step;
            multiple.Store(ref high, i);
            (cell - multiple).Store(ref low, i);
            if (i == last)
            {
                return true;
            }
        }
    }

    /// <summary>The largest cell, if all that are given are positive and none is below 2^-30 of it, and all are of a usual size.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryRange<TLanes>(ReadOnlySpan<double> input, out double largest)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var value = ref MemoryMarshal.GetReference(input);
        var (low, high) = (TLanes.All(double.PositiveInfinity), TLanes.All(0d));
        var (low2, high2) = (low, high);
        var last = (nuint)(input.Length - TLanes.Count);
        for (nuint i = 0; ; )
        {
            var cell = TLanes.Load(in value, i);
            low = TLanes.WhereLess(cell, low, cell, low);
            high = TLanes.WhereLess(high, cell, cell, high);
            if (i == last)
            {
                break;
            }

            i = Math.Min(unchecked(i + (nuint)TLanes.Count), last);
            cell = TLanes.Load(in value, i);
            low2 = TLanes.WhereLess(cell, low2, cell, low2);
            high2 = TLanes.WhereLess(high2, cell, cell, high2);
            if (i == last)
            {
                break;
            }

            i = Math.Min(unchecked(i + (nuint)TLanes.Count), last);
        }

        var smallest = Extreme(TLanes.WhereLess(low, low2, low, low2), Math.Min);
        largest = Extreme(TLanes.WhereLess(high, high2, high2, high), Math.Max);
        return smallest >= SmallestUsual && largest <= LargestUsual && smallest >= largest * SmallestPart;
    }

    private static double Extreme<TLanes>(TLanes lanes, Func<double, double, double> choose)
        where TLanes : struct, ILanes<TLanes>
    {
        Span<double> cells = stackalloc double[8];
        lanes.Store(ref cells[0], 0);
        var extreme = cells[0];
        for (var lane = 1; lane < TLanes.Count; lane++)
        {
            extreme = choose(extreme, cells[lane]);
        }

        return extreme;
    }

    /// <summary>Sums of twice the cells, those of the multiples exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DoubleExact<TLanes>(int power, int count)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var high = ref MemoryMarshal.GetReference(sums);
        ref var low = ref MemoryMarshal.GetReference(rests);
        for (nuint i = 0; i < (nuint)count; i = unchecked(i + (nuint)TLanes.Count))
        {
            var next = unchecked(i + (nuint)power);
            (TLanes.Load(in low, i) + TLanes.Load(in low, next)).Store(ref low, i);
            (TLanes.Load(in high, i) + TLanes.Load(in high, next)).Store(ref high, i);
        }
    }

    /// <summary>Adds the pieces of each window and divides; whether all of it are numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool WritePieces<TLanes>(int piece, int count, double divisor, Span<double> output)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var result = ref MemoryMarshal.GetReference(output);
        var (given, inverse) = (~0U, 1d / divisor);
        var (i, end) = ((nuint)0, (nuint)output.Length);
        for (; unchecked(i + (nuint)TLanes.Count) <= end; i = unchecked(i + (nuint)TLanes.Count))
        {
            var mean = Pieces<TLanes>(i, (nuint)piece, count, divisor, inverse);
            given &= TLanes.Given(mean);
            mean.Store(ref result, i);
        }

        var areGiven = (given & ColumnDriver.Every<TLanes>()) == ColumnDriver.Every<TLanes>();
        for (; i < end; i++)
        {
            var mean = Pieces<Lanes1>(i, (nuint)piece, count, divisor, inverse);
            areGiven &= Lanes1.Given(mean) != 0U;
            mean.Store(ref result, i);
        }

        return areGiven;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLanes Pieces<TLanes>(nuint index, nuint piece, int count, double divisor, double inverse)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var high = ref MemoryMarshal.GetReference(sums);
        ref var low = ref MemoryMarshal.GetReference(rests);
        var (sum, rest) = (TLanes.Load(in high, index), TLanes.Load(in low, index));
        for (var i = 1; i < count; i++)
        {
            index = unchecked(index + piece);
            sum += TLanes.Load(in high, index);
            rest += TLanes.Load(in low, index);
        }

        return Mean(sum, rest, divisor, inverse);
    }

    /// <summary>Sums of twice the cells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Double<TLanes>(int power, int count)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var high = ref MemoryMarshal.GetReference(sums);
        ref var low = ref MemoryMarshal.GetReference(rests);
        for (nuint i = 0; i < (nuint)count; i = unchecked(i + (nuint)TLanes.Count))
        {
            var next = unchecked(i + (nuint)power);
            var sum = Exactly.Sum(TLanes.Load(in high, i), TLanes.Load(in high, next), out var rest);
            (rest + (TLanes.Load(in low, i) + TLanes.Load(in low, next))).Store(ref low, i);
            sum.Store(ref high, i);
        }
    }

    /// <summary>Adds the sums that begin where the collected ones end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Collect<TLanes>(int covered, int count)
        where TLanes : struct, ILanes<TLanes>
    {
        if (covered == 0)
        {
            sums[..count].CopyTo(collected);
            rests[..count].CopyTo(collectedRests);
            return;
        }

        ref var high = ref MemoryMarshal.GetReference(sums);
        ref var low = ref MemoryMarshal.GetReference(rests);
        ref var totalHigh = ref MemoryMarshal.GetReference(collected);
        ref var totalLow = ref MemoryMarshal.GetReference(collectedRests);
        for (nuint i = 0; i < (nuint)count; i = unchecked(i + (nuint)TLanes.Count))
        {
            var next = unchecked(i + (nuint)covered);
            var sum = Exactly.Sum(TLanes.Load(in totalHigh, i), TLanes.Load(in high, next), out var rest);
            (rest + (TLanes.Load(in totalLow, i) + TLanes.Load(in low, next))).Store(ref totalLow, i);
            sum.Store(ref totalHigh, i);
        }
    }

    /// <summary>Divides what is collected; whether all of it are numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Write<TLanes>(double divisor, Span<double> output)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var high = ref MemoryMarshal.GetReference(collected);
        ref var low = ref MemoryMarshal.GetReference(collectedRests);
        ref var result = ref MemoryMarshal.GetReference(output);
        var (given, inverse) = (~0U, 1d / divisor);
        var (i, end) = ((nuint)0, (nuint)output.Length);
        for (; unchecked(i + (nuint)TLanes.Count) <= end; i = unchecked(i + (nuint)TLanes.Count))
        {
            var mean = Mean(TLanes.Load(in high, i), TLanes.Load(in low, i), divisor, inverse);
            given &= TLanes.Given(mean);
            mean.Store(ref result, i);
        }

        var areGiven = (given & ColumnDriver.Every<TLanes>()) == ColumnDriver.Every<TLanes>();
        for (; i < end; i++)
        {
            var mean = Mean(Lanes1.Load(in high, i), Lanes1.Load(in low, i), divisor, inverse);
            areGiven &= Lanes1.Given(mean) != 0U;
            mean.Store(ref result, i);
        }

        return areGiven;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Mean<TLanes>(TLanes sum, TLanes rest, double divisor, double inverse)
        where TLanes : struct, ILanes<TLanes>
    {
        if (divisor == 1d)
        {
            return sum + rest;
        }

        var (divisors, inverses) = (TLanes.All(divisor), TLanes.All(inverse));
        var quotient = sum * inverses;
        return TLanes.Fused(TLanes.FusedNegated(quotient, divisors, sum) + rest, inverses, quotient);
    }
}
