using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>(to / from)^(1 / root) - 1 with a root for each cell.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct CagrOfEachOperation<TLevels>(TLevels levels, ReadOnlySpan<int> roots) : IStagedOperation
    where TLevels : struct, ILevels, allows ref struct
{
    private readonly TLevels levels = levels;
    private readonly ref readonly int roots = ref MemoryMarshal.GetReference(roots);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes> =>
        StagedDriver.Run<CagrOfEachOperation<TLevels>, TLanes>(this, ref result, runs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Begin<TLanes>(nuint index, out TLanes ratio, out TLanes rest)
        where TLanes : struct, ILanes<TLanes>
    {
        levels.Load(index, out TLanes from, out var to, out _);
        ratio = RootFormula.Ratio(TLanes.Magnitude(from), TLanes.Magnitude(to), 1, out rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Inverse<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> => TLanes.Reciprocal(TLanes.LoadWhole(in roots, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Finish<TLanes>(nuint index, TLanes estimate, TLanes ratio, TLanes rest, out uint sure)
        where TLanes : struct, ILanes<TLanes>
    {
        levels.Load(index, out TLanes from, out var to, out var exact);
        var n = TLanes.LoadWhole(in roots, index);
        var exponent = new EachExponent<TLanes>(n, BitsOf<TLanes>(index));
        var rate = RootFormula.MinusOne(estimate, ratio, rest, exponent, RootFormula.ErrorOf(n), out var same);
        var inRange = TLanes.Less(TLanes.All(0d), n) & TLanes.Less(n, TLanes.All(RootFormula.LargestRoot + 1d));
        sure = exact & inRange & RootFormula.Sure(from, to, ratio, 1, same);
        return TLanes.WhereEqual(from, to, TLanes.All(0d), rate);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes> =>
        StagedDriver.Compute<CagrOfEachOperation<TLevels>, TLanes>(this, index, out sure);

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> => levels.Missing<TLanes>(index);

    public CellStatus Settle(nuint index, out double result) =>
        levels.Root(index, 1, Unsafe.Add(ref Unsafe.AsRef(in roots), index), out result);

    /// <summary>The bits of the largest root of the lanes, or more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int BitsOf<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes>
    {
        var all = 0;
        for (var lane = 0; lane < TLanes.Count; lane++)
        {
            all |= Unsafe.Add(ref Unsafe.AsRef(in roots), index + (nuint)lane);
        }

        return Math.Min(32 - int.LeadingZeroCount(all), 17);
    }
}
