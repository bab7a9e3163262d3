using NodaTime;

namespace Indicators.Tests;

/// <summary>All targets of the data set against what came of them, asked in March 2026; the outcomes are those of the press and the statistics bureau.</summary>
public sealed class EvaluationTests
{
    private static readonly LocalDate Asked = new(2026, 3, 31);

    // 2.788 million vehicles against 2.6 million: met; 1.296 million against 1.3 million: missed by 4,000, met at the printed step;
    // no outcome for servers, laptops, software income and jobs: unknown; growth of 5.3 % against about 6 %: missed.
    [Theory]
    [InlineData("vehicle-production", "2025", Verdict.Met, Verdict.Met)]
    [InlineData("new-energy-vehicle-production", "2025", Verdict.NotMet, Verdict.Met)]
    [InlineData("server-capacity", "2025", Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData("laptop-unit-price", "2025", Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData("software-main-business-income", "2025", Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData("software-employment", "2025", Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData("gdp-growth", "2025", Verdict.NotMet, Verdict.NotMet)]
    // 953,200 against over 1 million in 2024: missed. 5.7 % against about 6 % in 2024: half a step short is 5.5 %.
    [InlineData("new-energy-vehicle-production", "2024", Verdict.NotMet, Verdict.NotMet)]
    [InlineData("gdp-growth", "2024", Verdict.Met, Verdict.Met)]
    // Due later.
    [InlineData("gdp-growth", "2026", Verdict.NotDueYet, Verdict.NotDueYet)]
    [InlineData("gdp", "2027", Verdict.NotDueYet, Verdict.NotDueYet)]
    [InlineData("gdp", "2030", Verdict.NotDueYet, Verdict.NotDueYet)]
    [InlineData("gdp-per-capita", "2027", Verdict.NotDueYet, Verdict.NotDueYet)]
    [InlineData("gdp-per-capita", "2030", Verdict.NotDueYet, Verdict.NotDueYet)]
    [InlineData("software-business-revenue", "2025", Verdict.Undetermined, Verdict.Undetermined)]
    public void Targets_against_their_outcomes(string code, string due, Verdict strict, Verdict atStep)
    {
        var data = Chongqing.Data.Indicator<Figure>(code);
        var targets = data.Targets.Where(target => target.Due == ReportingPeriod.Parse(due)).ToArray();
        Assert.NotEmpty(targets);
        Assert.All(
            targets,
            target =>
            {
                var evaluation = target.Evaluate(data.Observations, Asked);
                Assert.Equal((strict, atStep), (evaluation.Strict, evaluation.AtStep));
            }
        );
    }

    [Fact]
    public void No_target_is_left_out() =>
        Assert.Equal(18, Chongqing.Data.Indicators.Sum(static data => data.Targets.Count));

    [Fact]
    public void Vehicles_exceeded_their_goal_by_7_2_percent()
    {
        var data = Chongqing.Vehicles;
        var evaluation = data.TargetFor(ReportingPeriod.Year(2025))!.Evaluate(data.Observations);
        // 2.788 / 2.6 = 1.0723
        Assert.Equal(188_000m, evaluation.Gap!.Value.Figure.Value);
        Assert.Contains("vehicles", evaluation.Derivation!.ToString());
    }

    [Fact]
    public void Every_target_can_be_judged_by_every_policy_without_an_exception() =>
        Assert.All(
            Chongqing.Data.Indicators.SelectMany(static data => data.Targets.Select(target => (data, target))),
            static pair =>
            {
                var comparison = pair.target.Assess(pair.data.Observations, AssessmentPolicies.All);
                Assert.All(
                    comparison.Assessments,
                    static each => Assert.Equal(each.Class is null, each.Progress.Reason != NoAssessment.None)
                );
                Assert.All(
                    comparison.Assessments,
                    static each => _ = (each.NearestBorder, each.Possible, each.Progress.Score)
                );
            }
        );

    [Fact]
    public void Policies_disagree_on_the_new_energy_vehicles_of_2025()
    {
        // 343,000 of 347,000 in the whole time: 98.8 % of the way, over the 95 % of some methods and under the 100 % of others.
        var data = Chongqing.NewEnergyVehicles;
        var target = data.TargetFor(ReportingPeriod.Year(2025))!;
        var comparison = target.Assess(data.Observations, AssessmentPolicies.All);
        Assert.True(comparison.Agreement.IsNo);
        Assert.Equal("substantial_progress", comparison.By(AssessmentPolicies.StatCan).Class!.Code);
        Assert.Equal("behind", comparison.By(AssessmentPolicies.Linear).Class!.Code);
        Assert.Equal(NoAssessment.DueReached, comparison.By(AssessmentPolicies.Weather).Progress.Reason);
    }
}
