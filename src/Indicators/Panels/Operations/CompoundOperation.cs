using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>(1 + rate)^periods - 1, correctly rounded.</summary>
/// <remarks>
/// 1 + rate is exact as two doubles, and so is the difference of the power and 1. The power's error is below
/// (2 n^2 + 4 n log2 n + 2 n) 2^-106 of it (<see cref="Powers"/>), of which more than twice is taken; the ends of the error decide as in <see cref="RootFormula"/>.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct CompoundOperation(ReadOnlySpan<double> rates, int periods) : IColumnOperation
{
    private readonly ref readonly double rates = ref MemoryMarshal.GetReference(rates);
    private readonly int periods = periods;
    private readonly double error = RootFormula.ErrorOf(periods, 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> => ColumnDriver.Run<CompoundOperation, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        var (zero, one, rate) = (TLanes.All(0d), TLanes.All(1d), TLanes.Load(in rates, index));
        var factor = Exactly.Sum(one, rate, out var factorRest);
        var power = Powers.Whole(factor, factorRest, periods, out var powerRest);
        var whole = Exactly.Difference(power, one, out var wholeRest);
        var (tail, bound) = (powerRest + wholeRest, TLanes.Fused(power, TLanes.All(error), TLanes.All(error)));
        var low = whole + (tail - bound);
        var same = TLanes.Equal(low, whole + (tail + bound)) | TLanes.Equal(rate, zero);
        sure = same & TLanes.Less(zero, factor) & TLanes.Usual(factor) & TLanes.Usual(power);
        return TLanes.WhereEqual(rate, zero, zero, low);
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> => ~TLanes.Given(TLanes.Load(in rates, index));

    public CellStatus Settle(nuint index, out double result) =>
        Settled.Compound(Lanes1.Load(in rates, index).Value, periods, out result);
}
