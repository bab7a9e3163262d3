namespace Indicators.Panels;

/// <summary>A table gives two values for one series and period.</summary>
public sealed class DuplicateCellException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="key">The key of the series.</param>
    /// <param name="period">The period.</param>
    /// <param name="firstRow">The row that gives the first value, from 1 up.</param>
    /// <param name="row">The row that gives the second value.</param>
    public DuplicateCellException(string key, ReportingPeriod period, int firstRow, int row)
        : base(
            $"Row {row} gives a second value for '{key}' in {period}; row {firstRow} gave the first. Give one value for each series and period."
        )
    {
        (Key, Period, FirstRow, Row) = (key, period, firstRow, row);
    }

    /// <summary>The key of the series.</summary>
    public string Key { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The row that gave the first value, from 1 up.</summary>
    public int FirstRow { get; }

    /// <summary>The row that gave the second value.</summary>
    public int Row { get; }
}
