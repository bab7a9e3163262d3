using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>Windows over positive cells of like size, each the sum of a few pieces of 1, 2, 4 ... cells, in two rows: sums that are exact, and sums of the rests.</summary>
/// <remarks>
/// With s a power of two of at least 2 w times the largest cell, (x + s) - s is x rounded to a multiple of 2^-52 s, and sums of w such multiples stay
/// below s and so are exact. The rests are below 2^-53 s; their sum is rounded by less than w^2 2^-106 s, at most w^3 2^-104 times the largest cell, for
/// cells above 2^-30 of it and w up to 128 less than 2^-60 of the window's sum.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct RollingPieces(Span<double> sums, Span<double> rests)
{
    /// <summary>How many cells past the last are read, whatever they are.</summary>
    internal const int Beyond = 32;

    private const int MostPieces = 15;
    private const int LongestWindow = 128;

    /// <summary>2^-30.</summary>
    private const double SmallestPart = 1d / (1 << 30);

    private const double SmallestUsual = 1e-60;
    private const double LargestUsual = 1e60;

    private readonly Span<double> sums = sums;
    private readonly Span<double> rests = rests;

    /// <summary>Sum over divisor of each window of the first so many cells, with <see cref="Beyond"/> more behind them; false where the cells are not positive or differ too much, or the window is too long.</summary>
    internal bool TryWindows<TLanes>(
        ReadOnlySpan<double> cells,
        int length,
        int window,
        double divisor,
        Span<double> output,
        out bool allGiven
    )
        where TLanes : struct, ILanes<TLanes>
    {
        allGiven = false;
        var piece = window & -window;
        if (
            window > LongestWindow
            || window / piece > MostPieces
            || length < TLanes.Count
            || !TryRange<TLanes>(cells[..length], output, out var largest)
        )
        {
            return false;
        }

        // A power of two above 2 w largest: one step up in the exponent, no digits.
        var step = Math.ScaleB(1d, Math.ILogB(largest * (2 * window)) + 1);
        for (var power = Split<TLanes>(cells, length, step, piece); power < piece; power <<= 1)
        {
            Double<TLanes>(power, length - (2 * power) + 1);
        }

        allGiven = Write<TLanes>(piece, window, divisor, output);
        return true;
    }

    /// <summary>The largest cell, if all that are given are positive and none is below 2^-30 of it, and all are of a usual size.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryRange<TLanes>(ReadOnlySpan<double> input, Span<double> output, out double largest)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var value = ref MemoryMarshal.GetReference(input);
        ref var result = ref MemoryMarshal.GetReference(output);
        var (low, high) = (TLanes.All(double.PositiveInfinity), TLanes.All(0d));
        var (otherLow, otherHigh) = (low, high);
        var (count, last) = ((nuint)TLanes.Count, (nuint)(input.Length - TLanes.Count));
        for (nuint i = 0; i < last; i = unchecked(i + count + count))
        {
            var second = Math.Min(unchecked(i + count), last);
            Ahead.Ask(in result, i);
            Ahead.Ask(in result, second);
            Widen(Ahead.Load<TLanes>(in value, i), ref low, ref high);
            Widen(Ahead.Load<TLanes>(in value, second), ref otherLow, ref otherHigh);
        }

        Widen(TLanes.Load(in value, last), ref low, ref high);
        var smallest = Smallest(TLanes.Smaller(low, otherLow));
        largest = -Smallest(-TLanes.Larger(high, otherHigh));
        return smallest >= SmallestUsual && largest <= LargestUsual && smallest >= largest * SmallestPart;
    }

    /// <summary>Takes cells into the smallest and the largest so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen<TLanes>(TLanes cells, ref TLanes low, ref TLanes high)
        where TLanes : struct, ILanes<TLanes>
    {
        low = TLanes.Smaller(cells, low);
        high = TLanes.Larger(cells, high);
    }

    /// <summary>The smallest of all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Smallest<TLanes>(TLanes lanes)
        where TLanes : struct, ILanes<TLanes>
    {
        lanes = TLanes.Count > 4 ? TLanes.Smaller(lanes, TLanes.From(lanes, lanes, 4)) : lanes;
        lanes = TLanes.Count > 2 ? TLanes.Smaller(lanes, TLanes.From(lanes, lanes, 2)) : lanes;
        return First(TLanes.Count > 1 ? TLanes.Smaller(lanes, TLanes.From(lanes, lanes, 1)) : lanes);
    }

    private static double First<TLanes>(TLanes lanes)
        where TLanes : struct, ILanes<TLanes>
    {
        Span<double> cells = stackalloc double[8];
        lanes.Store(ref MemoryMarshal.GetReference(cells), 0);
        return cells[0];
    }

    /// <summary>Splits each cell into a multiple and a rest and sums both, as far towards pieces as neighbouring vectors reach; the cells of a sum.</summary>
    /// <remarks>A vector of sums of two needs the vector of cells after it, one of four the sums of two after it, and so on: each is a vector later than what it is made of.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Split<TLanes>(ReadOnlySpan<double> input, int length, double step, int piece)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var value = ref MemoryMarshal.GetReference(input);
        ref var high = ref MemoryMarshal.GetReference(sums);
        ref var low = ref MemoryMarshal.GetReference(rests);
        var (steps, count) = (TLanes.All(step), (nuint)TLanes.Count);
        var cells = Math.Min(piece, TLanes.Count);
        var late = count * (nuint)int.Log2(cells);
        var (one, two, four) = (TLanes.All(0d), TLanes.All(0d), TLanes.All(0d));
        var (oneRest, twoRest, fourRest) = (one, one, one);
        for (nuint i = 0; i < (nuint)length + late; i = unchecked(i + count))
        {
            var cell = TLanes.Load(in value, i);
            var sum = cell + steps - steps;
            var rest = cell - sum;
            if (cells > 1)
            {
                sum = Joined(ref one, sum, 1);
                rest = Joined(ref oneRest, rest, 1);
            }

            if (cells > 2)
            {
                sum = Joined(ref two, sum, 2);
                rest = Joined(ref twoRest, rest, 2);
            }

            if (cells > 4)
            {
                sum = Joined(ref four, sum, 4);
                rest = Joined(ref fourRest, rest, 4);
            }

            if (i >= late)
            {
                sum.Store(ref high, unchecked(i - late));
                rest.Store(ref low, unchecked(i - late));
            }
        }

        return cells;
    }

    /// <summary>Sums of a vector and the one after it, each with the cells some places on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Joined<TLanes>(ref TLanes before, TLanes next, [ConstantExpected] int places)
        where TLanes : struct, ILanes<TLanes>
    {
        var sum = before + TLanes.From(before, next, places);
        before = next;
        return sum;
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
            (TLanes.Load(in low, i) + TLanes.Load(in low, next)).Store(ref low, i);
            (TLanes.Load(in high, i) + TLanes.Load(in high, next)).Store(ref high, i);
        }
    }

    /// <summary>Adds the pieces of each window and divides; whether all of it are numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal bool Write<TLanes>(int piece, int window, double divisor, Span<double> output)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var result = ref MemoryMarshal.GetReference(output);
        ref var high = ref MemoryMarshal.GetReference(sums);
        ref var low = ref MemoryMarshal.GetReference(rests);
        var (given, inverse) = (~0U, 1d / divisor);
        var (i, end) = ((nuint)0, (nuint)output.Length);
        for (; unchecked(i + (nuint)TLanes.Count) <= end; i = unchecked(i + (nuint)TLanes.Count))
        {
            var sum = Sum(ref high, ref low, i, (nuint)piece, (nuint)window, out TLanes rest);
            var mean = Mean(sum, rest, divisor, inverse);
            given &= TLanes.Given(mean);
            mean.Store(ref result, i);
        }

        var areGiven = (given & ColumnDriver.Every<TLanes>()) == ColumnDriver.Every<TLanes>();
        for (; i < end; i++)
        {
            var sum = Sum(ref high, ref low, i, (nuint)piece, (nuint)window, out Lanes1 rest);
            var mean = Mean(sum, rest, divisor, inverse);
            areGiven &= Lanes1.Given(mean) != 0U;
            mean.Store(ref result, i);
        }

        return areGiven;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Sum<TLanes>(
        ref double high,
        ref double low,
        nuint index,
        nuint piece,
        nuint window,
        out TLanes rest
    )
        where TLanes : struct, ILanes<TLanes>
    {
        var sum = TLanes.Load(in high, index);
        rest = TLanes.Load(in low, index);
        var end = unchecked(index + window);
        for (var next = unchecked(index + piece); next < end; next = unchecked(next + piece))
        {
            sum += TLanes.Load(in high, next);
            rest += TLanes.Load(in low, next);
        }

        return sum;
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
