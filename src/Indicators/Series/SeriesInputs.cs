using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>What the results of an operation follow from.</summary>
/// <param name="AreExact">Whether all series that enter are exact.</param>
/// <param name="Most">The largest number of observations that one result takes.</param>
/// <param name="Pick">Finds the observations of a result.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SeriesInputs(bool AreExact, int Most, CellPicker Pick);
