namespace Indicators.Panels;

/// <summary>Statuses of observations as a panel keeps them, by the table of <see cref="CellStatus"/>.</summary>
public static class CellStatusExtensions
{
    /// <summary>The status of the cell that holds an observation of this status.</summary>
    /// <param name="status">The status of the observation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no status.</exception>
    public static CellStatus ToCellStatus(this ObservationStatus status) =>
        Known.Choice(status) switch
        {
            ObservationStatus.Missing => CellStatus.Missing,
            ObservationStatus.Provisional => CellStatus.Provisional,
            ObservationStatus.Estimated => CellStatus.Estimated,
            ObservationStatus.Forecast => CellStatus.Forecast,
            ObservationStatus.Break => CellStatus.Break,
            ObservationStatus.Disputed => CellStatus.Disputed,
            _ => CellStatus.Value,
        };

    /// <summary>The status of the observation that a cell holds; missing for every reason not to have a value.</summary>
    /// <param name="status">The status of the cell.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no status.</exception>
    public static ObservationStatus ToObservationStatus(this CellStatus status) =>
        Known.Choice(status) switch
        {
            CellStatus.Value => ObservationStatus.Normal,
            CellStatus.Provisional => ObservationStatus.Provisional,
            CellStatus.Estimated => ObservationStatus.Estimated,
            CellStatus.Forecast => ObservationStatus.Forecast,
            CellStatus.Break => ObservationStatus.Break,
            CellStatus.Disputed => ObservationStatus.Disputed,
            _ => ObservationStatus.Missing,
        };
}
