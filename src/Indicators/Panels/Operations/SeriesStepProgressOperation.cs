using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>(value - base) / (goal - base) with one base and one goal for all cells, in steps of their own.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct SeriesStepProgressOperation<TColumn> : IColumnOperation
    where TColumn : struct, IFigureColumn, allows ref struct
{
    private readonly TColumn values;
    private readonly StepFigure start;
    private readonly StepFigure end;
    private readonly double level;
    private readonly double distance;
    private readonly double distanceRest;
    private readonly uint usual;

    internal SeriesStepProgressOperation(TColumn values, in StepFigure start, in StepFigure end)
    {
        this.values = values;
        (this.start, this.end) = (start, end);
        level = start.Rounded(out var isLevelExact);
        var goal = end.Rounded(out var isGoalExact);
        distance = Exactly.Difference(Lanes1.All(goal), Lanes1.All(level), out var rest).Value;
        distanceRest = rest.Value;
        usual = isLevelExact && isGoalExact && Lanes1.Usual(Lanes1.All(distance)) != 0U ? ~0U : 0U;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> =>
        ColumnDriver.Run<SeriesStepProgressOperation<TColumn>, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        var value = values.Load<TLanes>(index, out var exact);
        var way = Exactly.Difference(value, TLanes.All(level), out var rest);
        var quotient = QuotientFormula.Of(way, rest, TLanes.All(distance), TLanes.All(distanceRest), out var same);
        sure = same & exact & usual;
        return quotient;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> =>
        start.Status == CellStatus.Missing || end.Status == CellStatus.Missing ? ~0U : values.Missing<TLanes>(index);

    public CellStatus Settle(nuint index, out double result) =>
        SettledSteps.Quotient(start, values.At(index), start, end, out result);
}
