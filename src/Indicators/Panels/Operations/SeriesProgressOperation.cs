using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>(value - base) / (goal - base) with one base and one goal for all cells.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct SeriesProgressOperation : IColumnOperation
{
    private readonly ref readonly double values;
    private readonly double level;
    private readonly double goal;
    private readonly double distance;
    private readonly double distanceRest;
    private readonly uint usual;

    internal SeriesProgressOperation(ReadOnlySpan<double> values, double level, double goal)
    {
        this.values = ref MemoryMarshal.GetReference(values);
        (this.level, this.goal) = (level, goal);
        distance = Exactly.Difference(Lanes1.All(goal), Lanes1.All(level), out var rest).Value;
        distanceRest = rest.Value;
        usual = Lanes1.Usual(Lanes1.All(distance)) == 0U ? 0U : ~0U;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> =>
        ColumnDriver.Run<SeriesProgressOperation, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        var way = Exactly.Difference(Ahead.Load<TLanes>(in values, index), TLanes.All(level), out var rest);
        var quotient = QuotientFormula.Of(way, rest, TLanes.All(distance), TLanes.All(distanceRest), out var same);
        sure = same & usual;
        return quotient;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> =>
        ~(
            TLanes.Given(TLanes.Load(in values, index))
            & TLanes.Given(TLanes.All(level))
            & TLanes.Given(TLanes.All(goal))
        );

    public CellStatus Settle(nuint index, out double result) =>
        Settled.Progress(Lanes1.Load(in values, index).Value, level, goal, out result);
}
