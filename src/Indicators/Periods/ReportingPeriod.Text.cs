using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Indicators;

public readonly partial record struct ReportingPeriod
{
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("yyyy-MM-dd");

    /// <summary>The SDMX text of the period: "2024", "2024-S1", "2024-Q3", "2025-01", "2025-01-20", "2021-01-01/P5Y".</summary>
    public override string ToString()
    {
        if (following > 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{DatePattern.Format(Start)}/P{Count}{RunLetter}");
        }

        var start = Start;
        return Periodicity switch
        {
            Periodicity.Year => string.Create(CultureInfo.InvariantCulture, $"{start.Year:0000}"),
            Periodicity.HalfYear => string.Create(
                CultureInfo.InvariantCulture,
                $"{start.Year:0000}-S{(start.Month + 5) / 6}"
            ),
            Periodicity.Quarter => string.Create(
                CultureInfo.InvariantCulture,
                $"{start.Year:0000}-Q{(start.Month + 2) / 3}"
            ),
            Periodicity.Month => string.Create(CultureInfo.InvariantCulture, $"{start.Year:0000}-{start.Month:00}"),
            _ => DatePattern.Format(start),
        };
    }

    private char RunLetter =>
        Periodicity switch
        {
            Periodicity.Year => 'Y',
            Periodicity.Month => 'M',
            _ => 'D',
        };

    /// <summary>Reads an SDMX time period: a Gregorian year, month or day, a reporting year, half-year, quarter, month or day ("2024-Q3", "2024-D045"), or a start date with a duration in years, months or days.</summary>
    /// <param name="text">The text, exactly; no white space.</param>
    /// <exception cref="FormatException">The text is no such period.</exception>
    public static ReportingPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text.AsSpan(), out var period) ? period : throw Malformed(text);
    }

    /// <summary>Reads an SDMX time period, if the text is one.</summary>
    /// <param name="text">The text; any text or null.</param>
    /// <param name="period">The period; the default value when there is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportingPeriod period) =>
        TryParse(text.AsSpan(), out period);

    /// <summary>Reads an SDMX time period, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period; the default value when there is none.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out ReportingPeriod period)
    {
        period = default;
        var slash = text.IndexOf('/');
        return slash >= 0 ? TryRun(text[..slash], text[(slash + 1)..], ref period) : TrySingle(text, ref period);
    }

    /// <inheritdoc/>
    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<ReportingPeriod>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out ReportingPeriod result
    ) => TryParse(s, out result);

    /// <inheritdoc/>
    static ReportingPeriod ISpanParsable<ReportingPeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var period) ? period : throw Malformed(s.ToString());

    /// <inheritdoc/>
    static bool ISpanParsable<ReportingPeriod>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out ReportingPeriod result
    ) => TryParse(s, out result);

    private static bool TrySingle(ReadOnlySpan<char> text, ref ReportingPeriod period)
    {
        if (text.Length < 4 || !TryDigits(text[..4], out var year) || year == 0)
        {
            return false;
        }

        var rest = text[4..];
        if (rest.IsEmpty)
        {
            period = Year(year);
            return true;
        }

        return rest.Length >= 3 && rest[0] == '-' && TryPart(year, rest[1..], ref period);
    }

    /// <summary>The part behind the year and its hyphen: "07", "07-15", "Q3", "D045".</summary>
    private static bool TryPart(int year, ReadOnlySpan<char> part, ref ReportingPeriod period)
    {
        if (part.Length == 5 && part[2] == '-')
        {
            return TryDate(year, part, ref period);
        }

        var (periodicity, width) = part[0] switch
        {
            'A' => (Periodicity.Year, 1),
            'S' => (Periodicity.HalfYear, 1),
            'Q' => (Periodicity.Quarter, 1),
            'M' => (Periodicity.Month, 2),
            'D' => (Periodicity.Day, 3),
            _ => (Periodicity.Month, 0),
        };
        var digits = width == 0 ? part : part[1..];
        if (digits.Length != (width == 0 ? 2 : width) || !TryDigits(digits, out var number) || number == 0)
        {
            return false;
        }

        return periodicity == Periodicity.Day
            ? TryDayOfYear(year, number, ref period)
            : TryNumbered(periodicity, year, number, ref period);
    }

    private static bool TryNumbered(Periodicity periodicity, int year, int number, ref ReportingPeriod period)
    {
        if (number > periodicity.PerYear())
        {
            return false;
        }

        period = Single(periodicity, year, number);
        return true;
    }

    private static bool TryDayOfYear(int year, int number, ref ReportingPeriod period)
    {
        if (number > CalendarSystem.Iso.GetDaysInYear(year))
        {
            return false;
        }

        period = Day(new LocalDate(year, 1, 1).PlusDays(number - 1));
        return true;
    }

    private static bool TryDate(int year, ReadOnlySpan<char> monthAndDay, ref ReportingPeriod period)
    {
        if (
            !TryDigits(monthAndDay[..2], out var month)
            || !TryDigits(monthAndDay[3..], out var day)
            || month is < 1 or > 12
            || day < 1
            || day > CalendarSystem.Iso.GetDaysInMonth(year, month)
        )
        {
            return false;
        }

        period = Day(new LocalDate(year, month, day));
        return true;
    }

    /// <summary>A start date and a duration of years, months or days that begins where such a period begins.</summary>
    private static bool TryRun(ReadOnlySpan<char> start, ReadOnlySpan<char> duration, ref ReportingPeriod period)
    {
        ReportingPeriod first = default;
        if (
            start.Length != 10
            || !TrySingle(start, ref first)
            || duration.Length is < 3 or > 9
            || duration[0] != 'P'
            || !TryDigits(duration[1..^1], out var count)
            || count == 0
        )
        {
            return false;
        }

        var date = first.Start;
        Periodicity? periodicity = duration[^1] switch
        {
            'Y' when date is { Month: 1, Day: 1 } => Periodicity.Year,
            'M' when date.Day == 1 => Periodicity.Month,
            'D' => Periodicity.Day,
            _ => null,
        };
        return periodicity is { } unit && TryCounted(unit, date, count, ref period);
    }

    private static bool TryCounted(Periodicity periodicity, LocalDate start, int count, ref ReportingPeriod period)
    {
        var before = OrdinalOf(periodicity, start);
        var most = OrdinalOf(periodicity, new LocalDate(LastYear, 12, 31)) + 1;
        if (count > most - before)
        {
            return false;
        }

        period = RunOf(periodicity, before, count);
        return true;
    }

    /// <summary>How many years, months or days lie before the one that a date is in.</summary>
    private static int OrdinalOf(Periodicity periodicity, LocalDate date) =>
        periodicity switch
        {
            Periodicity.Year => date.Year - 1,
            Periodicity.Month => ((date.Year - 1) * 12) + date.Month - 1,
            _ => DayNumber(date),
        };

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return !text.ContainsAnyExceptInRange('0', '9')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static FormatException Malformed(string text) =>
        new(
            $"'{(text.Length <= 40 ? text : text[..40] + "...")}' is not a reporting period. Write 2024, 2024-S1, 2024-Q3, 2025-01, 2025-01-20 or 2021-01-01/P5Y."
        );
}
