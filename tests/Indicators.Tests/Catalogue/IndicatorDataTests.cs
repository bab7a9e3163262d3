namespace Indicators.Tests;

/// <summary>Which of several observations of one period is the one to compute with.</summary>
public sealed class IndicatorDataTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    [Fact]
    public void The_latest_published_is_the_best() =>
        Assert.Equal(2m, Best(Printed(1, "early"), Printed(2, "late"), Printed(3, "also-early", 0.1m)));

    [Fact]
    public void Of_the_same_day_the_one_of_the_smallest_step_is_the_best() =>
        Assert.Equal(2.5m, Best(Printed(2, "late"), Printed(2.5m, "also-late", 0.1m), Printed(3, "early")));

    [Theory]
    [InlineData("disputed")]
    [InlineData("forecast")]
    public void What_is_not_sound_is_passed_over(string status) =>
        Assert.Equal(1m, Best(Printed(1, "early"), Printed(2, "late", status: status)));

    [Fact]
    public void Without_a_sound_observation_there_is_none() =>
        Assert.Null(Best(Printed(2, "late", status: "disputed")));

    private static decimal? Best(params string[] observations) =>
        SmallDataSet
            .Parse(
                $$"""
                {
                  "code": "small", "names": { "en": "Small", "zh": "小" },
                  "areas": [ { "code": "CN", "names": { "en": "China", "zh": "中国" } } ],
                  "sources": [ {{Source("early", "2025-01-01")}}, {{Source("also-early", "2025-01-01")}}, {{Source(
                    "late",
                    "2025-06-01"
                )}}, {{Source("also-late", "2025-06-01")}} ],
                  "indicators": [ {
                    "code": "vehicles", "names": { "en": "Vehicles", "zh": "汽车" }, "unit": "vehicle", "nature": "flow",
                    "observations": [ {{string.Join(", ", observations)}} ]
                  } ]
                }
                """
            )
            .Indicator<Figure>("vehicles")
            .Best(Year)
            ?.Value.Figure.Value;

    private static string Source(string id, string published) =>
        $$"""{ "id": "{{id}}", "publisher": "a", "title": "b", "published": "{{published}}", "address": "https://example.org/" }""";

    private static string Printed(decimal value, string source, decimal step = 1m, string status = "normal") =>
        $$"""
            { "area": "CN", "period": "2024", "value": "{{FigureText.Plain(value)}}", "step": "{{FigureText.Plain(
                step
            )}}",
              "status": "{{status}}", "source": "{{source}}", "wording": "c" }
            """;
}
