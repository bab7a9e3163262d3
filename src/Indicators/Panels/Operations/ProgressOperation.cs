using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>(value - base) / (goal - base).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct ProgressOperation(
    ReadOnlySpan<double> values,
    ReadOnlySpan<double> bases,
    ReadOnlySpan<double> goals
) : IColumnOperation
{
    private readonly ref readonly double values = ref MemoryMarshal.GetReference(values);
    private readonly ref readonly double bases = ref MemoryMarshal.GetReference(bases);
    private readonly ref readonly double goals = ref MemoryMarshal.GetReference(goals);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> => ColumnDriver.Run<ProgressOperation, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        var level = Ahead.Load<TLanes>(in bases, index);
        var way = Exactly.Difference(Ahead.Load<TLanes>(in values, index), level, out var wayRest);
        var distance = Exactly.Difference(Ahead.Load<TLanes>(in goals, index), level, out var distanceRest);
        var progress = QuotientFormula.Of(way, wayRest, distance, distanceRest, out var same);
        sure = same & TLanes.Usual(distance);
        return progress;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> =>
        ~(
            TLanes.Given(TLanes.Load(in values, index))
            & TLanes.Given(TLanes.Load(in bases, index))
            & TLanes.Given(TLanes.Load(in goals, index))
        );

    public CellStatus Settle(nuint index, out double result) =>
        Settled.Progress(
            Lanes1.Load(in values, index).Value,
            Lanes1.Load(in bases, index).Value,
            Lanes1.Load(in goals, index).Value,
            out result
        );
}
