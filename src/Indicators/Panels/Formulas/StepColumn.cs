using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>Figures as doubles in steps, times a power of ten that brings them to one step with the other columns; NaN is missing.</summary>
/// <remarks>A double times a whole number is a whole number of the double's last places, so what the product rounds off is a double however small it is.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct StepColumn(ReadOnlySpan<double> figures, long factor) : IFigureColumn
{
    private readonly ref readonly double figures = ref MemoryMarshal.GetReference(figures);
    private readonly long factor = factor;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Load<TLanes>(nuint index, out uint exact)
        where TLanes : struct, ILanes<TLanes>
    {
        var product = Exactly.Product(Ahead.Load<TLanes>(in figures, index), TLanes.All(factor), out var rest);
        exact = TLanes.Equal(rest, TLanes.All(0d));
        return product;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes> => ~TLanes.Given(TLanes.Load(in figures, index));

    public StepFigure At(nuint index) => new(Lanes1.Load(in figures, index).Value, factor);
}
