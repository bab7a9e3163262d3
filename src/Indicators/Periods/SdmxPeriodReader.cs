using System.Runtime.InteropServices;
using NodaTime;

namespace Indicators;

/// <summary>Reads the parts of an SDMX time period from left to right; nothing of it throws or allocates.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct SdmxPeriodReader
{
    /// <summary>Longer texts are refused unread: they could only be zeros in front of a number or behind a fraction.</summary>
    internal const int LongestText = 128;

    /// <summary>The largest number of a duration that is read: above the milliseconds of the years 1 to 9999.</summary>
    private const long LargestNumber = 1_000_000_000_000;

    private ReadOnlySpan<char> rest;

    internal SdmxPeriodReader(ReadOnlySpan<char> text) => rest = text.Length <= LongestText ? text : "?";

    internal readonly bool IsAtEnd => rest.IsEmpty;

    internal static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "...";

    /// <summary>The whole text as a time period.</summary>
    /// <param name="frame">The start of the reporting year, where the text does not say it itself.</param>
    /// <param name="period">The period; the default value when there is none.</param>
    internal bool TryPeriod(YearFrame frame, out ReportingPeriod period)
    {
        period = default;
        if (!TryNumber(4, out var year) || year == 0)
        {
            return false;
        }

        if (rest.Length > 1 && rest[0] == '-' && char.IsAsciiLetterUpper(rest[1]))
        {
            rest = rest[1..];
            return TryReporting(year, frame, out period);
        }

        return IsZoneOrEnd
            ? TryZone(out var zone)
                && IsAtEnd
                && ReportingPeriod.TryNumbered(Periodicity.Year, year, 1, default, zone, out period)
            : TryGregorian(year, out period);
    }

    /// <summary>--MM-DD, any day but 29 February.</summary>
    internal bool TryYearStart(out YearFrame frame)
    {
        frame = default;
        return TrySkip('-')
            && TrySkip('-')
            && TryNumber(2, out var month)
            && month is >= 1 and <= 12
            && TrySkip('-')
            && TryNumber(2, out var day)
            && day >= 1
            && day <= PeriodCalendar.DaysInMonth(4, month)
            && YearFrame.TryOf(month, day, out frame);
    }

    /// <summary>"Z" or an offset up to 14 hours, or nothing where neither stands.</summary>
    internal bool TryZone(out PeriodZone zone)
    {
        zone = default;
        if (TrySkip('Z'))
        {
            zone = PeriodZone.OfMinutes(0);
            return true;
        }

        if (rest.IsEmpty || rest[0] is not ('+' or '-'))
        {
            return true;
        }

        var isWest = rest[0] == '-';
        rest = rest[1..];
        if (!TryNumber(2, out var hours) || !TrySkip(':') || !TryNumber(2, out var minutes) || minutes > 59)
        {
            return false;
        }

        var total = (60 * hours) + minutes;
        var within = total <= PeriodZone.LargestMinutes;
        zone = within ? PeriodZone.OfMinutes(isWest ? -total : total) : default;
        return within;
    }

    /// <summary>Whether the year ends here: nothing, an offset, or the hyphen of an offset that is no month.</summary>
    private readonly bool IsZoneOrEnd => rest.IsEmpty || rest[0] != '-' || (rest.Length == 6 && rest[3] == ':');

    /// <summary>The indicator and number behind the year: "Q3", "D045", and the start of the year in brackets.</summary>
    private bool TryReporting(int year, YearFrame frame, out ReportingPeriod period)
    {
        period = default;
        var place = "ASTQMWD".IndexOf(rest[0], StringComparison.Ordinal);
        rest = rest[1..];
        var periodicity = (Periodicity)place;
        var width = periodicity switch
        {
            Periodicity.Day => 3,
            Periodicity.Week or Periodicity.Month => 2,
            _ => 1,
        };
        return place >= 0
            && TryNumber(width, out var number)
            && TryZone(out var zone)
            && (IsAtEnd || (TrySkip('[') && TryYearStart(out frame) && TrySkip(']') && IsAtEnd))
            && ReportingPeriod.TryNamed(periodicity, year, number, frame, zone, out period);
    }

    /// <summary>The month behind the year, and the day, time and duration that may follow.</summary>
    private bool TryGregorian(int year, out ReportingPeriod period)
    {
        period = default;
        if (!TrySkip('-') || !TryNumber(2, out var month) || month is < 1 or > 12)
        {
            return false;
        }

        if (rest.Length < 3 || rest[0] != '-' || (rest.Length == 6 && rest[3] == ':'))
        {
            return TryZone(out var zone)
                && IsAtEnd
                && ReportingPeriod.TryNumbered(Periodicity.Month, year, month, default, zone, out period);
        }

        return TrySkip('-')
            && TryNumber(2, out var day)
            && day >= 1
            && day <= PeriodCalendar.DaysInMonth(year, month)
            && TryFromDate(PeriodCalendar.DayOf(year, month, day), out period);
    }

    private bool TryFromDate(int day, out ReportingPeriod period)
    {
        period = default;
        var hasTime = TrySkip('T');
        var nanosecond = 0L;
        if ((hasTime && !TryTime(out nanosecond)) || !TryZone(out var zone))
        {
            return false;
        }

        if (nanosecond == PeriodCalendar.NanosecondsPerDay)
        {
            (day, nanosecond) = (day + 1, 0);
        }

        return TrySkip('/')
            ? TryLength(out var length)
                && IsAtEnd
                && ReportingPeriod.TryRange(day, nanosecond, length, zone, out period)
            : IsAtEnd
                && (
                    hasTime
                        ? ReportingPeriod.TryPoint(day, nanosecond, zone, out period)
                        : ReportingPeriod.TryDay(day, zone, out period)
                );
    }

    /// <summary>hh:mm, hh:mm:ss or hh:mm:ss.fraction; 24:00:00 is the whole day.</summary>
    private bool TryTime(out long nanosecond)
    {
        var (second, fraction) = (0, 0L);
        nanosecond = 0;
        if (
            !TryNumber(2, out var hour)
            || !TrySkip(':')
            || !TryNumber(2, out var minute)
            || (TrySkip(':') && !(TryNumber(2, out second) && TryFraction(out fraction)))
        )
        {
            return false;
        }

        nanosecond = (((((60L * hour) + minute) * 60) + second) * NodaConstants.NanosecondsPerSecond) + fraction;
        return minute <= 59 && second <= 59 && nanosecond <= PeriodCalendar.NanosecondsPerDay;
    }

    /// <summary>A fraction of a second in nanoseconds, 0 where no point stands; digits past the ninth must be zeros.</summary>
    private bool TryFraction(out long nanoseconds)
    {
        nanoseconds = 0;
        if (!TrySkip('.'))
        {
            return true;
        }

        var digits = 0;
        for (; digits < rest.Length && char.IsAsciiDigit(rest[digits]); digits++)
        {
            if (digits < 9)
            {
                nanoseconds = (10 * nanoseconds) + rest[digits] - '0';
            }
            else if (rest[digits] != '0')
            {
                return false;
            }
        }

        for (var i = digits; i < 9; i++)
        {
            nanoseconds *= 10;
        }

        rest = rest[digits..];
        return digits > 0;
    }

    /// <summary>P1Y2M3DT4H5M6.7S, with at least one unit, and at least one behind the T.</summary>
    private bool TryLength(out PeriodLength length)
    {
        length = default;
        if (
            !TrySkip('P')
            || !TryUnit('Y', out var years)
            || !TryUnit('M', out var months)
            || !TryUnit('D', out var days)
        )
        {
            return false;
        }

        var milliseconds = 0L;
        if (TrySkip('T') && (IsAtEnd || !TryTimeUnits(out milliseconds)))
        {
            return false;
        }

        length = new(years, months, days, milliseconds);
        return true;
    }

    private bool TryTimeUnits(out long milliseconds)
    {
        milliseconds = 0;
        if (!TryUnit('H', out var hours) || !TryUnit('M', out var minutes))
        {
            return false;
        }

        var (seconds, fraction) = (0L, 0L);
        if (!IsAtEnd && !(TryDigits(out seconds) && TryFraction(out fraction) && TrySkip('S')))
        {
            return false;
        }

        milliseconds =
            (hours * NodaConstants.MillisecondsPerHour)
            + (minutes * NodaConstants.MillisecondsPerMinute)
            + (seconds * NodaConstants.MillisecondsPerSecond)
            + (fraction / NodaConstants.NanosecondsPerMillisecond);
        return fraction % NodaConstants.NanosecondsPerMillisecond == 0;
    }

    /// <summary>A number before this unit; 0 where the next unit is another.</summary>
    private bool TryUnit(char unit, out long number)
    {
        var before = rest;
        number = 0;
        if (rest.IsEmpty || !char.IsAsciiDigit(rest[0]))
        {
            return true;
        }

        if (!TryDigits(out number))
        {
            return false;
        }

        if (!TrySkip(unit))
        {
            rest = before;
            number = 0;
        }

        return true;
    }

    /// <summary>All digits that follow, at least one, up to the largest number.</summary>
    private bool TryDigits(out long number)
    {
        number = 0;
        var digits = 0;
        for (; digits < rest.Length && char.IsAsciiDigit(rest[digits]) && number <= LargestNumber; digits++)
        {
            number = (10 * number) + rest[digits] - '0';
        }

        rest = rest[digits..];
        return digits > 0 && number <= LargestNumber;
    }

    /// <summary>A number of exactly so many digits.</summary>
    private bool TryNumber(int width, out int number)
    {
        number = 0;
        if (rest.Length < width)
        {
            return false;
        }

        foreach (var digit in rest[..width])
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (10 * number) + digit - '0';
        }

        rest = rest[width..];
        return true;
    }

    private bool TrySkip(char character)
    {
        var found = !rest.IsEmpty && rest[0] == character;
        rest = found ? rest[1..] : rest;
        return found;
    }
}
