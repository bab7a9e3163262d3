namespace Indicators;

public static partial class AssessmentPolicies
{
    private static AssessmentPolicy OfSdgIndex() =>
        new(
            "sdg-index",
            new("SDG Index, trend", "可持续发展目标指数趋势"),
            new Source(
                "sdg-index-2018",
                "Bertelsmann Stiftung and Sustainable Development Solutions Network",
                "SDG Index and Dashboards Report 2018, Methodology",
                new Uri("https://github.com/sdsna/2018GlobalIndex")
            ),
            "The yearly change of the normalised score against the change needed each year to reach the goal, the bound of green: 100 % and 50 %.",
            [
                ProgressClass.From("on_track", OnTrack, 1m, isOnTrack: true),
                ProgressClass.From("moderately_improving", new("moderately improving", "中等改善"), 0.5m),
                ProgressClass.From("stagnating", new("stagnating", "停滞"), 0m),
                ProgressClass.Of("decreasing", new("decreasing", "下降")),
            ],
            [],
            ProgressClass.Of(
                "on_track",
                new("on track, or maintaining achievement", "进度正常或保持达成"),
                isOnTrack: true
            ),
            new FormulaRule<SdgFormula> { IsBounded = true }
        )
        {
            IsScaleInvariant = true,
            IsMirrored = true,
        };
}
