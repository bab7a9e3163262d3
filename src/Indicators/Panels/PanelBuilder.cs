using System.Runtime.CompilerServices;

namespace Indicators.Panels;

/// <summary>Collects the rows of a long table, key, period and figure, in any order, and builds a panel of them.</summary>
/// <remarks>
/// Figures may come as doubles, or as printed decimals in whole numbers of a step: then all are brought to the smallest step among them, and the
/// panel holds them exactly, or says by <see cref="IsExact"/> that a double of that step cannot. Both kinds in one panel make it one of plain doubles.
/// </remarks>
public sealed class PanelBuilder
{
    /// <summary>The most decimal places of a figure: 18.</summary>
    public const int MostDecimals = 18;

    /// <summary>A double holds every whole number up to here.</summary>
    private const long LargestWhole = 1L << 53;

    private const int BlockLength = 1 << 16;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> keys = [];
    private readonly List<PanelCell[]> blocks = [];
    private string? lastKey;
    private int lastPlace;
    private ReportingPeriod? origin;
    private int first = int.MaxValue;
    private int last = int.MinValue;
    private int decimals;
    private bool isPlain;

    /// <summary>The number of rows so far.</summary>
    public int RowCount { get; private set; }

    /// <summary>Whether the figures of the panel last built are exactly those of the rows. Doubles always are.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>Adds a figure.</summary>
    /// <param name="key">The key of the series.</param>
    /// <param name="period">The period; a single one, of the periodicity of the rows before.</param>
    /// <param name="value">The figure; NaN when it is missing.</param>
    /// <exception cref="ArgumentException">The period is a run, or of another periodicity than the first row's.</exception>
    public void Add(string key, ReportingPeriod period, double value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var ordinal = OrdinalOf(period);
        isPlain |= !double.IsNaN(value);
        Put(PlaceOf(key), ordinal, BitConverter.DoubleToInt64Bits(value), PanelCell.Plain);
    }

    /// <summary>Adds a printed figure as a whole number of its step.</summary>
    /// <param name="key">The key of the series.</param>
    /// <param name="period">The period; a single one, of the periodicity of the rows before.</param>
    /// <param name="units">The figure in steps: 95320 for 953.20; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="places">The decimal places of the step, 0 to 18: 2 for 953.20.</param>
    /// <exception cref="ArgumentException">The period is a run, or of another periodicity than the first row's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimal places are outside their range.</exception>
    public void Add(string key, ReportingPeriod period, long units, int places)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, MostDecimals);
        var ordinal = OrdinalOf(period);
        Add(PlaceOf(key), ordinal, units, places);
    }

    /// <summary>Builds the panel of all rows so far: series in the order in which their keys came, periods from the first to the last, cells that no row gives missing.</summary>
    /// <exception cref="InvalidOperationException">There are no rows, or the cells from the first period to the last are more than memory of one piece holds (2,147,483,591).</exception>
    /// <exception cref="DuplicateCellException">Two rows give a figure for one series and period.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Panel Build()
    {
        if (origin is not { } start)
        {
            throw new InvalidOperationException("There are no rows to build a panel of. Add one first.");
        }

        var periods = last - first + 1;
        var values = GC.AllocateUninitializedArray<double>(CellsOf(start, periods));
        var taken = new ulong[(values.Length / 64) + 1];
        if (RowCount < values.Length)
        {
            Array.Fill(values, double.NaN);
        }

        IsExact = true;
        var factors = isPlain ? 0 : decimals;
        for (var row = 0; row < RowCount; row++)
        {
            ref readonly var cell = ref blocks[row / BlockLength][row % BlockLength];
            var place = (cell.Series * periods) + cell.Ordinal - first;
            ref var word = ref taken[place >> 6];
            if ((word >> (place & 63) & 1UL) != 0UL)
            {
                throw Duplicate(row);
            }

            word |= 1UL << (place & 63);
            values[place] = Held(cell, factors);
        }

        return Panel.Owning(PanelKeys.Of(keys), start.Plus(first), periods, factors, values);
    }

    private int CellsOf(ReportingPeriod start, int periods)
    {
        var cells = (long)keys.Count * periods;
        return cells <= Array.MaxLength
            ? (int)cells
            : throw new InvalidOperationException(ColumnGuard.TooMany(keys.Count, start.Plus(first), periods));
    }

    /// <summary>The place of a series, which begins with its first row.</summary>
    private int PlaceOf(string key)
    {
        if (ReferenceEquals(key, lastKey))
        {
            return lastPlace;
        }

        if (!places.TryGetValue(key, out var place))
        {
            place = keys.Count;
            keys.Add(key);
            places.Add(key, place);
        }

        (lastKey, lastPlace) = (key, place);
        return place;
    }

    /// <summary>How many periods a period is behind that of the first row, if it is like it.</summary>
    private int OrdinalOf(ReportingPeriod period)
    {
        var start = origin ?? period;
        if (period.Count != 1 || !start.TryPeriodsUntil(period, out var ordinal))
        {
            throw NotAlike(start, period);
        }

        origin = start;
        return ordinal;
    }

    private static ArgumentException NotAlike(ReportingPeriod start, ReportingPeriod period) =>
        new(
            period.Count != 1 ? $"{period} is a run of periods. A panel holds single ones."
                : !period.TryPeriodsUntil(period, out _)
                    ? $"{period} is no period of a calendar. Give a year, a quarter, a month ..."
                : $"{period} is of the periodicity {period.Periodicity}, and the first row's period {start} of {start.Periodicity}. Give a panel one periodicity of a calendar.",
            nameof(period)
        );

    /// <summary>Adds a printed figure to a series at an ordinal.</summary>
    private void Add(int series, int ordinal, long units, int places)
    {
        if (units == long.MinValue)
        {
            AddMissing(series, ordinal);
            return;
        }

        decimals = Math.Max(decimals, places);
        Put(series, ordinal, units, (byte)places);
    }

    /// <summary>Adds a missing figure to a series at an ordinal.</summary>
    private void AddMissing(int series, int ordinal) =>
        Put(series, ordinal, BitConverter.DoubleToInt64Bits(double.NaN), PanelCell.Plain);

    private void Put(int series, int ordinal, long bits, byte places)
    {
        if (RowCount % BlockLength == 0)
        {
            blocks.Add(GC.AllocateUninitializedArray<PanelCell>(BlockLength));
        }

        blocks[^1][RowCount % BlockLength] = new(series, ordinal, bits, places);
        (first, last) = (Math.Min(first, ordinal), Math.Max(last, ordinal));
        RowCount++;
    }

    /// <summary>A figure as the panel holds it.</summary>
    private double Held(in PanelCell cell, int held)
    {
        if (cell.Places == PanelCell.Plain)
        {
            return BitConverter.Int64BitsToDouble(cell.Bits);
        }

        if (isPlain)
        {
            IsExact &= cell.Places == 0 && Math.Abs(cell.Bits) <= LargestWhole;
            return SettledWhole.Ratio(cell.Bits, PowersOfTen.Of(cell.Places));
        }

        if (cell.Places == held && Math.Abs(cell.Bits) <= LargestWhole)
        {
            return cell.Bits;
        }

        var factor = PowersOfTen.Of(held - cell.Places);
        var whole = Math.BigMul(cell.Bits, factor);
        IsExact &= Int128.Abs(whole) <= LargestWhole;
        return (double)whole;
    }

    private DuplicateCellException Duplicate(int row)
    {
        var second = blocks[row / BlockLength][row % BlockLength];
        for (var earlier = 0; ; earlier++)
        {
            var cell = blocks[earlier / BlockLength][earlier % BlockLength];
            if (cell.Series == second.Series && cell.Ordinal == second.Ordinal)
            {
                return new(keys[second.Series], origin!.Value.Plus(second.Ordinal), earlier + 1, row + 1);
            }
        }
    }
}
