using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>Levels as doubles; NaN is missing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct DoubleLevels(ReadOnlySpan<double> from, ReadOnlySpan<double> to) : ILevels
{
    private readonly ref readonly double from = ref MemoryMarshal.GetReference(from);
    private readonly ref readonly double to = ref MemoryMarshal.GetReference(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Load<TLanes>(nuint index, out TLanes from, out TLanes to, out uint exact)
        where TLanes : struct, ILanes<TLanes>
    {
        from = Ahead.Load<TLanes>(in this.from, index);
        to = Ahead.Load<TLanes>(in this.to, index);
        exact = uint.MaxValue;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> =>
        ~(TLanes.Given(TLanes.Load(in from, index)) & TLanes.Given(TLanes.Load(in to, index)));

    public CellStatus Growth(nuint index, out double rate) =>
        Settled.Growth(Lanes1.Load(in from, index).Value, Lanes1.Load(in to, index).Value, out rate);

    public CellStatus Root(nuint index, int power, int root, out double rate) =>
        Settled.Root(Lanes1.Load(in from, index).Value, Lanes1.Load(in to, index).Value, power, root, out rate);
}
