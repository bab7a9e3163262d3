using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;

namespace Indicators;

public readonly partial record struct ReportingPeriod
{
    /// <summary>Reads an SDMX time period: a Gregorian year, month, day or date-time, a reporting year to day ("2024-A1", "2024-Q3", "2024-W36", "2024-D045"), or a range ("2024-01-15/P2M").</summary>
    /// <remarks>An offset from UTC may follow ("2024-Q3Z", "2024-12-31T08:00:00+08:00"). Of a range, a time of day and the length are read to the millisecond, of a point in time to the nanosecond; what is finer is refused, not rounded.</remarks>
    /// <param name="text">The text, exactly; no white space, at most 128 characters.</param>
    /// <exception cref="FormatException">The text is no such period.</exception>
    public static ReportingPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text.AsSpan(), out var period) ? period : throw Malformed(text);
    }

    /// <summary>Reads an SDMX time period beside which a REPORTING_YEAR_START_DAY is given.</summary>
    /// <param name="text">The text, exactly; "2010-Q2" is October to December for a year from 1 July, "2010" the calendar year all the same.</param>
    /// <param name="yearStart">The day on which reporting years start, never 29 February; <see cref="ReportingYearStart"/> reads it.</param>
    /// <exception cref="FormatException">The text is no such period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year starts on 29 February.</exception>
    public static ReportingPeriod Parse(string text, AnnualDate yearStart)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text.AsSpan(), yearStart, out var period) ? period : throw Malformed(text);
    }

    /// <summary>Reads an SDMX time period, if the text is one.</summary>
    /// <param name="text">The text; any text or null.</param>
    /// <param name="period">The period; the default value when there is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportingPeriod period) =>
        TryParse(text.AsSpan(), out period);

    /// <summary>Reads an SDMX time period, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period; the default value when there is none.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out ReportingPeriod period) =>
        new SdmxPeriodReader(text).TryPeriod(default, out period);

    /// <summary>Reads an SDMX time period in UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text; any bytes.</param>
    /// <param name="period">The period; the default value when there is none.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ReportingPeriod period)
    {
        period = default;
        if (utf8Text.Length > SdmxPeriodReader.LongestText)
        {
            return false;
        }

        // A time period is ASCII; of any other bytes it is none.
        Span<char> text = stackalloc char[SdmxPeriodReader.LongestText];
        return Ascii.IsValid(utf8Text)
            && Encoding.ASCII.TryGetChars(utf8Text, text, out var length)
            && TryParse(text[..length], out period);
    }

    /// <summary>Reads an SDMX time period beside which a REPORTING_YEAR_START_DAY is given, if the text is one.</summary>
    /// <param name="text">The text; any text or null.</param>
    /// <param name="yearStart">The day on which reporting years start; of 29 February there is no period.</param>
    /// <param name="period">The period; the default value when there is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, AnnualDate yearStart, out ReportingPeriod period) =>
        TryParse(text.AsSpan(), yearStart, out period);

    /// <summary>Reads an SDMX time period beside which a REPORTING_YEAR_START_DAY is given, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="yearStart">The day on which reporting years start; of 29 February there is no period.</param>
    /// <param name="period">The period; the default value when there is none.</param>
    public static bool TryParse(ReadOnlySpan<char> text, AnnualDate yearStart, out ReportingPeriod period)
    {
        period = default;
        return YearFrame.TryOf(yearStart.Month, yearStart.Day, out var frame)
            && new SdmxPeriodReader(text).TryPeriod(frame, out period);
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

    /// <inheritdoc/>
    static ReportingPeriod IUtf8SpanParsable<ReportingPeriod>.Parse(
        ReadOnlySpan<byte> utf8Text,
        IFormatProvider? provider
    ) => TryParse(utf8Text, out var period) ? period : throw Malformed(Encoding.UTF8.GetString(utf8Text));

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<ReportingPeriod>.TryParse(
        ReadOnlySpan<byte> utf8Text,
        IFormatProvider? provider,
        out ReportingPeriod result
    ) => TryParse(utf8Text, out result);

    object ITextValue.ParseText(string text) => Parse(text);

    private static FormatException Malformed(string text) =>
        new(
            $"'{SdmxPeriodReader.Shortened(text)}' is not a reporting period. Write 2024, 2024-S1, 2024-Q3, 2025-01, 2024-W36, 2025-01-20 or 2021-01-01/P5Y."
        );
}
