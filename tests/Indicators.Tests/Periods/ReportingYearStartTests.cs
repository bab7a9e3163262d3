using NodaTime;

namespace Indicators.Tests;

public sealed class ReportingYearStartTests
{
    [Theory]
    [InlineData("--01-01", 1, 1)]
    [InlineData("--07-01", 7, 1)]
    [InlineData("--12-31", 12, 31)]
    [InlineData("--07-01-05:00", 7, 1)]
    [InlineData("--07-01Z", 7, 1)]
    public void The_SDMX_attribute_is_read(string text, int month, int day)
    {
        var start = ReportingYearStart.Parse(text);
        Assert.Equal(new AnnualDate(month, day), start);
        Assert.Equal(text[..7], ReportingYearStart.Format(start));
    }

    [Theory]
    [InlineData("--02-29")]
    [InlineData("--02-30")]
    [InlineData("--13-01")]
    [InlineData("--00-01")]
    [InlineData("--01-00")]
    [InlineData("--04-31")]
    [InlineData("-07-01")]
    [InlineData("07-01")]
    [InlineData("--7-1")]
    [InlineData("--07-01 ")]
    [InlineData("--07-01-15:00")]
    [InlineData("")]
    public void Other_texts_are_not(string text)
    {
        Assert.False(ReportingYearStart.TryParse(text, out var start));
        Assert.Equal(default, start);
        _ = Assert.Throws<FormatException>(() => ReportingYearStart.Parse(text));
    }
}
