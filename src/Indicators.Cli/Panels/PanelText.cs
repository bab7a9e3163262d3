using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using Indicators.Panels;

namespace Indicators.Cli.Panels;

/// <summary>Writes a panel as a long table: a row for each cell that has a value, or for each cell with its status when the panel has those.</summary>
internal sealed class PanelText
{
    private const int RowsOfPart = 1 << 16;

    private static readonly CsvWriterOptions Format = CsvWriterOptions.Default with { NewLine = "\n" };

    private readonly Panel panel;
    private readonly byte[][] periods;
    private readonly byte[][] statuses;

    private PanelText(Panel panel)
    {
        this.panel = panel;
        periods =
        [
            .. Enumerable
                .Range(0, panel.PeriodCount)
                .Select(place => Encoding.UTF8.GetBytes(panel.PeriodAt(place).ToString())),
        ];
        statuses = [.. Enum.GetNames<CellStatus>().Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>Writes the rows, on as many threads as are given, and in the order of the panel.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="write">Takes the text, part after part.</param>
    /// <param name="threads">The threads that make text of numbers.</param>
    /// <param name="progress">Takes the part that is written.</param>
    /// <returns>How many cells have a value.</returns>
    internal static long Write(
        Panel panel,
        IReadOnlyList<string> header,
        Action<ReadOnlyMemory<byte>> write,
        int threads,
        IProgress<double> progress
    )
    {
        var text = new PanelText(panel);
        write(text.Header(header));
        var (written, seriesOfPart) = (0L, Math.Max(1, RowsOfPart / panel.PeriodCount));
        var parts = Enumerable
            .Range(0, (panel.SeriesCount + seriesOfPart - 1) / seriesOfPart)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(threads)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(part => (Part: part, Rows: text.Rows(part * seriesOfPart, seriesOfPart)));
        foreach (var (part, rows) in parts)
        {
            write(rows.Text);
            written += rows.Given;
            progress.Report((double)(part + 1) * seriesOfPart / panel.SeriesCount);
        }

        return written;
    }

    private ReadOnlyMemory<byte> Header(IReadOnlyList<string> header)
    {
        var stream = new MemoryStream();
        using (var writer = CsvWriter.Create(stream, Format, leaveOpen: true))
        {
            writer.WriteHeader(panel.Statuses.IsEmpty ? [.. header] : [.. header, "status"]);
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    /// <summary>The rows of some series, and how many have a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (ReadOnlyMemory<byte> Text, long Given) Rows(int start, int count)
    {
        var given = 0L;
        var stream = new MemoryStream(count * panel.PeriodCount * 40);
        using (var writer = CsvWriter.Create(stream, Format, leaveOpen: true))
        {
            for (var series = start; series < Math.Min(start + count, panel.SeriesCount); series++)
            {
                given += Write(writer, series);
            }
        }

        return (stream.GetBuffer().AsMemory(0, (int)stream.Length), given);
    }

    /// <summary>Writes the rows of a series.</summary>
    private long Write(CsvWriter writer, int series)
    {
        Span<byte> text = stackalloc byte[64];
        var key = Encoding.UTF8.GetBytes(panel.Keys[series]);
        var cells = panel.Series(series);
        var given = 0L;
        for (var period = 0; period < cells.Length; period++)
        {
            var isGiven = !double.IsNaN(cells[period]);
            given += isGiven ? 1 : 0;
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

        return given;
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
