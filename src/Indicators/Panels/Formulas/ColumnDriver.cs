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
    internal static int Run<TOperation>(in TOperation operation, Span<double> result, bool canRepeat)
        where TOperation : struct, IColumnOperation, allows ref struct =>
        Run(operation, ref MemoryMarshal.GetReference(result), 0, (nuint)result.Length, canRepeat);

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
            undefined += Run(operation, ref first, (nuint)start, (nuint)cells.Length, canRepeat: true);
            Explain(operation, (nuint)start, cells, statuses.Slice(start, cells.Length));
            cells.CopyTo(result[start..]);
        }

        return undefined;
    }

    /// <summary>Computes a run of cells; the result's reference is that of cell 0.</summary>
    /// <param name="operation">The formula.</param>
    /// <param name="result">Where cell 0 goes.</param>
    /// <param name="start">The first cell.</param>
    /// <param name="count">The number of cells.</param>
    /// <param name="canRepeat">Whether cells may be computed twice, since no result overwrites an input.</param>
    internal static int Run<TOperation>(
        in TOperation operation,
        ref double result,
        nuint start,
        nuint count,
        bool canRepeat
    )
        where TOperation : struct, IColumnOperation, allows ref struct =>
        Vector512.IsHardwareAccelerated ? operation.Run<Lanes8>(ref result, start, count, canRepeat)
        : Vector256.IsHardwareAccelerated ? operation.Run<Lanes4>(ref result, start, count, canRepeat)
        : Vector128.IsHardwareAccelerated ? operation.Run<Lanes2>(ref result, start, count, canRepeat)
        : operation.Run<Lanes1>(ref result, start, count, canRepeat);

    /// <summary>Computes a run of cells at a given width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Run<TOperation, TLanes>(
        in TOperation operation,
        ref double result,
        nuint start,
        nuint count,
        bool canRepeat
    )
        where TOperation : struct, IColumnOperation, allows ref struct
        where TLanes : struct, ILanes<TLanes>
    {
        var (undefined, every) = (0, Every<TLanes>());
        var (index, end) = (start, unchecked(start + count));
        for (var last = unchecked(end - (nuint)TLanes.Count); count >= (nuint)TLanes.Count && index <= last; )
        {
            var lanes = operation.Compute<TLanes>(index, out var sure);
            if ((sure & every) == every)
            {
                lanes.Store(ref result, index);
            }
            else
            {
                undefined += Settle(operation, lanes, every & ~sure, every, ref result, index);
            }

            index = unchecked(index + (nuint)TLanes.Count);
        }

        var rest = unchecked((int)(end - index));
        return undefined
            + (
                rest == 0 ? 0
                : canRepeat && count >= (nuint)TLanes.Count
                    ? Repeat<TOperation, TLanes>(operation, ref result, end, rest)
                : Finish(operation, ref result, index, rest)
            );
    }

    /// <summary>The lane bits of all lanes.</summary>
    internal static uint Every<TLanes>()
        where TLanes : struct, ILanes<TLanes> => (1U << TLanes.Count) - 1U;

    /// <summary>Computes the last vector once more, further back, for the cells that are left; what it repeats is not counted again.</summary>
    private static int Repeat<TOperation, TLanes>(in TOperation operation, ref double result, nuint end, int rest)
        where TOperation : struct, IColumnOperation, allows ref struct
        where TLanes : struct, ILanes<TLanes>
    {
        var index = end - (nuint)TLanes.Count;
        var every = Every<TLanes>();
        var lanes = operation.Compute<TLanes>(index, out var sure);
        return Settle(operation, lanes, every & ~sure, every & ~(every >> rest), ref result, index);
    }

    private static int Finish<TOperation>(in TOperation operation, ref double result, nuint index, int rest)
        where TOperation : struct, IColumnOperation, allows ref struct
    {
        var undefined = 0;
        for (var i = 0; i < rest; i++)
        {
            var cell = index + (nuint)i;
            var lane = operation.Compute<Lanes1>(cell, out var sure);
            undefined += Settle(operation, lane, 1U & ~sure, 1U, ref result, cell);
        }

        return undefined;
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
