using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>value x factor / base, the base held in two doubles, the factor a whole number below 2^53.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct RebaseOperation(ReadOnlySpan<double> values, long factor, double level, double levelRest)
    : IColumnOperation
{
    private readonly ref readonly double values = ref MemoryMarshal.GetReference(values);
    private readonly double factor = factor;
    private readonly double level = level;
    private readonly double levelRest = levelRest;
    private readonly uint usual = Lanes1.Usual(Lanes1.All(level)) == 0U ? 0U : ~0U;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> => ColumnDriver.Run<RebaseOperation, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        var value = Ahead.Load<TLanes>(in values, index);
        var product = Exactly.Product(value, TLanes.All(factor), out var rest);
        var quotient = QuotientFormula.Of(product, rest, TLanes.All(level), TLanes.All(levelRest), out var same);
        sure = same & usual;
        return quotient;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> =>
        ~(TLanes.Given(TLanes.Load(in values, index)) & TLanes.Given(TLanes.All(level)));

    public CellStatus Settle(nuint index, out double result)
    {
        var value = Lanes1.Load(in values, index).Value;
        result = double.NaN;
        var status = ExactTotal.Check(value, level, levelRest);
        return status == CellStatus.Value
            ? Settled.Quotient(
                Dyadic.Of(value) * Dyadic.Of(factor),
                Dyadic.Of(level) + Dyadic.Of(levelRest),
                out result
            )
            : status;
    }
}
