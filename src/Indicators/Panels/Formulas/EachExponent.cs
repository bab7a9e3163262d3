using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>A degree in each lane, each below 2^<paramref name="bits"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct EachExponent<TLanes>(TLanes numbers, int bits) : IExponent<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    public TLanes Number
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => numbers;
    }

    public TLanes Inverse
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TLanes.Reciprocal(numbers);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Power(TLanes x, out TLanes rest) => Powers.Each(x, numbers, bits, out rest);
}
