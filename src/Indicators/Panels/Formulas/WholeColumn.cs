using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>Figures as whole numbers of steps, times a power of ten that brings them to one step with the other columns; the smallest number is missing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct WholeColumn(ReadOnlySpan<long> figures, long factor) : IFigureColumn
{
    private readonly ref readonly long figures = ref MemoryMarshal.GetReference(figures);
    private readonly long factor = factor;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Load<TLanes>(nuint index, out uint exact)
        where TLanes : struct, ILanes<TLanes>
    {
        Ahead.Ask(in figures, index);
        var product = Exactly.Product(
            TLanes.LoadWhole(in figures, index, out var isLoaded),
            TLanes.All(factor),
            out var rest
        );
        exact = isLoaded & TLanes.Equal(rest, TLanes.All(0d));
        return product;
    }

    public uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes>
    {
        var missing = 0U;
        for (var lane = 0; lane < TLanes.Count; lane++)
        {
            missing |= Of(index + (nuint)lane) == long.MinValue ? 1U << lane : 0U;
        }

        return missing;
    }

    public StepFigure At(nuint index) => new(Of(index), factor);

    private long Of(nuint index) => Unsafe.Add(ref Unsafe.AsRef(in figures), index);
}
