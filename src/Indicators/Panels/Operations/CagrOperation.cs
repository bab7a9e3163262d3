using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>(to / from)^(power / root) - 1 with one exponent.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct CagrOperation<TLevels>(TLevels levels, int power, int root) : IStagedOperation
    where TLevels : struct, ILevels, allows ref struct
{
    private readonly TLevels levels = levels;
    private readonly int power = power;
    private readonly int root = root;
    private readonly double inverse = 1d / root;
    private readonly double error = RootFormula.ErrorOf(power, root);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> =>
        StagedDriver.Run<CagrOperation<TLevels>, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Begin<TLanes>(nuint index, out TLanes ratio, out TLanes rest)
        where TLanes : struct, ILanes<TLanes>
    {
        levels.Load(index, out TLanes from, out var to, out _);
        ratio = RootFormula.Ratio(TLanes.Magnitude(from), TLanes.Magnitude(to), power, out rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Inverse<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> => TLanes.All(inverse);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Finish<TLanes>(nuint index, TLanes estimate, TLanes ratio, TLanes rest, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        levels.Load(index, out TLanes from, out var to, out var exact);
        var exponent = new OneExponent<TLanes>(root, inverse);
        var rate = RootFormula.MinusOne(estimate, ratio, rest, exponent, TLanes.All(error), out var same);
        sure = exact & RootFormula.Sure(from, to, ratio, power, same);
        return TLanes.WhereEqual(from, to, TLanes.All(0d), rate);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes> =>
        StagedDriver.Compute<CagrOperation<TLevels>, TLanes>(this, index, out sure);

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> => levels.Missing<TLanes>(index);

    public CellStatus Settle(nuint index, out double result) => levels.Root(index, power, root, out result);
}
