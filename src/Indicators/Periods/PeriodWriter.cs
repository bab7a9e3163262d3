using System.Runtime.InteropServices;
using NodaTime;

namespace Indicators;

/// <summary>Writes the parts of a time period one behind the other into a buffer that is long enough for all.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct PeriodWriter
{
    /// <summary>Longer than the longest text: a range from a time at an offset, with every unit.</summary>
    internal const int Capacity = 80;

    private readonly Span<char> buffer;

    private int length;

    internal PeriodWriter(Span<char> buffer) => this.buffer = buffer;

    internal readonly ReadOnlySpan<char> Text => buffer[..length];

    internal void Append(char character) => buffer[length++] = character;

    internal void Append(string word)
    {
        word.CopyTo(buffer[length..]);
        length += word.Length;
    }

    /// <summary>A number with zeros in front up to a width.</summary>
    internal void Append(int number, int width = 1)
    {
        _ = number.TryFormat(buffer[length..], out var written, provider: null);
        var missing = Math.Max(0, width - written);
        buffer.Slice(length, written).CopyTo(buffer[(length + missing)..]);
        buffer.Slice(length, missing).Fill('0');
        length += missing + written;
    }

    internal void AppendDate(LocalDate date)
    {
        Append(date.Year, 4);
        Append('-');
        Append(date.Month, 2);
        Append('-');
        Append(date.Day, 2);
    }

    internal void AppendTime(long nanosecondOfDay)
    {
        var (seconds, fraction) = Math.DivRem(nanosecondOfDay, NodaConstants.NanosecondsPerSecond);
        Append('T');
        Append((int)(seconds / 3600), 2);
        Append(':');
        Append((int)(seconds / 60 % 60), 2);
        Append(':');
        Append((int)(seconds % 60), 2);
        AppendFraction((int)fraction);
    }

    /// <summary>"Z", an offset as +08:00, or nothing.</summary>
    internal void AppendZone(PeriodZone zone)
    {
        if (zone == default)
        {
            return;
        }

        if (zone.Minutes == 0)
        {
            Append('Z');
            return;
        }

        var minutes = Math.Abs(zone.Minutes);
        Append(zone.Minutes < 0 ? '-' : '+');
        Append(minutes / 60, 2);
        Append(':');
        Append(minutes % 60, 2);
    }

    /// <summary>A length as P1Y2M3DT4H5M6.5S, without the units that are zero.</summary>
    internal void AppendLength(PeriodLength parts)
    {
        Append('P');
        AppendUnit((int)parts.Years, 'Y');
        AppendUnit((int)parts.Months, 'M');
        AppendUnit((int)parts.Days, 'D');
        if (parts.Milliseconds == 0)
        {
            return;
        }

        var (seconds, milliseconds) = Math.DivRem((int)parts.Milliseconds, 1000);
        Append('T');
        AppendUnit(seconds / 3600, 'H');
        AppendUnit(seconds / 60 % 60, 'M');
        if (seconds % 60 != 0 || milliseconds != 0)
        {
            Append(seconds % 60);
            AppendFraction(milliseconds * 1_000_000);
            Append('S');
        }
    }

    /// <summary>The start of the reporting year as SDMX writes it: --07-01.</summary>
    internal void AppendYearStart(int month, int day)
    {
        Append('-');
        Append('-');
        Append(month, 2);
        Append('-');
        Append(day, 2);
    }

    private void AppendUnit(int number, char unit)
    {
        if (number != 0)
        {
            Append(number);
            Append(unit);
        }
    }

    private void AppendFraction(int nanoseconds)
    {
        if (nanoseconds == 0)
        {
            return;
        }

        var digits = 9;
        while (nanoseconds % 10 == 0)
        {
            nanoseconds /= 10;
            digits--;
        }

        Append('.');
        Append(nanoseconds, digits);
    }
}
