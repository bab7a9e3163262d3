using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>Levels as whole numbers of steps, each column times a power of ten that brings both to one step; the smallest number is missing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct WholeLevels(
    ReadOnlySpan<long> from,
    ReadOnlySpan<long> to,
    long fromFactor = 1,
    long toFactor = 1
) : ILevels
{
    private readonly ref readonly long from = ref MemoryMarshal.GetReference(from);
    private readonly ref readonly long to = ref MemoryMarshal.GetReference(to);
    private readonly long fromFactor = fromFactor;
    private readonly long toFactor = toFactor;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Load<TLanes>(nuint index, out TLanes from, out TLanes to, out uint exact)
        where TLanes : struct, ILanes<TLanes>
    {
        Ahead.Ask(in this.from, index);
        Ahead.Ask(in this.to, index);
        from = TLanes.LoadWhole(in this.from, index, out exact);
        to = TLanes.LoadWhole(in this.to, index, out var exactTo);
        exact &= exactTo;
        if (fromFactor != toFactor)
        {
            exact &= Scale(ref from, fromFactor) & Scale(ref to, toFactor);
        }
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes>
    {
        var missing = 0U;
        for (var lane = 0; lane < TLanes.Count; lane++)
        {
            var (start, end) = At(index + (nuint)lane);
            missing |= start == long.MinValue || end == long.MinValue ? 1U << lane : 0U;
        }

        return missing;
    }

    public CellStatus Growth(nuint index, out double rate)
    {
        var (start, end) = At(index);
        return SettledWhole.Growth(start, end, fromFactor, toFactor, out rate);
    }

    public CellStatus Root(nuint index, int power, int root, out double rate)
    {
        var (start, end) = At(index);
        return SettledWhole.Root(start, end, fromFactor, toFactor, power, root, out rate);
    }

    /// <summary>Multiplies; the lanes where the product is exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Scale<TLanes>(ref TLanes level, long factor)
        where TLanes : struct, ILanes<TLanes>
    {
        level = Exactly.Product(level, TLanes.All(factor), out var rest);
        return TLanes.Equal(rest, TLanes.All(0d));
    }

    private (long From, long To) At(nuint index) =>
        (Unsafe.Add(ref Unsafe.AsRef(in from), index), Unsafe.Add(ref Unsafe.AsRef(in to), index));
}
