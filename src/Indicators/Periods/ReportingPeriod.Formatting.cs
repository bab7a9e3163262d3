using System.Text;
using NodaTime;

namespace Indicators;

public readonly partial record struct ReportingPeriod
{
    /// <summary>The SDMX text of the period: "2024", "2024-S1", "2024-T2", "2024-Q3", "2025-01", "2024-W36", "2025-01-20", "2024-12-31T08:00:00", "2021-01-01/P5Y".</summary>
    /// <remarks>
    /// An offset follows the date or time: "2024-Q3Z", "2024-12-31T08:00:00+08:00". A year that starts on another day than 1 January is the range "2024-04-01/P1Y", a month "2024-04-06/P1M";
    /// another period of such a year has the start day in brackets, which SDMX has beside the text: "2024-S1[--04-01]".
    /// </remarks>
    public override string ToString() => new(Write(stackalloc char[PeriodWriter.Capacity]));

    /// <summary>Writes the text, at most 80 characters.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters are written; 0 when the destination is too short.</param>
    /// <param name="format">Empty or "G" for the SDMX text, "P" for that of the press (<see cref="ToPressText"/>).</param>
    /// <param name="provider">A culture of Chinese for the press form in Chinese; any other, or null, for English.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        var text = Write(stackalloc char[PeriodWriter.Capacity], format, provider);
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    /// <summary>Writes the text as UTF-8, at most 80 bytes.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes are written; 0 when the destination is too short.</param>
    /// <param name="format">Empty or "G" for the SDMX text, "P" for that of the press (<see cref="ToPressText"/>).</param>
    /// <param name="provider">A culture of Chinese for the press form in Chinese; any other, or null, for English.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        return Encoding.UTF8.TryGetBytes(
            Write(stackalloc char[PeriodWriter.Capacity], format, provider),
            utf8Destination,
            out bytesWritten
        );
    }

    /// <summary>The text that SDMX has beside a REPORTING_YEAR_START_DAY: "2010-Q2" for October to December 2010 and 1 July, "2024-A1", "2024-M03", "2024-D045".</summary>
    /// <remarks>Runs, ranges and points in time are not counted in a reporting year; their text is <see cref="ToString()"/>.</remarks>
    /// <param name="yearStart">The day on which the reporting year starts; 1 January when absent, never 29 February.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year starts on 29 February.</exception>
    /// <exception cref="UndefinedResultException">The reporting years from that day have no such period.</exception>
    public string ToReportingText(AnnualDate yearStart = default) =>
        TryToReportingText(yearStart, out var text)
            ? text
            : throw new UndefinedResultException(
                $"text of {this} in reporting years from {ReportingYearStart.Format(yearStart)}",
                $"they have no {Periodicity} with these days. Give the start day by which it was made: {ReportingYearStart.Format(YearStart)}."
            );

    /// <summary>The text that SDMX has beside a REPORTING_YEAR_START_DAY, if reporting years from that day have such a period.</summary>
    /// <param name="yearStart">The day on which the reporting year starts, never 29 February.</param>
    /// <param name="text">The text; empty when there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year starts on 29 February.</exception>
    public bool TryToReportingText(AnnualDate yearStart, out string text)
    {
        var frame = YearFrame.Of(yearStart, nameof(yearStart));
        if (Kind != PeriodKind.Calendar || Count > 1)
        {
            text = ToString();
            return true;
        }

        var place = PlaceIn(frame);
        var given = TryNumbered(Periodicity, place.Year, place.Number, frame, Zone, out var same) && same == this;
        var writer = new PeriodWriter(stackalloc char[PeriodWriter.Capacity]);
        if (given)
        {
            WriteReporting(ref writer, place);
        }

        text = writer.Text.ToString();
        return given;
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        new(Write(stackalloc char[PeriodWriter.Capacity], format, formatProvider));

    private ReadOnlySpan<char> Write(Span<char> buffer)
    {
        var writer = new PeriodWriter(buffer);
        if (Kind != PeriodKind.Calendar)
        {
            WriteTime(ref writer);
        }
        else if (Count > 1 || IsWrittenAsRange)
        {
            WriteRun(ref writer);
        }
        else
        {
            WriteSingle(ref writer);
        }

        return buffer[..writer.Text.Length];
    }

    /// <summary>Whether a single period has a start that only a range can say.</summary>
    private bool IsWrittenAsRange =>
        Frame != default
        && (CalendarPeriodicity == Periodicity.Year || (CalendarPeriodicity == Periodicity.Month && Frame.IsRegular));

    private void WriteTime(ref PeriodWriter writer)
    {
        var (day, nanosecond) = StartMoment;
        writer.AppendDate(PeriodCalendar.DateOf(day));
        if (nanosecond != 0 || Kind == PeriodKind.Point)
        {
            writer.AppendTime(nanosecond);
        }

        writer.AppendZone(Zone);
        if (Kind == PeriodKind.Range)
        {
            writer.Append('/');
            writer.AppendLength(RangeLength);
        }
    }

    private void WriteRun(ref PeriodWriter writer)
    {
        writer.AppendDate(Start);
        writer.AppendZone(Zone);
        writer.Append('/');
        writer.Append('P');
        writer.Append(Count);
        writer.Append(
            CalendarPeriodicity switch
            {
                Periodicity.Year => 'Y',
                Periodicity.Month => 'M',
                _ => 'D',
            }
        );
    }

    private void WriteSingle(ref PeriodWriter writer)
    {
        if (CalendarPeriodicity == Periodicity.Day)
        {
            writer.AppendDate(Start);
            writer.AppendZone(Zone);
            return;
        }

        var place = PlaceIn(Frame);
        if (Frame != default || CalendarPeriodicity is not (Periodicity.Year or Periodicity.Month))
        {
            WriteReporting(ref writer, place);
            WriteYearStart(ref writer);
            return;
        }

        writer.Append(place.Year, 4);
        if (CalendarPeriodicity == Periodicity.Month)
        {
            writer.Append('-');
            writer.Append(place.Number, 2);
        }

        writer.AppendZone(Zone);
    }

    private void WriteReporting(ref PeriodWriter writer, (int Year, int Number) place)
    {
        writer.Append(place.Year, 4);
        writer.Append('-');
        writer.Append(CalendarPeriodicity.SdmxLetter());
        writer.Append(
            place.Number,
            CalendarPeriodicity switch
            {
                Periodicity.Day => 3,
                Periodicity.Week or Periodicity.Month => 2,
                _ => 1,
            }
        );
        writer.AppendZone(Zone);
    }

    private void WriteYearStart(ref PeriodWriter writer)
    {
        if (Frame != default)
        {
            writer.Append('[');
            writer.AppendYearStart(Frame.Month, Frame.Day);
            writer.Append(']');
        }
    }
}
