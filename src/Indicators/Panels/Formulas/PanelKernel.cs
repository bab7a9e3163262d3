namespace Indicators.Panels;

/// <summary>A kernel over some series of a panel.</summary>
/// <param name="values">One series after another.</param>
/// <param name="periods">The number of periods of each.</param>
/// <param name="first">The place of the first of these series in the panel.</param>
/// <param name="result">Takes the cells.</param>
/// <param name="statuses">Takes a status for each, if it has room.</param>
/// <returns>How many cells are undefined.</returns>
internal delegate int PanelKernel(
    ReadOnlySpan<double> values,
    int periods,
    int first,
    Span<double> result,
    Span<CellStatus> statuses
);
