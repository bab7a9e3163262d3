using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>(to - from) / 10^decimals, of figures that are numbers of that step.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct StepDifferenceOperation<TColumn>(TColumn from, TColumn to, int decimals) : IColumnOperation
    where TColumn : struct, IFigureColumn, allows ref struct
{
    private readonly TColumn from = from;
    private readonly TColumn to = to;

    /// <summary>Powers of ten up to 10^18 are doubles.</summary>
    private readonly double unit = PowersOfTen.Of(decimals);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> =>
        ColumnDriver.Run<StepDifferenceOperation<TColumn>, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        var start = from.Load<TLanes>(index, out var exactStart);
        var end = to.Load<TLanes>(index, out var exactEnd);
        var change = Exactly.Difference(end, start, out var rest);
        var quotient = QuotientFormula.Of(change, rest, TLanes.All(unit), TLanes.All(0d), out var same);
        sure = same & exactStart & exactEnd;
        return quotient;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> => from.Missing<TLanes>(index) | to.Missing<TLanes>(index);

    public CellStatus Settle(nuint index, out double result) =>
        SettledSteps.Quotient(from.At(index), to.At(index), default, new StepFigure(unit), out result);
}
