using System.Globalization;
using System.Text;
using CsvHelper;
using Indicators.Panels;

namespace Indicators.Cli.Panels;

/// <summary>Writes a panel as a long table.</summary>
internal static class PanelText
{
    private const int SeriesBetweenReports = 256;

    /// <summary>Writes a row for each cell that has a value, or for each cell with its status when the panel has those.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="writer">Takes the rows.</param>
    /// <param name="progress">Takes the part that is written.</param>
    /// <returns>How many cells have a value.</returns>
    internal static long Write(Panel panel, IReadOnlyList<string> header, CsvWriter writer, IProgress<double> progress)
    {
        writer.WriteHeader(panel.Statuses.IsEmpty ? [.. header] : [.. header, "status"]);
        var periods = Enumerable
            .Range(0, panel.PeriodCount)
            .Select(place => Encoding.UTF8.GetBytes(panel.PeriodAt(place).ToString()))
            .ToArray();
        var statuses = Enum.GetNames<CellStatus>().Select(Encoding.UTF8.GetBytes).ToArray();
        var written = 0L;
        Span<byte> text = stackalloc byte[64];
        for (var series = 0; series < panel.SeriesCount; series++)
        {
            var key = Encoding.UTF8.GetBytes(panel.Keys[series]);
            var cells = panel.Series(series);
            for (var period = 0; period < cells.Length; period++)
            {
                var isGiven = !double.IsNaN(cells[period]);
                written += isGiven ? 1 : 0;
                if (!isGiven && panel.Statuses.IsEmpty)
                {
                    continue;
                }

                writer.WriteField(key);
                writer.WriteField(periods[period]);
                writer.WriteField(isGiven ? Text(cells[period], panel.Decimals, text) : default(ReadOnlySpan<byte>));
                if (!panel.Statuses.IsEmpty)
                {
                    writer.WriteField(statuses[panel.StatusAt(series, period)]);
                }

                writer.EndRecord();
            }

            if (series % SeriesBetweenReports == 0)
            {
                progress.Report((double)series / panel.SeriesCount);
            }
        }

        return written;
    }

    /// <summary>A figure: exact where it is a whole number of its step, else the shortest text that gives the double back.</summary>
    private static ReadOnlySpan<byte> Text(double cell, int decimals, Span<byte> text)
    {
        const double largestWhole = 1L << 53;
        int length;
        if (decimals > 0 && Math.Abs(cell) <= largestWhole && Math.Truncate(cell) == cell)
        {
            _ = Scaled((long)cell, decimals).TryFormat(text, out length, default, CultureInfo.InvariantCulture);
        }
        else
        {
            _ = (decimals > 0 ? cell / Math.Pow(10d, decimals) : cell).TryFormat(
                text,
                out length,
                "R",
                CultureInfo.InvariantCulture
            );
        }

        return text[..length];
    }

    private static decimal Scaled(long units, int decimals) =>
        new(unchecked((int)Math.Abs(units)), unchecked((int)(Math.Abs(units) >> 32)), 0, units < 0, (byte)decimals);
}
