using System.Diagnostics.CodeAnalysis;
using Indicators.Text;

namespace Indicators;

public readonly partial record struct ReportingPeriod
{
    /// <summary>Reads a period as tables and the press write it, besides the SDMX time period.</summary>
    /// <remarks>
    /// <para>2024Q3, 2024-Q3, 2024/Q3, Q3 2024, 3Q2024, 2024H1, 2010M03, 2010-M3, 2024W36, 202409, 20240930, 2024/9, 2024.9.30, 2021-2025;
    /// 2024年, 2024年度, 2024年9月, 2024年9月30日, 2024年3季度, 2024年第三季度, 2024年上半年, 2024年1-9月, 2024年前三季度, 2024年前9个月, 2021-2025年, 二〇二四年;
    /// September 2024, Sep 2024, 30 September 2024, January to September 2024, first half of 2024, first three quarters of 2024,
    /// and all that <see cref="ToPressText"/> writes.</para>
    /// <para>Capitals, blanks, full-width forms and the kind of dash do not matter. A number that leads with the year is year, month, day. Years have four digits, and are calendar years:
    /// fiscal years, years of two digits and days before months (30/9/2024) are not read.</para>
    /// </remarks>
    /// <param name="text">The text, at most 128 characters.</param>
    /// <exception cref="FormatException">The text is no such period.</exception>
    public static ReportingPeriod ParseLenient(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParseLenient(text.AsSpan(), out var period)
            ? period
            : throw new FormatException(
                $"'{SdmxPeriodReader.Shortened(text)}' is not a reporting period. Write 2024, 2024Q3, 2024-09, 2024年9月, 2024年前三季度, September 2024 or an SDMX time period."
            );
    }

    /// <summary>Reads a period as tables and the press write it (<see cref="ParseLenient"/>), if the text is one.</summary>
    /// <param name="text">The text; any text or null.</param>
    /// <param name="period">The period; the default value when there is none.</param>
    public static bool TryParseLenient([NotNullWhen(true)] string? text, out ReportingPeriod period) =>
        TryParseLenient(text.AsSpan(), out period);

    /// <summary>Reads a period as tables and the press write it (<see cref="ParseLenient"/>), if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period; the default value when there is none.</param>
    public static bool TryParseLenient(ReadOnlySpan<char> text, out ReportingPeriod period) =>
        TryParseTable(text, out period) || TryPress(text.Trim(), out period);

    /// <summary>Reads an SDMX time period or a form of tables, without the scanner's words; the scanner itself asks this.</summary>
    internal static bool TryParseTable(ReadOnlySpan<char> text, out ReportingPeriod period)
    {
        var trimmed = text.Trim();
        if (TryParse(trimmed, out period))
        {
            return true;
        }

        if (trimmed.Length > SdmxPeriodReader.LongestText)
        {
            return false;
        }

        Span<char> folded = stackalloc char[SdmxPeriodReader.LongestText];
        return new LenientPeriodReader(LenientText.Fold(trimmed, folded)).TryPeriod(out period);
    }

    /// <summary>What <see cref="ToPressText"/> writes, and no other words of the scanner's.</summary>
    private static bool TryPress(ReadOnlySpan<char> text, out ReportingPeriod period)
    {
        Span<char> buffer = stackalloc char[PeriodWriter.Capacity];
        period = default;
        var isPress =
            text.Length <= PeriodWriter.Capacity
            && PeriodText.TryRead(text, out period)
            && (
                text.SequenceEqual(period.WritePress(buffer, Language.English))
                || text.SequenceEqual(period.WritePress(buffer, Language.Chinese))
            );
        period = isPress ? period : default;
        return isPress;
    }
}
