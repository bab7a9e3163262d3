namespace Indicators;

/// <summary>Finds the observations from which a result follows.</summary>
/// <param name="index">The place of the result in its series.</param>
/// <param name="cells">Where the observations go.</param>
/// <returns>How many there are; below zero where the result is missing.</returns>
internal delegate int CellPicker(int index, Span<Cell> cells);
