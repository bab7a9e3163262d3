namespace Indicators.Panels;

/// <summary>Sums within each year of a series, and back.</summary>
internal static class YearToDate
{
    /// <summary>The sum of each cell and those before it in its year; a year of which the first cells are not there is missing.</summary>
    internal static int Accumulate(
        ReadOnlySpan<double> series,
        int perYear,
        int position,
        Span<double> result,
        Span<CellStatus> statuses
    )
    {
        var undefined = 0;
        for (var start = 0; start < series.Length; start += perYear - position, position = 0)
        {
            var count = Math.Min(perYear - position, series.Length - start);
            var (total, rest, status) = (0d, 0d, position == 0 ? CellStatus.Value : CellStatus.Missing);
            for (var i = start; i < start + count; i++)
            {
                var value = series[i];
                total = Exactly.Sum(Lanes1.All(total), Lanes1.All(value), out var lost).Value;
                rest += lost.Value;
                result[i] = total + rest;
                if (status != CellStatus.Value || !double.IsFinite(result[i]))
                {
                    status =
                        status == CellStatus.Missing || double.IsNaN(value) ? CellStatus.Missing
                        : status != CellStatus.Value ? status
                        : double.IsInfinity(value) ? CellStatus.NotFinite
                        : CellStatus.Overflow;
                    result[i] = double.NaN;
                    undefined += status > CellStatus.Missing ? 1 : 0;
                }

                if (!statuses.IsEmpty)
                {
                    statuses[i] = status;
                }
            }
        }

        return undefined;
    }

    /// <summary>Each cell less the one before it in its year.</summary>
    internal static int TakeApart(
        ReadOnlySpan<double> series,
        int perYear,
        int position,
        Span<double> result,
        Span<CellStatus> statuses
    )
    {
        var undefined = 0;
        for (var i = 0; i < series.Length; i++)
        {
            // A year that begins before the series has no earlier cell.
            var before =
                position == 0 ? 0d
                : i == 0 ? double.NaN
                : series[i - 1];
            position = position + 1 == perYear ? 0 : position + 1;
            result[i] = series[i] - before;
            var status = CellStatus.Value;
            if (!double.IsFinite(result[i]))
            {
                status = Settled.Level(result[i], out result[i], before, series[i]);
                undefined += status > CellStatus.Missing ? 1 : 0;
            }

            if (!statuses.IsEmpty)
            {
                statuses[i] = status;
            }
        }

        return undefined;
    }
}
