using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>Levels of two columns in steps of their own, brought to one.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct StepLevels<TColumn>(TColumn from, TColumn to) : ILevels
    where TColumn : struct, IFigureColumn, allows ref struct
{
    private readonly TColumn from = from;
    private readonly TColumn to = to;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Load<TLanes>(nuint index, out TLanes from, out TLanes to, out uint exact)
        where TLanes : struct, ILanes<TLanes>
    {
        from = this.from.Load<TLanes>(index, out var exactFrom);
        to = this.to.Load<TLanes>(index, out var exactTo);
        exact = exactFrom & exactTo;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> => from.Missing<TLanes>(index) | to.Missing<TLanes>(index);

    public CellStatus Growth(nuint index, out double rate) =>
        SettledSteps.Growth(from.At(index), to.At(index), out rate);

    public CellStatus Root(nuint index, int power, int root, out double rate) =>
        SettledSteps.Root(from.At(index), to.At(index), power, root, out rate);
}
