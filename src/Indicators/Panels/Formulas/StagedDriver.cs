using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>Runs a staged operation over columns at the widest vectors that the machine has.</summary>
internal static class StagedDriver
{
    /// <summary>The cells of a block.</summary>
    private const int Block = 128;

    /// <summary>The numbers that stages hand on for each cell: ratio, its rest, estimate.</summary>
    private const int Rows = 3;

    /// <summary>Computes runs of cells at a given width; the result's reference is that of cell 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Run<TOperation, TLanes>(in TOperation operation, ref double result, in CellRuns runs)
        where TOperation : struct, IStagedOperation, allows ref struct
        where TLanes : struct, ILanes<TLanes>
    {
        Span<double> rows = stackalloc double[Rows * Block];
        ref var scratch = ref MemoryMarshal.GetReference(rows);
        var undefined = 0;
        for (var run = 0; run < runs.Runs; run++)
        {
            var start = runs.StartOf(run);
            var whole = runs.Count - (runs.Count % (nuint)TLanes.Count);
            ColumnDriver.Lead(ref result, start, runs.Lead);
            for (nuint done = 0; done < whole; done += Block)
            {
                var cells = Math.Min(Block, whole - done);
                Begin<TOperation, TLanes>(operation, ref scratch, start + done, cells);
                TakeLogarithm<TOperation, TLanes>(operation, ref scratch, start + done, cells);
                Raise<TLanes>(ref scratch, cells);
                undefined += Finish<TOperation, TLanes>(operation, ref scratch, ref result, start + done, cells);
            }

            undefined += ColumnDriver.Singles(operation, ref result, start + whole, runs.Count - whole);
        }

        return undefined;
    }

    /// <summary>All stages of some cells in one go.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes Compute<TOperation, TLanes>(in TOperation operation, nuint index, out uint sure)
        where TOperation : struct, IStagedOperation, allows ref struct
        where TLanes : struct, ILanes<TLanes>
    {
        operation.Begin(index, out TLanes ratio, out var rest);
        var estimate = Exponential.Of(Exponential.Logarithm(ratio) * operation.Inverse<TLanes>(index));
        return operation.Finish(index, estimate, ratio, rest, out sure);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Begin<TOperation, TLanes>(in TOperation operation, ref double scratch, nuint start, nuint cells)
        where TOperation : struct, IStagedOperation, allows ref struct
        where TLanes : struct, ILanes<TLanes>
    {
        for (nuint place = 0; place < cells; place = unchecked(place + (nuint)TLanes.Count))
        {
            operation.Begin(unchecked(start + place), out TLanes ratio, out var rest);
            ratio.Store(ref scratch, place);
            rest.Store(ref scratch, unchecked(Block + place));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TakeLogarithm<TOperation, TLanes>(
        in TOperation operation,
        ref double scratch,
        nuint start,
        nuint cells
    )
        where TOperation : struct, IStagedOperation, allows ref struct
        where TLanes : struct, ILanes<TLanes>
    {
        for (nuint place = 0; place < cells; place = unchecked(place + (nuint)TLanes.Count))
        {
            var logarithm = Exponential.Logarithm(TLanes.Load(in scratch, place));
            (logarithm * operation.Inverse<TLanes>(unchecked(start + place))).Store(
                ref scratch,
                unchecked((2 * Block) + place)
            );
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Raise<TLanes>(ref double scratch, nuint cells)
        where TLanes : struct, ILanes<TLanes>
    {
        for (nuint place = 0; place < cells; place = unchecked(place + (nuint)TLanes.Count))
        {
            Exponential
                .Of(TLanes.Load(in scratch, unchecked((2 * Block) + place)))
                .Store(ref scratch, unchecked((2 * Block) + place));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Finish<TOperation, TLanes>(
        in TOperation operation,
        ref double scratch,
        ref double result,
        nuint start,
        nuint cells
    )
        where TOperation : struct, IStagedOperation, allows ref struct
        where TLanes : struct, ILanes<TLanes>
    {
        var (undefined, every) = (0, ColumnDriver.Every<TLanes>());
        for (nuint place = 0; place < cells; place = unchecked(place + (nuint)TLanes.Count))
        {
            var index = unchecked(start + place);
            var lanes = operation.Finish(
                index,
                TLanes.Load(in scratch, unchecked((2 * Block) + place)),
                TLanes.Load(in scratch, place),
                TLanes.Load(in scratch, unchecked(Block + place)),
                out var sure
            );
            if ((sure & every) == every)
            {
                lanes.Store(ref result, index);
            }
            else
            {
                undefined += ColumnDriver.Settle(operation, lanes, every & ~sure, every, ref result, index);
            }
        }

        return undefined;
    }
}
