using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>The rows that window sums are built in: sums of a power of two of cells and their rests, and the same for what is collected so far.</summary>
/// <remarks>Each row has room for a vector behind its end, so that vectors may compute more than is asked for.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct RollingRows(Span<double> buffer, int length)
{
    private readonly Span<double> sums = buffer[..length];
    private readonly Span<double> rests = buffer.Slice(length, length);
    private readonly Span<double> collected = buffer.Slice(2 * length, length);
    private readonly Span<double> collectedRests = buffer.Slice(3 * length, length);

    /// <summary>Sum over divisor of each window of the first so many cells.</summary>
    internal void Windows<TLanes>(
        ReadOnlySpan<double> cells,
        int count,
        int window,
        double divisor,
        Span<double> output,
        out bool allGiven
    )
        where TLanes : struct, ILanes<TLanes>
    {
        var input = cells[..count];
        var pieces = new RollingPieces(sums, rests);
        if (pieces.TryWindows<TLanes>(WithMore(cells, count), count, window, divisor, output, out allGiven))
        {
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

        allGiven = new RollingPieces(collected, collectedRests).Write<TLanes>(1, 1, divisor, output);
    }

    /// <summary>The cells and what lies behind them; where that is not enough, a copy with zeros behind it.</summary>
    private ReadOnlySpan<double> WithMore(ReadOnlySpan<double> cells, int count)
    {
        if (cells.Length >= count + RollingPieces.Beyond)
        {
            return cells;
        }

        cells[..count].CopyTo(collected);
        collected[count..].Clear();
        return collected;
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
}
