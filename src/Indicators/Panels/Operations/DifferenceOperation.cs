using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>to - from.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct DifferenceOperation(ReadOnlySpan<double> from, ReadOnlySpan<double> to) : IColumnOperation
{
    private readonly ref readonly double from = ref MemoryMarshal.GetReference(from);
    private readonly ref readonly double to = ref MemoryMarshal.GetReference(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> => ColumnDriver.Run<DifferenceOperation, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        var change = Ahead.Load<TLanes>(in to, index) - Ahead.Load<TLanes>(in from, index);
        sure = TLanes.Less(TLanes.Magnitude(change), TLanes.All(double.PositiveInfinity));
        return change;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> =>
        ~(TLanes.Given(TLanes.Load(in from, index)) & TLanes.Given(TLanes.Load(in to, index)));

    public CellStatus Settle(nuint index, out double result)
    {
        var (start, end) = (Lanes1.Load(in from, index).Value, Lanes1.Load(in to, index).Value);
        return Settled.Level(end - start, out result, start, end);
    }
}
