using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>One degree for all lanes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct OneExponent<TLanes>(int n, double inverse) : IExponent<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    public TLanes Number
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TLanes.All(n);
    }

    public TLanes Inverse
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TLanes.All(inverse);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Power(TLanes x, out TLanes rest) => Powers.Whole(x, n, out rest);
}
