namespace Indicators.Panels;

/// <summary>A formula over columns: a fast form over several cells, which knows where it is right, and a slow one for a cell.</summary>
internal interface IColumnOperation
{
    /// <summary>Runs the operation at a width, by the driver that suits it: <see cref="ColumnDriver"/> or <see cref="StagedDriver"/>.</summary>
    /// <param name="result">Where cell 0 goes.</param>
    /// <param name="runs">The cells to compute.</param>
    /// <returns>How many cells are undefined, missing ones not counted.</returns>
    int Run<TLanes>(ref double result, in CellRuns runs)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The results of the cells from an index on.</summary>
    /// <param name="index">The first cell.</param>
    /// <param name="sure">The lanes whose result is proven; others are to be settled.</param>
    TLanes Compute<TLanes>(nuint index, out uint sure)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The lanes of which an input is missing.</summary>
    uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The result of one cell, whatever its inputs; NaN where the status is not that of a value.</summary>
    CellStatus Settle(nuint index, out double result);
}
