using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>(to - from) / whole.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct ContributionOperation(
    ReadOnlySpan<double> from,
    ReadOnlySpan<double> to,
    ReadOnlySpan<double> whole
) : IColumnOperation
{
    private readonly ref readonly double from = ref MemoryMarshal.GetReference(from);
    private readonly ref readonly double to = ref MemoryMarshal.GetReference(to);
    private readonly ref readonly double whole = ref MemoryMarshal.GetReference(whole);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> =>
        ColumnDriver.Run<ContributionOperation, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        var (start, end, level) = (
            Ahead.Load<TLanes>(in from, index),
            Ahead.Load<TLanes>(in to, index),
            Ahead.Load<TLanes>(in whole, index)
        );
        var quotient = GrowthFormula.Quotient(start, end, level, out var same);
        sure = same & QuotientFormula.Sure(end - start, level);

        // Zero has one sign.
        return quotient + TLanes.All(0d);
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> =>
        ~(
            TLanes.Given(TLanes.Load(in from, index))
            & TLanes.Given(TLanes.Load(in to, index))
            & TLanes.Given(TLanes.Load(in whole, index))
        );

    public CellStatus Settle(nuint index, out double result)
    {
        var (start, end, level) = (
            Lanes1.Load(in from, index).Value,
            Lanes1.Load(in to, index).Value,
            Lanes1.Load(in whole, index).Value
        );
        result = double.NaN;
        var status = Settled.AllFinite(start, end, level);
        return status == CellStatus.Value
            ? Settled.Quotient(Dyadic.Of(end) - Dyadic.Of(start), Dyadic.Of(level), out result)
            : status;
    }
}
