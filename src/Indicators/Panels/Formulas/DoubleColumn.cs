using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>Figures as doubles, already in one step with the other columns; NaN is missing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct DoubleColumn(ReadOnlySpan<double> figures) : IFigureColumn
{
    private readonly ref readonly double figures = ref MemoryMarshal.GetReference(figures);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Load<TLanes>(nuint index, out uint exact)
        where TLanes : struct, ILanes<TLanes>
    {
        exact = uint.MaxValue;
        return Ahead.Load<TLanes>(in figures, index);
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> => ~TLanes.Given(TLanes.Load(in figures, index));

    public StepFigure At(nuint index) => new(Lanes1.Load(in figures, index).Value);
}
