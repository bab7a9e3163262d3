using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Indicators.Tests;

/// <summary>Texts of the SDMX time period: those that the tests of sdmx-dl have, the examples of the SDMX technical notes (section 6, "Time and Time Format"), and the edges of SDMXCommon.xsd and of XML Schema.</summary>
public sealed class SdmxTimePeriodTests
{
    /// <summary>Text, periodicity, start day of the reporting year, start, duration.</summary>
    [Theory]
    // sdmx-dl
    [InlineData("2001", Periodicity.Year, "--01-01", "2001-01-01T00:00:00", "P1Y")]
    [InlineData("2001-02", Periodicity.Month, "--01-01", "2001-02-01T00:00:00", "P1M")]
    [InlineData("2001-02-03", Periodicity.Day, "--01-01", "2001-02-03T00:00:00", "P1D")]
    [InlineData("2001-02-03T04:05", Periodicity.PointInTime, "--01-01", "2001-02-03T04:05:00", "P0D")]
    [InlineData("2001-02-03T04:05:06", Periodicity.PointInTime, "--01-01", "2001-02-03T04:05:06", "P0D")]
    [InlineData("2000-A1", Periodicity.Year, "--01-01", "2000-01-01T00:00:00", "P1Y")]
    [InlineData("2000-S2", Periodicity.HalfYear, "--01-01", "2000-07-01T00:00:00", "P6M")]
    [InlineData("2000-T3", Periodicity.Trimester, "--01-01", "2000-09-01T00:00:00", "P4M")]
    [InlineData("2000-Q4", Periodicity.Quarter, "--01-01", "2000-10-01T00:00:00", "P3M")]
    [InlineData("2010-Q2", Periodicity.Quarter, "--01-01", "2010-04-01T00:00:00", "P3M")]
    [InlineData("2010-Q2", Periodicity.Quarter, "--07-01", "2010-10-01T00:00:00", "P3M")]
    [InlineData("2010-M03", Periodicity.Month, "--01-01", "2010-03-01T00:00:00", "P1M")]
    [InlineData("2000-M12", Periodicity.Month, "--01-01", "2000-12-01T00:00:00", "P1M")]
    [InlineData("2011-W36", Periodicity.Week, "--01-01", "2011-09-05T00:00:00", "P7D")]
    [InlineData("2011-W36", Periodicity.Week, "--07-01", "2012-03-05T00:00:00", "P7D")]
    [InlineData("2000-D366", Periodicity.Day, "--01-01", "2000-12-31T00:00:00", "P1D")]
    [InlineData("2001-02-03T04:05/P2D", Periodicity.Irregular, "--01-01", "2001-02-03T04:05:00", "P2D")]
    [InlineData("2001-02-03T04:05:06/P2D", Periodicity.Irregular, "--01-01", "2001-02-03T04:05:06", "P2D")]
    [InlineData("2010-02-15T00:00/P2D", Periodicity.Day, "--01-01", "2010-02-15T00:00:00", "P2D")]
    [InlineData("2010-02-15/P2D", Periodicity.Day, "--01-01", "2010-02-15T00:00:00", "P2D")]
    [InlineData("2010-02-15/P2M", Periodicity.Month, "--01-01", "2010-02-15T00:00:00", "P2M")]
    // technical notes
    [InlineData("2000-01-01T00:00:00/P2M", Periodicity.Month, "--01-01", "2000-01-01T00:00:00", "P2M")]
    [InlineData("2006-06-05-05:00/P5D", Periodicity.Day, "--01-01", "2006-06-05T00:00:00", "P5D")]
    [InlineData("2006-06-05T00:00:00-05:00/P5D", Periodicity.Day, "--01-01", "2006-06-05T00:00:00", "P5D")]
    [InlineData("2006-D156-05:00", Periodicity.Day, "--01-01", "2006-06-05T00:00:00", "P1D")]
    [InlineData("2006-W23-05:00", Periodicity.Week, "--01-01", "2006-06-05T00:00:00", "P7D")]
    // The year that the text names is the one in which the reporting year starts; Gregorian periods do not heed it.
    [InlineData("2010-A1", Periodicity.Year, "--07-01", "2010-07-01T00:00:00", "P1Y")]
    [InlineData("2010-M12", Periodicity.Month, "--04-06", "2011-03-06T00:00:00", "P1M")]
    [InlineData("2010-D001", Periodicity.Day, "--07-01", "2010-07-01T00:00:00", "P1D")]
    [InlineData("2010", Periodicity.Year, "--07-01", "2010-01-01T00:00:00", "P1Y")]
    [InlineData("2010-07", Periodicity.Month, "--07-01", "2010-07-01T00:00:00", "P1M")]
    // durations
    [InlineData("2010-02-15/P1Y2M3DT4H", Periodicity.Irregular, "--01-01", "2010-02-15T00:00:00", "P1Y2M3DT4H")]
    [InlineData("2010-02-15/PT12H", Periodicity.Irregular, "--01-01", "2010-02-15T00:00:00", "PT12H")]
    [InlineData("2010-02-15/PT0.5S", Periodicity.Irregular, "--01-01", "2010-02-15T00:00:00", "PT0.5S")]
    [InlineData("2010-02-15/PT48H", Periodicity.Day, "--01-01", "2010-02-15T00:00:00", "P2D")]
    [InlineData("2010-02-15/P0Y0M2DT0H0M0S", Periodicity.Day, "--01-01", "2010-02-15T00:00:00", "P2D")]
    [InlineData("2010-02-01/P1Y6M", Periodicity.Month, "--01-01", "2010-02-01T00:00:00", "P18M")]
    [InlineData("2010-02-01/P1Y", Periodicity.Year, "--01-01", "2010-02-01T00:00:00", "P1Y")]
    [InlineData("2010-01-31/P1M", Periodicity.Irregular, "--01-01", "2010-01-31T00:00:00", "P1M")]
    [InlineData("2012-02-29/P1Y", Periodicity.Irregular, "--01-01", "2012-02-29T00:00:00", "P1Y")]
    // time of day
    [InlineData("2001-02-03T24:00:00", Periodicity.PointInTime, "--01-01", "2001-02-04T00:00:00", "P0D")]
    [InlineData("2000-12-31T24:00:00.000", Periodicity.PointInTime, "--01-01", "2001-01-01T00:00:00", "P0D")]
    [InlineData("2001-02-03T04:05:06.789", Periodicity.PointInTime, "--01-01", "2001-02-03T04:05:06.789", "P0D")]
    [InlineData(
        "2001-02-03T04:05:06.123456789000",
        Periodicity.PointInTime,
        "--01-01",
        "2001-02-03T04:05:06.123456789",
        "P0D"
    )]
    [InlineData("2001-02-03T24:00:00/PT1M", Periodicity.Irregular, "--01-01", "2001-02-04T00:00:00", "PT1M")]
    public void A_time_period_is_read(
        string text,
        Periodicity periodicity,
        string yearStart,
        string start,
        string length
    )
    {
        var period = ReportingPeriod.Parse(text, ReportingYearStart.Parse(yearStart));
        Assert.Equal(periodicity, period.Periodicity);
        Assert.Equal(LocalDateTimePattern.ExtendedIso.Parse(start).Value, period.StartTime);
        Assert.Equal(PeriodPattern.NormalizingIso.Parse(length).Value, period.Length);
    }

    /// <summary>Text, last day: the technical notes' two worked examples, and ends that follow from the calendar.</summary>
    [Theory]
    [InlineData("2010-Q2", "--07-01", 2010, 12, 31)]
    [InlineData("2011-W36", "--07-01", 2012, 3, 11)]
    [InlineData("2000-S1", "--01-01", 2000, 6, 30)]
    [InlineData("2000-02", "--01-01", 2000, 2, 29)]
    [InlineData("2010-A1", "--04-06", 2011, 4, 5)]
    [InlineData("2010-M01", "--01-31", 2010, 2, 27)]
    [InlineData("2010-M02", "--01-31", 2010, 3, 30)]
    [InlineData("2010-02-15/P1Y2M3DT4H", "--01-01", 2011, 4, 18)]
    [InlineData("2010-02-15/P2M", "--01-01", 2010, 4, 14)]
    [InlineData("2010-01-31/P1M", "--01-01", 2010, 2, 27)]
    [InlineData("2020-W53", "--01-01", 2021, 1, 3)]
    [InlineData("2001-02-03T04:05:06", "--01-01", 2001, 2, 3)]
    public void A_time_period_has_a_last_day(string text, string yearStart, int year, int month, int day) =>
        Assert.Equal(
            new LocalDate(year, month, day),
            ReportingPeriod.Parse(text, ReportingYearStart.Parse(yearStart)).End
        );

    /// <summary>The offsets of XML Schema: Z, and up to 14 hours.</summary>
    [Theory]
    [InlineData("2006-05:00", -5 * 60)]
    [InlineData("2006-06-05:00", -5 * 60)]
    [InlineData("2006-06-05-05:00", -5 * 60)]
    [InlineData("2006-06-05T00:00:00-05:00", -5 * 60)]
    [InlineData("2006-A1-05:00", -5 * 60)]
    [InlineData("2006-Q3+05:45", (5 * 60) + 45)]
    [InlineData("2006Z", 0)]
    [InlineData("2006-01+00:00", 0)]
    [InlineData("2006-01-00:00", 0)]
    [InlineData("2006-T2+14:00", 14 * 60)]
    [InlineData("2006-M06-14:00", -14 * 60)]
    [InlineData("2001-02-03T04:05:06.5Z/PT1H", 0)]
    public void An_offset_is_read_and_kept(string text, int minutes)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal(Offset.FromSeconds(60 * minutes), period.Offset);
        Assert.Equal(period, ReportingPeriod.Parse(period.ToString()));
    }

    /// <summary>The official pattern of reporting days refuses these nine, against the text of the standard.</summary>
    [Theory]
    [InlineData("2024-D010", 1, 10)]
    [InlineData("2024-D020", 1, 20)]
    [InlineData("2024-D030", 1, 30)]
    [InlineData("2024-D040", 2, 9)]
    [InlineData("2024-D050", 2, 19)]
    [InlineData("2024-D060", 2, 29)]
    [InlineData("2024-D070", 3, 10)]
    [InlineData("2024-D080", 3, 20)]
    [InlineData("2024-D090", 3, 30)]
    public void Round_days_of_the_year_are_read(string text, int month, int day) =>
        Assert.Equal(ReportingPeriod.Day(new LocalDate(2024, month, day)), ReportingPeriod.Parse(text));

    /// <summary>Years with 53 weeks and reporting years with 366 days, by the start of the year. ISO years of 53 weeks near here: 2004, 2009, 2015, 2020, 2026.</summary>
    [Theory]
    [InlineData("2015-W53", "--01-01", true)]
    [InlineData("2020-W53", "--01-01", true)]
    [InlineData("2026-W53", "--01-01", true)]
    [InlineData("2020-W54", "--01-01", false)]
    [InlineData("2010-W53", "--07-01", true)]
    [InlineData("2000-D366", "--01-01", true)]
    [InlineData("2001-D366", "--01-01", false)]
    [InlineData("1900-D366", "--01-01", false)]
    [InlineData("2000-D366", "--07-01", false)]
    [InlineData("1999-D366", "--07-01", true)]
    [InlineData("2000-D367", "--01-01", false)]
    public void A_year_has_its_last_week_and_day_or_not(string text, string yearStart, bool has) =>
        Assert.Equal(has, ReportingPeriod.TryParse(text, ReportingYearStart.Parse(yearStart), out _));

    /// <summary>sdmx-dl and the SDMX technical notes count on from the base of the year.</summary>
    [Theory]
    [InlineData("2000-W53", "2001-W01")]
    [InlineData("2024-W53", "2025-W01")]
    public void Week_53_of_a_year_without_one_is_the_week_that_follows(string text, string period) =>
        Assert.Equal(ReportingPeriod.Parse(period), ReportingPeriod.Parse(text));

    [Theory]
    // sdmx-dl
    [InlineData("2000-A0")]
    [InlineData("2000-A2")]
    [InlineData("2000-S0")]
    [InlineData("2000-S3")]
    [InlineData("2000-T0")]
    [InlineData("2000-T4")]
    [InlineData("2000-Q0")]
    [InlineData("2000-Q5")]
    [InlineData("2000-M00")]
    [InlineData("2000-M13")]
    [InlineData("2000-M1")]
    [InlineData("2000-M001")]
    [InlineData("2000-W00")]
    [InlineData("2000-W54")]
    [InlineData("2000-W1")]
    [InlineData("2000-W001")]
    [InlineData("2000-D000")]
    [InlineData("2000-D1")]
    [InlineData("2000-D0001")]
    [InlineData("2010-M")]
    [InlineData("010-M03")]
    [InlineData("001")]
    [InlineData("20010")]
    [InlineData("2001-13")]
    [InlineData("2001-00")]
    [InlineData("2001-00-01")]
    [InlineData("2001-13-01")]
    [InlineData("2001-01-00")]
    [InlineData("2001-02-29")]
    [InlineData("2010-02-29/P2D")]
    [InlineData("2010-02-29T00:00/P2M")]
    [InlineData("20100215/P2D")]
    [InlineData("2010-046/P2D")]
    [InlineData("2010-W07-1/P2D")]
    [InlineData("2019-02-29T11:23:56")]
    // The standard
    [InlineData("0000")]
    [InlineData("10000")]
    [InlineData("-2001")]
    [InlineData("+2001")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("2010-02-15/")]
    [InlineData("2010-02-15/P")]
    [InlineData("2010-02-15/PD")]
    [InlineData("2010-02-15/P0D")]
    [InlineData("2010-02-15/PT0S")]
    [InlineData("2010-02-15/P-1D")]
    [InlineData("2010-02-15/-P1D")]
    [InlineData("2010-02-15/P1")]
    [InlineData("2010-02-15/P1DT")]
    [InlineData("2010-02-15/PT")]
    [InlineData("2010-02-15/P1W")]
    [InlineData("2010-02-15/P1D1M")]
    [InlineData("2010-02-15/P1M1Y")]
    [InlineData("2010-02-15/PT1S1M")]
    [InlineData("2010-02-15/P1H")]
    [InlineData("2010-02-15/PT1D")]
    [InlineData("2010-02-15/PT1.5H")]
    [InlineData("2010-02-15/P1.5D")]
    [InlineData("2010-02-15/PT.5S")]
    [InlineData("2010-02-15/PT1.S")]
    [InlineData("2010-02-15/P1D/P1D")]
    [InlineData("2010-02-15/P99999999999999999999Y")]
    [InlineData("2010-02-15/PT99999999999999999999H")]
    [InlineData("2010/P2Y")]
    [InlineData("2010-02/P2M")]
    [InlineData("2010-Q1/P2M")]
    [InlineData("2000-q4")]
    [InlineData("2000Q4")]
    [InlineData("2000-B1")]
    [InlineData("2000-H1")]
    [InlineData("2000-Q")]
    [InlineData("2001-02-03T")]
    [InlineData("2001-02-03T04")]
    [InlineData("2001-02-03T4:05:06")]
    [InlineData("2001-02-03T04:05:")]
    [InlineData("2001-02-03T04:05:6")]
    [InlineData("2001-02-03T04:05:06.")]
    [InlineData("2001-02-03T04:05:06,5")]
    [InlineData("2001-02-03T04:60:06")]
    [InlineData("2001-02-03T04:05:60")]
    [InlineData("2001-02-03T25:00:00")]
    [InlineData("2001-02-03T24:00:01")]
    [InlineData("2001-02-03T24:01:00")]
    [InlineData("2001-02-03T24:00:00.1")]
    [InlineData("9999-12-31T24:00:00")]
    [InlineData("2001-02-03 04:05:06")]
    [InlineData("2001-02-03t04:05:06")]
    [InlineData("2001z")]
    [InlineData("2001ZZ")]
    [InlineData("2001+1:00")]
    [InlineData("2001+14:01")]
    [InlineData("2001+15:00")]
    [InlineData("2001+05:60")]
    [InlineData("2001+0500")]
    [InlineData("2001-02-03T04:05:06+")]
    [InlineData("2010-02-15/P1DZ")]
    [InlineData("9999-A1[--07-01]")]
    [InlineData("2010-Q1[--02-29]")]
    [InlineData("2010-Q1[--02-30]")]
    [InlineData("2010-Q1[--07-01")]
    [InlineData("2010-Q1[07-01]")]
    [InlineData("2010-Q1[--07-01]Z")]
    [InlineData("2010[--07-01]")]
    [InlineData("2010-07[--07-01]")]
    // Finer than what is held: refused, not rounded.
    [InlineData("2001-02-03T04:05:06.1234567891")]
    [InlineData("2001-02-03T04:05:06.1234/P1D")]
    [InlineData("2001-02-03/PT0.0001S")]
    public void A_text_that_is_no_time_period_is_refused(string text)
    {
        Assert.False(ReportingPeriod.TryParse(text, out var period));
        Assert.Equal(default, period);
        Assert.False(ReportingPeriod.TryParse(Encoding.UTF8.GetBytes(text), out period));
        Assert.Equal(default, period);
        _ = Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text));
    }

    /// <summary>What is written for what is read: one text for each time.</summary>
    [Theory]
    [InlineData("2024-A1", "2024")]
    [InlineData("2024-M03", "2024-03")]
    [InlineData("2024-D045", "2024-02-14")]
    [InlineData("2024-W01", "2024-W01")]
    [InlineData("2024-T2", "2024-T2")]
    [InlineData("2024-Q3+00:00", "2024-Q3Z")]
    [InlineData("2024-12-31T08:00+08:00", "2024-12-31T08:00:00+08:00")]
    [InlineData("2024-12-31T08:00:00.1200", "2024-12-31T08:00:00.12")]
    [InlineData("2024-12-31T24:00:00", "2025-01-01T00:00:00")]
    [InlineData("2024-01-01/P1Y", "2024")]
    [InlineData("2024-01-01T00:00:00/P1M", "2024-01")]
    [InlineData("2024-04-01/P1Y", "2024-04-01/P1Y")]
    [InlineData("2024-04-01/P5Y", "2024-04-01/P5Y")]
    [InlineData("2024-04-06/P1M", "2024-04-06/P1M")]
    [InlineData("2024-04-06Z/P3M", "2024-04-06Z/P3M")]
    [InlineData("2024-01-15/P14M", "2024-01-15/P14M")]
    [InlineData("2024-01-31/P14M3D", "2024-01-31/P1Y2M3D")]
    [InlineData("2024-01-31T01:02:03.500-03:30/PT36H0.25S", "2024-01-31T01:02:03.5-03:30/P1DT12H0.25S")]
    [InlineData("2024-Q2[--07-01]", "2024-Q4")]
    [InlineData("2024-S1[--04-01]", "2024-S1[--04-01]")]
    [InlineData("2024-Q1[--05-01]", "2024-Q2[--02-01]")]
    [InlineData("2024-M02[--01-31]", "2024-M02[--01-31]")]
    [InlineData("2024-W01[--07-01]", "2024-W27")]
    public void A_time_has_one_text(string read, string written) =>
        Assert.Equal(written, ReportingPeriod.Parse(read).ToString());
}
