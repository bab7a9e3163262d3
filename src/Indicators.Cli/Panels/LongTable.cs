using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using Indicators.Cli.Text;
using Indicators.Panels;

namespace Indicators.Cli.Panels;

/// <summary>Reads a CSV file of keys, periods and figures, row by row, into a panel.</summary>
internal sealed class LongTable
{
    private const int Buffer = 1 << 20;
    private const int RowsBetweenReports = 1 << 14;

    /// <summary>A whole number of so many digits is a double.</summary>
    private const int MostDigits = 15;

    /// <summary>From so many cells on (half a gigabyte) there must be a row for each thousand.</summary>
    private const long ManyCells = 1L << 26;
    private const int CellsOfRow = 1_000;

    private readonly PanelBuilder builder = new();
    private readonly Utf8Map<string> keys = new();
    private readonly Utf8Map<ReportingPeriod> periods = new();
    private readonly string file;
    private readonly int[] places = new int[3];
    private int fields;
    private bool isRounded;
    private (ReportingPeriod Period, int Row) first;
    private (ReportingPeriod Period, int Row) last;

    private LongTable(string file) => this.file = file;

    /// <summary>The names of the columns as the file has them.</summary>
    internal IReadOnlyList<string> Header { get; private set; } = [];

    internal int RowCount => builder.RowCount;

    /// <summary>Whether each figure is held exactly as it is printed.</summary>
    internal bool IsExact => builder.IsExact && !isRounded;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The path.</param>
    /// <param name="columns">The names of the columns of keys, periods and figures.</param>
    /// <param name="progress">Takes the part that is read.</param>
    /// <param name="panel">The panel.</param>
    /// <exception cref="FormatException">A row cannot be read; the message names its line.</exception>
    internal static LongTable Read(
        string file,
        IReadOnlyList<string> columns,
        IProgress<double> progress,
        out Panel panel
    )
    {
        if (!File.Exists(file))
        {
            throw new FileNotFoundException($"There is no file '{file}'. Give the path of a CSV file.");
        }

        var table = new LongTable(file);
        try
        {
            using var reader = Open(file, countsLines: false);
            table.FindColumns(reader.Headers, columns);
            table.ReadRows(reader, Math.Max(1L, new FileInfo(file).Length), progress);
        }
        catch (CsvFormatException failure)
        {
            throw table.At(int.MaxValue, failure.Message);
        }
        catch (DecoderFallbackException)
        {
            throw TextFile.FaultOf(file) ?? new FormatException($"{file} is not UTF-8. Save the text as UTF-8.");
        }

        panel = table.Build();
        return table;
    }

    /// <summary>Opens a file; counting its lines would take time for every row, and so is left to the second reading that a fault needs.</summary>
    private static CsvReader Open(string file, bool countsLines) =>
        CsvReader.Create(
            TextFile.OpenUtf8(file),
            CsvReaderOptions.Default with
            {
                Separator = ',',
                BufferSize = Buffer,
                TrackLineNumbers = countsLines,
            },
            leaveOpen: false
        );

    /// <summary>The line on which a row begins, or on which reading fails before it.</summary>
    private long LineOf(int row)
    {
        try
        {
            using var reader = Open(file, countsLines: true);
            for (var i = 0; i <= row && reader.Read(); i++) { }

            return reader.LineNumber;
        }
        catch (CsvFormatException failure)
        {
            return failure.LineNumber;
        }
    }

    private void FindColumns(IReadOnlyList<string> header, IReadOnlyList<string> columns)
    {
        string[] names = [.. header];
        if (names.Any(static name => name.Contains('\uFFFD')) && TextFile.FaultOf(file) is { } fault)
        {
            throw fault;
        }

        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Array.IndexOf(names, columns[i]);
            if (places[i] >= 0 && Array.IndexOf(names, columns[i], places[i] + 1) >= 0)
            {
                throw new FormatException(
                    $"{file}, line 1: two columns are named '{columns[i]}'. Give each its own name."
                );
            }

            if (places[i] < 0)
            {
                throw new FormatException(
                    $"{file}, line 1: there is no column '{columns[i]}' among {string.Join(", ", names)}. Name the columns by --columns KEY,PERIOD,VALUE."
                );
            }
        }

        fields = names.Length;
        Header = [.. columns];
    }

    private void ReadRows(CsvReader reader, long length, IProgress<double> progress)
    {
        try
        {
            while (reader.Read())
            {
                ReadRow(reader);
                if (builder.RowCount % RowsBetweenReports == 0)
                {
                    progress.Report((double)reader.ByteOffset / length);
                }
            }
        }
        catch (ArgumentException failure) when (failure is not DecoderFallbackException)
        {
            throw At(builder.RowCount, Messages.Of(failure));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadRow(CsvReader reader)
    {
        if (reader.FieldCount != fields)
        {
            throw At(
                builder.RowCount,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"there are {reader.FieldCount} fields, and {fields} in the header."
                )
            );
        }

        var period = PeriodOf(reader.GetSpan(places[1]));
        Add(KeyOf(reader.GetSpan(places[0])), period, reader.GetSpan(places[2]));
    }

    private void Add(string key, ReportingPeriod period, ReadOnlySpan<byte> text)
    {
        if (PrintedUnits.TryParse(text, out var units, out var decimals))
        {
            builder.Add(key, period, units, decimals);
        }
        else if (text.IsEmpty || text.SequenceEqual("NaN"u8))
        {
            builder.Add(key, period, double.NaN);
        }
        else if (
            Utf8Parser.TryParse(text, out double value, out var read)
            && read == text.Length
            && double.IsFinite(value)
        )
        {
            isRounded |= !IsWhole(value) || text.Length > MostDigits;
            builder.Add(key, period, value);
        }
        else
        {
            throw At(
                builder.RowCount,
                $"'{Shown(text)}' is not a number such as 420.1 or -3 (no group separators). Leave missing figures empty."
            );
        }
    }

    private Panel Build()
    {
        if (builder.RowCount == 0)
        {
            throw new FormatException($"{file} has no rows below its header.");
        }

        CheckSize();
        try
        {
            return builder.Build();
        }
        catch (DuplicateCellException failure)
        {
            throw At(
                failure.Row - 1,
                $"a second value for '{failure.Key}' in {failure.Period}; line {LineOf(failure.FirstRow - 1).ToString(CultureInfo.InvariantCulture)} gave the first."
            );
        }
    }

    /// <summary>A stray period, such as one of the year 9999, must not ask for more memory than there is.</summary>
    private void CheckSize()
    {
        var periodCount = first.Period.PeriodsUntil(last.Period) + 1;
        var cells = (long)keys.Count * periodCount;
        if (cells > Array.MaxLength || (cells > ManyCells && cells / CellsOfRow > builder.RowCount))
        {
            throw new FormatException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file}: {keys.Count} keys and {periodCount} periods, from {first.Period} (line {LineOf(first.Row)}) to {last.Period} (line {LineOf(last.Row)}), are {cells} cells for {builder.RowCount} rows. Correct the stray period, or split the file."
                )
            );
        }
    }

    private void Note(ReportingPeriod period)
    {
        var row = builder.RowCount;
        first = periods.Count == 0 || IsBefore(period, first.Period) ? (period, row) : first;
        last = periods.Count == 0 || IsBefore(last.Period, period) ? (period, row) : last;

        // What is not alike is refused when it is added.
        static bool IsBefore(ReportingPeriod one, ReportingPeriod other) =>
            one.TryPeriodsUntil(other, out var count) && count > 0;
    }

    private string KeyOf(ReadOnlySpan<byte> text)
    {
        if (!keys.TryGet(text, out var key))
        {
            key = text.IsEmpty ? throw At(builder.RowCount, "the key is empty.") : TextFile.Utf8.GetString(text);
            keys.Add(text, key);
        }

        return key;
    }

    private ReportingPeriod PeriodOf(ReadOnlySpan<byte> text)
    {
        if (!periods.TryGet(text, out var period))
        {
            period = ReportingPeriod.TryParse(TextFile.Utf8.GetString(text), out var parsed)
                ? parsed
                : throw At(
                    builder.RowCount,
                    $"'{Shown(text)}' is not a reporting period such as 2024, 2024-Q3 or 2024-07."
                );
            Note(period);
            periods.Add(text, period);
        }

        return period;
    }

    private FormatException At(int row, string problem) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file}, line {LineOf(row)}: {problem}"));

    private static bool IsWhole(double value) => Math.Truncate(value) == value && Math.Abs(value) <= 1L << 53;

    private static string Shown(ReadOnlySpan<byte> text)
    {
        const int most = 40;
        var shown = TextFile.Utf8.GetString(text);
        return shown.Length <= most ? shown : shown[..most] + "...";
    }
}
