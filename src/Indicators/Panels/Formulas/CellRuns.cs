using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>The cells that an operation computes: one run of them, or a run in each series of a block.</summary>
/// <param name="Start">The first cell.</param>
/// <param name="Count">The cells of a run.</param>
/// <param name="CanRepeat">Whether cells may be computed twice, since no result overwrites an input.</param>
/// <param name="Runs">The number of runs.</param>
/// <param name="Stride">The cells from one run's start to the next one's.</param>
/// <param name="Lead">How many cells before each run are missing.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellRuns(
    nuint Start,
    nuint Count,
    bool CanRepeat,
    int Runs = 1,
    nuint Stride = 0,
    int Lead = 0
)
{
    /// <summary>The first cell of a run.</summary>
    internal nuint StartOf(int run) => unchecked(Start + ((nuint)run * Stride));
}
