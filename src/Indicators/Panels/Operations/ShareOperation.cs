using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>value / total, the totals held in two doubles each.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct ShareOperation(
    ReadOnlySpan<double> values,
    ReadOnlySpan<double> totals,
    ReadOnlySpan<double> rests
) : IColumnOperation
{
    private readonly ref readonly double values = ref MemoryMarshal.GetReference(values);
    private readonly ref readonly double totals = ref MemoryMarshal.GetReference(totals);
    private readonly ref readonly double rests = ref MemoryMarshal.GetReference(rests);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> => ColumnDriver.Run<ShareOperation, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        var (value, total) = (Ahead.Load<TLanes>(in values, index), TLanes.Load(in totals, index));
        var share = QuotientFormula.Of(value, TLanes.All(0d), total, TLanes.Load(in rests, index), out var same);
        sure = same & TLanes.Usual(total);
        return share;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> =>
        ~(TLanes.Given(TLanes.Load(in values, index)) & TLanes.Given(TLanes.Load(in totals, index)));

    public CellStatus Settle(nuint index, out double result)
    {
        var (value, total, rest) = (
            Lanes1.Load(in values, index).Value,
            Lanes1.Load(in totals, index).Value,
            Lanes1.Load(in rests, index).Value
        );
        result = double.NaN;
        var status = ExactTotal.Check(value, total, rest);
        return status == CellStatus.Value
            ? Settled.Quotient(Dyadic.Of(value), Dyadic.Of(total) + Dyadic.Of(rest), out result)
            : status;
    }
}
