using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Indicators.Panels;

/// <summary>Runs an operation over columns at the widest vectors that the machine has.</summary>
internal static class ColumnDriver
{
    /// <summary>The cells that are explained at a time, so that results stay in the nearest cache.</summary>
    private const int Block = 512;

    private const int MostLanes = 8;

    /// <summary>Computes a column.</summary>
    /// <returns>How many cells are undefined, missing ones not counted.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Run<TOperation>(in TOperation operation, Span<double> result, bool canRepeat)
        where TOperation : struct, IColumnOperation, allows ref struct =>
        Run(operation, ref MemoryMarshal.GetReference(result), new(0, (nuint)result.Length, canRepeat));

    /// <summary>Computes a column and says of each cell what it holds.</summary>
    internal static int Run<TOperation>(in TOperation operation, Span<double> result, Span<CellStatus> statuses)
        where TOperation : struct, IColumnOperation, allows ref struct
    {
        Span<double> block = stackalloc double[Block];
        var undefined = 0;
        for (var start = 0; start < result.Length; start += Block)
        {
            var cells = block[..Math.Min(Block, result.Length - start)];
            ref var first = ref Unsafe.Subtract(ref MemoryMarshal.GetReference(cells), start);
            undefined += Run(operation, ref first, new((nuint)start, (nuint)cells.Length, CanRepeat: true));
            Explain(operation, (nuint)start, cells, statuses.Slice(start, cells.Length));
            cells.CopyTo(result[start..]);
        }

        return undefined;
    }

    /// <summary>Computes runs of cells; the result's reference is that of cell 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Run<TOperation>(in TOperation operation, ref double result, in CellRuns runs)
        where TOperation : struct, IColumnOperation, allows ref struct =>
        Vector512.IsHardwareAccelerated ? operation.Run<Lanes8>(ref result, runs)
        : Vector256.IsHardwareAccelerated ? operation.Run<Lanes4>(ref result, runs)
        : Vector128.IsHardwareAccelerated ? operation.Run<Lanes2>(ref result, runs)
        : operation.Run<Lanes1>(ref result, runs);

    /// <summary>Computes runs of cells at a given width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Run<TOperation, TLanes>(in TOperation operation, ref double result, in CellRuns runs)
        where TOperation : struct, IColumnOperation, allows ref struct
        where TLanes : struct, ILanes<TLanes>
    {
        if (runs.CanRepeat && runs.Count >= (nuint)TLanes.Count)
        {
            return Vectors<TOperation, TLanes>(operation, ref result, runs);
        }

        var undefined = 0;
        for (var run = 0; run < runs.Runs; run++)
        {
            var start = runs.StartOf(run);
            var whole = runs.Count - (runs.Count % (nuint)TLanes.Count);
            Lead(ref result, start, runs.Lead);
            undefined +=
                (
                    whole == 0
                        ? 0
                        : Vectors<TOperation, TLanes>(operation, ref result, new(start, whole, CanRepeat: true))
                ) + Singles(operation, ref result, start + whole, runs.Count - whole);
        }

        return undefined;
    }

    /// <summary>The lane bits of all lanes.</summary>
    internal static uint Every<TLanes>()
        where TLanes : struct, ILanes<TLanes> => (1U << TLanes.Count) - 1U;

    /// <summary>Computes cell by cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Singles<TOperation>(in TOperation operation, ref double result, nuint start, nuint count)
        where TOperation : struct, IColumnOperation, allows ref struct
    {
        var undefined = 0;
        for (var cell = start; cell < start + count; cell++)
        {
            var lane = operation.Compute<Lanes1>(cell, out var sure);
            undefined += Settle(operation, lane, 1U & ~sure, 1U, ref result, cell);
        }

        return undefined;
    }

    /// <summary>Makes the cells before a run missing.</summary>
    internal static void Lead(ref double result, nuint start, int count) =>
        MemoryMarshal.CreateSpan(ref Unsafe.Subtract(ref Unsafe.Add(ref result, start), count), count).Fill(double.NaN);

    /// <summary>Computes vector by vector; the last one of a run is moved back so that it ends with the run, and what it repeats is not counted again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Vectors<TOperation, TLanes>(in TOperation operation, ref double result, in CellRuns runs)
        where TOperation : struct, IColumnOperation, allows ref struct
        where TLanes : struct, ILanes<TLanes>
    {
        var (undefined, every) = (0, Every<TLanes>());
        for (var run = 0; run < runs.Runs; run++)
        {
            var start = runs.StartOf(run);
            var last = unchecked(start + runs.Count - (nuint)TLanes.Count);
            Lead<TLanes>(ref result, start, runs.Lead);
            for (var index = start; ; index = Math.Min(unchecked(index + (nuint)TLanes.Count), last))
            {
                Ahead.Ask(in result, index);
                var lanes = operation.Compute<TLanes>(index, out var sure);
                if ((sure & every) == every)
                {
                    lanes.Store(ref result, index);
                }
                else
                {
                    var rest = unchecked((int)((runs.Count - 1) % (nuint)TLanes.Count) + 1);
                    var fresh = index == last && index != start ? every & ~(every >> rest) : every;
                    undefined += Settle(operation, lanes, every & ~sure, fresh, ref result, index);
                }

                if (index == last)
                {
                    break;
                }
            }
        }

        return undefined;
    }

    /// <summary>Makes the cells before a run missing, by vectors that reach into it where they must; the run is not yet computed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Lead<TLanes>(ref double result, nuint start, int count)
        where TLanes : struct, ILanes<TLanes>
    {
        var missing = TLanes.All(double.NaN);
        for (var i = 0; i < count; i += TLanes.Count)
        {
            missing.Store(ref result, unchecked(start - (nuint)count + (nuint)i));
        }
    }

    /// <summary>Settles the open lanes one by one, stores all, and counts the undefined ones among those that count.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Settle<TOperation, TLanes>(
        in TOperation operation,
        TLanes lanes,
        uint open,
        uint counted,
        ref double result,
        nuint index
    )
        where TOperation : struct, IColumnOperation, allows ref struct
        where TLanes : struct, ILanes<TLanes>
    {
        if (open == 0)
        {
            lanes.Store(ref result, index);
            return 0;
        }

        // Nothing is stored before all is settled: a result may overwrite an input.
        Span<double> cells = stackalloc double[MostLanes];
        lanes.Store(ref MemoryMarshal.GetReference(cells), 0);
        var (undefined, missing) = (0, operation.Missing<TLanes>(index));
        for (var lane = 0; lane < TLanes.Count; lane++)
        {
            if ((open >> lane & 1U) == 0U)
            {
                continue;
            }

            if ((missing >> lane & 1U) != 0U)
            {
                cells[lane] = double.NaN;
            }
            else if (operation.Settle(index + (nuint)lane, out cells[lane]) > CellStatus.Missing)
            {
                undefined += (int)(counted >> lane & 1U);
            }
        }

        TLanes.Load(in MemoryMarshal.GetReference(cells), 0).Store(ref result, index);
        return undefined;
    }

    /// <summary>Says of each cell what it holds, from its inputs.</summary>
    internal static void Explain<TOperation>(
        in TOperation operation,
        nuint start,
        ReadOnlySpan<double> cells,
        Span<CellStatus> statuses
    )
        where TOperation : struct, IColumnOperation, allows ref struct
    {
        for (var i = 0; i < cells.Length; i++)
        {
            statuses[i] = double.IsNaN(cells[i]) ? operation.Settle(start + (nuint)i, out _) : CellStatus.Value;
        }
    }
}
