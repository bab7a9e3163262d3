using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>(to - from) / from.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct GrowthOperation<TLevels>(TLevels levels) : IColumnOperation
    where TLevels : struct, ILevels, allows ref struct
{
    private readonly TLevels levels = levels;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> =>
        ColumnDriver.Run<GrowthOperation<TLevels>, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        levels.Load(index, out TLanes from, out var to, out var exact);
        var level = TLanes.Magnitude(from);
        var rate = GrowthFormula.Quotient(level, TLanes.Magnitude(to), level, out var same);
        sure = same & exact & TLanes.Divisible(from, to);
        return rate;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> => levels.Missing<TLanes>(index);

    public CellStatus Settle(nuint index, out double result) => levels.Growth(index, out result);
}
