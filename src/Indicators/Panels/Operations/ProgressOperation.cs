using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>(value - base) / (goal - base).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct ProgressOperation<TColumn>(TColumn values, TColumn bases, TColumn goals) : IColumnOperation
    where TColumn : struct, IFigureColumn, allows ref struct
{
    private readonly TColumn values = values;
    private readonly TColumn bases = bases;
    private readonly TColumn goals = goals;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> =>
        ColumnDriver.Run<ProgressOperation<TColumn>, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        var level = bases.Load<TLanes>(index, out var exactLevel);
        var value = values.Load<TLanes>(index, out var exactValue);
        var goal = goals.Load<TLanes>(index, out var exactGoal);
        var way = Exactly.Difference(value, level, out var wayRest);
        var distance = Exactly.Difference(goal, level, out var distanceRest);
        var progress = QuotientFormula.Of(way, wayRest, distance, distanceRest, out var same);
        sure = same & exactLevel & exactValue & exactGoal & TLanes.Usual(distance);
        return progress;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> =>
        values.Missing<TLanes>(index) | bases.Missing<TLanes>(index) | goals.Missing<TLanes>(index);

    public CellStatus Settle(nuint index, out double result)
    {
        var level = bases.At(index);
        return SettledSteps.Quotient(level, values.At(index), level, goals.At(index), out result);
    }
}
