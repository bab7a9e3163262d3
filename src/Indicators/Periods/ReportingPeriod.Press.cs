using Indicators.Text;

namespace Indicators;

public readonly partial record struct ReportingPeriod
{
    private const int FirstPressYear = 1900;
    private const int LastPressYear = 2100;

    /// <summary>The text of the period as the press writes it: "Q3 2024", "January to September 2024", 2024年三季度, 2024年1—9月.</summary>
    /// <remarks>Periods outside the years 1900 to 2100, of fiscal years or with an offset, trimesters, points in time, ranges, and runs of days or over the end of a year have the SDMX text.</remarks>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the languages.</exception>
    public string ToPressText(Language language = Language.English) =>
        new(WritePress(stackalloc char[PeriodWriter.Capacity], Known.Choice(language)));

    private ReadOnlySpan<char> Write(Span<char> buffer, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        IsPress(format) ? WritePress(buffer, FigureStyle.LanguageOf(provider)) : Write(buffer);

    private ReadOnlySpan<char> WritePress(Span<char> buffer, Language language)
    {
        if (!HasPressForm)
        {
            return Write(buffer);
        }

        var writer = new PeriodWriter(buffer);
        var place = PlaceIn(Frame);
        if (language == Language.Chinese)
        {
            WriteChinese(ref writer, place.Year, place.Number);
        }
        else
        {
            WriteEnglish(ref writer, place.Year, place.Number);
        }

        return buffer[..writer.Text.Length];
    }

    /// <summary>Whether the words say the period without doubt.</summary>
    private bool HasPressForm =>
        Kind == PeriodKind.Calendar
        && Frame == default
        && Zone == default
        && Start.Year >= FirstPressYear
        && End.Year <= LastPressYear
        && CalendarPeriodicity switch
        {
            Periodicity.Trimester => false,
            Periodicity.Year => true,
            Periodicity.Month => Start.Year == End.Year,
            Periodicity.Week => PlaceIn(Frame).Year is >= FirstPressYear and <= LastPressYear,
            _ => Count == 1,
        };

    private void WriteEnglish(ref PeriodWriter writer, int year, int number)
    {
        switch (CalendarPeriodicity)
        {
            case Periodicity.HalfYear:
                writer.Append(PeriodWords.HalfYear(number, Language.English));
                writer.Append(" of ");
                break;
            case Periodicity.Quarter:
                writer.Append(PeriodWords.Quarter(number, Language.English));
                writer.Append(' ');
                break;
            case Periodicity.Month:
                WriteEnglishMonths(ref writer);
                break;
            case Periodicity.Week:
                writer.Append("week ");
                writer.Append(number);
                writer.Append(" of ");
                break;
            case Periodicity.Day:
                writer.Append(Start.Day);
                writer.Append(' ');
                writer.Append(PeriodWords.Month(Start.Month));
                writer.Append(' ');
                break;
        }

        writer.Append(CalendarPeriodicity == Periodicity.Week ? year : Start.Year);
        if (CalendarPeriodicity == Periodicity.Year && Count > 1)
        {
            writer.Append(" to ");
            writer.Append(End.Year);
        }
    }

    private void WriteEnglishMonths(ref PeriodWriter writer)
    {
        writer.Append(PeriodWords.Month(Start.Month));
        if (Count > 1)
        {
            writer.Append(" to ");
            writer.Append(PeriodWords.Month(End.Month));
        }

        writer.Append(' ');
    }

    private void WriteChinese(ref PeriodWriter writer, int year, int number)
    {
        writer.Append(CalendarPeriodicity == Periodicity.Week ? year : Start.Year);
        if (CalendarPeriodicity == Periodicity.Year && Count > 1)
        {
            writer.Append('—');
            writer.Append(End.Year);
        }

        writer.Append('年');
        switch (CalendarPeriodicity)
        {
            case Periodicity.HalfYear:
                writer.Append(PeriodWords.HalfYear(number, Language.Chinese));
                break;
            case Periodicity.Quarter:
                writer.Append(PeriodWords.Quarter(number, Language.Chinese));
                break;
            case Periodicity.Month:
                WriteChineseMonths(ref writer);
                break;
            case Periodicity.Week:
                writer.Append('第');
                writer.Append(number);
                writer.Append('周');
                break;
            case Periodicity.Day:
                writer.Append(Start.Month);
                writer.Append('月');
                writer.Append(Start.Day);
                writer.Append('日');
                break;
        }
    }

    private void WriteChineseMonths(ref PeriodWriter writer)
    {
        writer.Append(Start.Month);
        if (Count > 1)
        {
            writer.Append('—');
            writer.Append(End.Month);
        }

        writer.Append('月');
    }

    private static bool IsPress(ReadOnlySpan<char> format) =>
        format is "P" or "p"
        || (
            format.IsEmpty || format is "G" or "g"
                ? false
                : throw new FormatException(
                    $"A reporting period has no format '{format}'. Use G for the SDMX text, or P for the press form; ToReportingText counts in reporting years."
                )
        );
}
