using System.Numerics;
using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>A case as a formula takes it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ProgressNumbers<TNumber>(
    TNumber Sign,
    TNumber Base,
    TNumber Current,
    TNumber Passed,
    TNumber Left,
    TNumber Goal
)
    where TNumber : struct, INumber<TNumber>
{
    internal TNumber Total => Passed + Left;
}
