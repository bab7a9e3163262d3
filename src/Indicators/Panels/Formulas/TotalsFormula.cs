using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Indicators.Panels;

/// <summary>Totals over the series of a block, for each period, as two doubles: the rest takes what the additions round off.</summary>
/// <remarks>The error is below m^2 2^-106 of the sum of magnitudes for m series: of a million positive figures, less than 2^-66 of their total.</remarks>
internal static class TotalsFormula
{
    /// <summary>Adds series to totals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Add(
        ReadOnlySpan<double> values,
        int periods,
        bool skipMissing,
        Span<double> totals,
        Span<double> rests
    )
    {
        for (var start = 0; start < values.Length; start += periods)
        {
            var series = values.Slice(start, periods);
            if (Vector512.IsHardwareAccelerated)
            {
                Add<Lanes8>(series, skipMissing, totals, rests);
            }
            else if (Vector256.IsHardwareAccelerated)
            {
                Add<Lanes4>(series, skipMissing, totals, rests);
            }
            else
            {
                Add<Lanes2>(series, skipMissing, totals, rests);
            }
        }
    }

    /// <summary>Adds totals of some series to those of others.</summary>
    internal static void Join(
        ReadOnlySpan<double> sums,
        ReadOnlySpan<double> lost,
        Span<double> totals,
        Span<double> rests
    )
    {
        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] = Exactly.Sum(Lanes1.All(totals[i]), Lanes1.All(sums[i]), out var rest).Value;
            rests[i] += lost[i] + rest.Value;
        }
    }

    /// <summary>Makes the rests as small as they can be.</summary>
    internal static void Normalise(Span<double> totals, Span<double> rests)
    {
        for (var i = 0; i < totals.Length; i++)
        {
            Normalise(ref totals[i], ref rests[i]);
        }
    }

    /// <summary>Makes a rest as small as it can be; a total that is infinite stays so, and its rest is no number.</summary>
    internal static void Normalise(ref double total, ref double rest)
    {
        if (double.IsFinite(rest))
        {
            total = Exactly.Sum(Lanes1.All(total), Lanes1.All(rest), out var last).Value;
            rest = last.Value;
        }
    }

    /// <summary>The total of some cells as two doubles, with those of <see cref="ExactTotal.High"/> where additions pass the largest double.</summary>
    internal static double Of(ReadOnlySpan<double> values, out double rest)
    {
        (var total, rest) = (0d, 0d);
        foreach (var value in values)
        {
            total = Exactly.Sum(Lanes1.All(total), Lanes1.All(value), out var lost).Value;
            rest += lost.Value;
        }

        Normalise(ref total, ref rest);
        return double.IsFinite(rest) ? total : ExactTotal.Of(values).High(out rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Add<TLanes>(
        ReadOnlySpan<double> series,
        bool skipMissing,
        Span<double> totals,
        Span<double> rests
    )
        where TLanes : struct, ILanes<TLanes>
    {
        ref var value = ref MemoryMarshal.GetReference(series);
        ref var total = ref MemoryMarshal.GetReference(totals);
        ref var rest = ref MemoryMarshal.GetReference(rests);
        var (i, end) = ((nuint)0, (nuint)series.Length);
        for (; unchecked(i + (nuint)TLanes.Count) <= end; i = unchecked(i + (nuint)TLanes.Count))
        {
            Add(Ahead.Load<TLanes>(in value, i), skipMissing, ref total, ref rest, i);
        }

        for (; i < end; i++)
        {
            Add(Lanes1.Load(in value, i), skipMissing, ref total, ref rest, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add<TLanes>(TLanes value, bool skipMissing, ref double total, ref double rest, nuint index)
        where TLanes : struct, ILanes<TLanes>
    {
        value = skipMissing ? TLanes.WhereEqual(value, value, value, TLanes.All(0d)) : value;
        var sum = Exactly.Sum(TLanes.Load(in total, index), value, out var lost);
        (TLanes.Load(in rest, index) + lost).Store(ref rest, index);
        sum.Store(ref total, index);
    }
}
