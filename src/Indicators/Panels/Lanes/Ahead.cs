using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Indicators.Panels;

/// <summary>Asks memory for cells that a loop will come to, so that it need not wait for them: the processor's own guesses run short where a kernel computes between its loads.</summary>
/// <remarks>A request changes nothing but time, and one for an address that is not there is dropped; so none is checked.</remarks>
internal static class Ahead
{
    private const int Bytes = 4_096;

    /// <summary>Loads cells, and asks for those further on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes Load<TLanes>(ref readonly double source, nuint index)
        where TLanes : struct, ILanes<TLanes>
    {
        if (TLanes.Count > 1)
        {
            Ask(in source, index);
        }

        return TLanes.Load(in source, index);
    }

    /// <summary>Asks for what lies ahead of a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe void Ask<T>(ref readonly T source, nuint index)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(unchecked((byte*)((T*)Unsafe.AsPointer(ref Unsafe.AsRef(in source)) + index) + Bytes));
        }
    }
}
