using System.Globalization;
using System.Text.Json;
using Indicators.Cli;

namespace Indicators.Tests;

public sealed class AssessTests
{
    // Statistics Canada and EUSTAT, as published: progress, score, status.
    [Theory]
    [InlineData(
        "statcan",
        14.5,
        10.4,
        2015,
        2023,
        7.25,
        -1,
        0.9010899546976208,
        2.1506954374096354,
        "moderate_progress"
    )]
    [InlineData("statcan", 63, 74, 2005, 2020, 85.0, 1, 0.8949392974311927, 2.106761907621266, "moderate_progress")]
    [InlineData("statcan", 58.2, 59.5, 2015, 2025, 50.0, 1, 0.21954929987292612, 5, "target_achieved")]
    [InlineData("eustat", 20.6, 20.6, 2016, 2024, 20.5, -1, 0.0, -2.5, "moderate_deterioration")]
    [InlineData(
        "eustat",
        465.6,
        434.1,
        2015,
        2024,
        null,
        -1,
        0.007753339272953519,
        1.9383348182383797,
        "moderate_progress"
    )]
    public void A_line_is_judged_as_its_authority_judged_it(
        string policy,
        double start,
        double current,
        int baseYear,
        int currentYear,
        double? goal,
        int direction,
        double? progress,
        double score,
        string status
    )
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"op\":\"assess\",\"policy\":\"{policy}\",\"base\":{start},\"current\":{current},\"baseYear\":{baseYear},\"currentYear\":{currentYear},\"direction\":{direction}{(goal is null ? "" : string.Create(CultureInfo.InvariantCulture, $",\"goal\":{goal}"))}}}"
        );
        using var answer = Answer(line);
        Assert.Equal(status, answer.RootElement.GetProperty("class").GetString());
        Assert.Equal(score, Number(answer, "score")!.Value, 1e-4);
        if (progress is { } published)
        {
            Assert.Equal(published, Number(answer, "progress")!.Value, 1e-4);
        }
    }

    [Theory]
    [InlineData("\"base\":10,\"currentYear\":2015", "one-observation")]
    [InlineData("\"base\":-10,\"currentYear\":2020", "sign-change")]
    [InlineData("\"base\":10,\"currentYear\":2020,\"goal\":20,\"goalYear\":2015", "due-not-after-base")]
    public void What_has_no_class_says_why(string members, string reason)
    {
        using var answer = Answer(
            $"{{\"op\":\"assess\",\"policy\":\"statcan\",\"current\":8,\"baseYear\":2015,\"direction\":\"increase\",{members}}}"
        );
        Assert.Equal("not_available", answer.RootElement.GetProperty("class").GetString());
        Assert.Equal(reason, answer.RootElement.GetProperty("reason").GetString());
        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("progress").ValueKind);
    }

    [Theory]
    [InlineData("\"policy\":\"odd\"", "\"policy\" is not known")]
    [InlineData("\"policy\":\"linear\",\"direction\":\"up\"", "Write increase or 1")]
    [InlineData("\"policy\":\"linear\",\"direction\":1,\"unit\":1", "is not a member of this operation")]
    public void A_line_that_is_not_well_written_is_refused(string members, string part)
    {
        using var answer = Answer(
            $"{{\"op\":\"assess\",\"base\":10,\"current\":8,\"baseYear\":2015,\"currentYear\":2020,\"goal\":20,{members}}}"
        );
        Assert.Contains(part, answer.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("format", answer.RootElement.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(
        "en",
        "The policies disagree: on track by statcan, statcan-scale-free, eustat, un2023; not by sdg-index, linear."
    )]
    [InlineData("zh", "各方法结论不一")]
    public void All_policies_are_listed_and_their_disagreement(string language, string part)
    {
        var run = CommandLine.Run("assess", "new-energy-vehicle-production", "--all", "--lang", language);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            AssessmentPolicies.All,
            policy => Assert.Contains($"\n{policy.Code} ", run.Output, StringComparison.Ordinal)
        );
        Assert.Contains(part, run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.InRange(TextTable.WidthOf(line), 0, 110));
    }

    [Fact]
    public void One_policy_is_the_default()
    {
        var run = CommandLine.Run("assess", "new-energy-vehicle-production");
        Assert.Contains("\nlinear  behind  98.85%", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("statcan", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_target_of_the_data_set_can_be_assessed_and_its_path_shown(string language)
    {
        foreach (var data in Chongqing.Data.Indicators)
        {
            foreach (var due in data.Targets.Select(static target => target.Due.ToString()).Distinct())
            {
                var code = data.Indicator.Code;
                Assert.Equal(0, CommandLine.Run("assess", code, "--all", "--due", due, "--lang", language).ExitCode);
                var path = CommandLine.Run("path", code, "--due", due, "--lang", language);
                Assert.True(path.ExitCode == 0 || path.Error.Contains("no observation", StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("assess nothing", "has no indicator 'nothing'")]
    [InlineData("assess gdp --policy odd", "There is no policy 'odd'")]
    [InlineData("assess gdp --due 1999", "has no target due in 1999")]
    [InlineData("assess laptop-production", "has no target")]
    [InlineData("path gdp-per-capita", "has no observation from which the way to 2030 could begin")]
    [InlineData("path gdp --path odd", "'odd' is not a value of --path")]
    public void An_error_is_one_line(string line, string part)
    {
        var run = CommandLine.Run(line.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
    }

    // 4 trillion yuan in 2030 from 2.912903 in 2022: (4 - 2.912903) / 8 a year.
    [Theory]
    [InlineData("linear", "2026", "3.456451 to 3.456452 trillion yuan")]
    [InlineData("geometric", "2026", "3.413445 to 3.413447 trillion yuan")] // (2.912903 x 4)^(1/2)
    public void The_path_shows_what_is_expected_by_period(string path, string year, string level)
    {
        var run = CommandLine.Run("path", "gdp", "--due", "2030", "--path", path);
        Assert.Contains(
            run.Lines,
            line => line.StartsWith(year, StringComparison.Ordinal) && line.Contains(level, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_scorecard_says_how_far_each_target_is_and_where_policies_disagree()
    {
        var text = string.Join(' ', CommandLine.Run("scorecard").Lines);
        Assert.Contains("Vehicle production: target achieved;", text, StringComparison.Ordinal);
        Assert.Contains("New energy vehicle production: behind*;", text, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(CommandLine.Run("scorecard", "--format", "json").Output);
        var row = document.RootElement[1];
        Assert.Equal("linear", row.GetProperty("policy").GetString());
        Assert.Equal("behind", row.GetProperty("class").GetString());
        Assert.Equal("no", row.GetProperty("agreement").GetString());
    }

    private static JsonDocument Answer(string line) => JsonDocument.Parse(CommandLine.RunWith(line, "batch").Output);

    private static double? Number(JsonDocument answer, string name) =>
        answer.RootElement.GetProperty(name) is { ValueKind: JsonValueKind.String } number
            ? double.Parse(number.GetString()!, CultureInfo.InvariantCulture)
            : null;
}
