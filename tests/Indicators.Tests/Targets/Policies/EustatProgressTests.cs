namespace Indicators.Tests;

/// <summary>Series of EUSTAT’s repository of SDG data (EUSTAT-DES/data), method of five classes.</summary>
public sealed class EustatProgressTests
{
    private const decimal Tolerance = 0.0001m;

    /// <summary>Indicator, base, its year, latest value, its year, direction, natural limit, goal, its year, progress, score, status.</summary>
    private const string Rows = """
        1-1-1 0.1490340749 2016 0.1045528172 2024 -1 - 0.1 2030 1.5425619066269907 5 significant_progress
        1-2-2 20.6 2016 20.6 2024 -1 - 20.5 2030 -0 -2.5 moderate_deterioration
        1-3-1 45.7 2017 84.1 2025 1 - - 2030 0.07921997371996325 5 significant_progress
        1-5-1 0.09 2015 0.18 2024 -1 - 0.5 2030 -0.6610459297009269 5 significant_progress
        1-a-1 6.13 2015 5.91 2024 1 - - 2030 -0.004052756274800062 -1.0131890687000156 moderate_deterioration
        10-2-1 10 2016 11.4 2024 -1 - - 2030 -0.016513396251598644 -4.128349062899661 significant_deterioration
        10-4-1 48.2 2015 47.2 2023 1 - - 2030 -0.0026172101760441047 -0.6543025440110262 moderate_deterioration
        11-1-1 9.2 2016 7.4 2024 -1 - - 2030 0.026848432436120784 5 significant_progress
        11-1-1 12.3 2016 9.8 2024 -1 - - 2030 0.028002561280809246 5 significant_progress
        11-6-1 465.6 2015 434.1 2024 -1 - - 2030 0.007753339272953519 1.9383348182383797 moderate_progress
        11-6-2 10.1 2015 8.4 2024 -1 - - 2030 0.020269936716445947 5 significant_progress
        11-7-2 6.5 2015 34.6 2024 -1 - - 2030 -0.20416153187387676 -5 significant_deterioration
        12-2-2 311.8 2015 264.1 2022 -1 - - 2030 0.023440074075761763 5 significant_progress
        """;

    public static TheoryData<int> Places => [.. Enumerable.Range(0, PublishedProgress.Parse(Rows).Count)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Progress_score_and_status_are_as_published(int place)
    {
        var published = PublishedProgress.Parse(Rows)[place];
        var progress = AssessmentPolicies.Eustat.Assess(published.Case);
        Assert.Equal(published.Status, progress.Class?.Code ?? "not_available");
        if (published.Progress is not null)
        {
            Assert.InRange(
                progress.Value!.Value,
                published.Progress.Value - Tolerance,
                published.Progress.Value + Tolerance
            );
        }

        Assert.Equal(published.Score is null, progress.Score is null);
        if (published.Score is { } score)
        {
            Assert.InRange(progress.Score!.Value, score - Tolerance, score + Tolerance);
        }
    }
}
