using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What the published schema of data sets says of a period, and what is written and read.</summary>
[Properties(Arbitrary = [typeof(IndicatorArbitraries), typeof(Periods)], MaxTest = 1000)]
public sealed class PeriodSchemaProperties
{
    private static readonly Regex Pattern = new(PatternOfTheSchema(), RegexOptions.None);

    [Property]
    public void Every_period_is_written_as_the_schema_says(ReportingPeriod period) =>
        Assert.Matches(Pattern, period.ToString());

    [Property]
    public void What_the_schema_refuses_is_no_period(ReportingPeriod period, char other, byte place)
    {
        var text = period.ToString().ToCharArray();
        text[place % text.Length] = other;
        Assert.True(Pattern.IsMatch(new string(text)) || !ReportingPeriod.TryParse(text, out _));
    }

    private static string PatternOfTheSchema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Repository.Path("docs", "data-set.schema.json")));
        return schema.RootElement.GetProperty("definitions").GetProperty("period").GetProperty("pattern").GetString()!;
    }
}
