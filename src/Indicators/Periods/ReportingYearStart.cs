using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Indicators;

/// <summary>Reads and prints the day on which reporting years start as SDMX has it in the attribute REPORTING_YEAR_START_DAY: "--07-01".</summary>
public static class ReportingYearStart
{
    /// <summary>Reads the start of the reporting year.</summary>
    /// <param name="text">The text, "--MM-DD", any day but 29 February, which most years lack. An offset from UTC may follow ("--07-01-05:00"); it is not kept, since the offset of a period goes before it.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static AnnualDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var start)
            ? start
            : throw new FormatException(
                $"'{SdmxPeriodReader.Shortened(text)}' is not the start of a reporting year. Write --07-01, any day but 29 February."
            );
    }

    /// <summary>Reads the start of the reporting year, if the text is one.</summary>
    /// <param name="text">The text; any text or null.</param>
    /// <param name="start">The day; 1 January when there is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out AnnualDate start) =>
        TryParse(text.AsSpan(), out start);

    /// <summary>Reads the start of the reporting year, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The day; 1 January when there is none.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out AnnualDate start)
    {
        var reader = new SdmxPeriodReader(text);
        var read = reader.TryYearStart(out var frame) && reader.TryZone(out _) && reader.IsAtEnd;
        start = read ? frame.Start : default;
        return read;
    }

    /// <summary>The text as SDMX has it: "--07-01".</summary>
    /// <param name="start">The day on which the reporting year starts.</param>
    public static string Format(AnnualDate start)
    {
        var writer = new PeriodWriter(stackalloc char[PeriodWriter.Capacity]);
        writer.AppendYearStart(start.Month, start.Day);
        return writer.Text.ToString();
    }
}
