using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>(to - from) / whole.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct ContributionOperation<TColumn>(TColumn from, TColumn to, TColumn whole) : IColumnOperation
    where TColumn : struct, IFigureColumn, allows ref struct
{
    private readonly TColumn from = from;
    private readonly TColumn to = to;
    private readonly TColumn whole = whole;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> =>
        ColumnDriver.Run<ContributionOperation<TColumn>, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        var start = from.Load<TLanes>(index, out var exactStart);
        var end = to.Load<TLanes>(index, out var exactEnd);
        var level = whole.Load<TLanes>(index, out var exactLevel);
        var quotient = GrowthFormula.Quotient(start, end, level, out var same);
        sure = same & exactStart & exactEnd & exactLevel & QuotientFormula.Sure(end - start, level);

        // Zero has one sign.
        return quotient + TLanes.All(0d);
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> =>
        from.Missing<TLanes>(index) | to.Missing<TLanes>(index) | whole.Missing<TLanes>(index);

    public CellStatus Settle(nuint index, out double result) =>
        SettledSteps.Quotient(from.At(index), to.At(index), default, whole.At(index), out result);
}
