namespace Indicators;

public static partial class AssessmentPolicies
{
    private static AssessmentPolicy OfUn()
    {
        var (good, fair) = (new Names("met or almost met", "已达成或接近达成"), new Names("fair progress", "进展一般"));
        var last = ProgressClass.Of("stagnation_or_regression", new("stagnation or regression", "停滞或倒退"));
        return new(
            "un2023",
            new("United Nations, progress chart 2023", "联合国2023年进展图"),
            new Source(
                "un-progress-chart-2023",
                "United Nations Statistics Division",
                "Progress Chart 2023, Technical Note",
                new Uri("https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf")
            ),
            "The growth so far goes on to the due period; the way gone by then against the way from base to goal: 95 % and 10 %. Without a goal growth against 2 % and 0.5 % a year. Within one hundredth of 0 or 100 % counts as achieved.",
            [
                ProgressClass.From("on_track", good, 0.95m, isOnTrack: true),
                ProgressClass.From("fair_progress", fair, 0.1m),
                last,
            ],
            [
                ProgressClass.From("on_track", good, 0.02m, isOnTrack: true),
                ProgressClass.From("fair_progress", fair, 0.005m),
                last,
            ],
            TargetAchieved,
            new FormulaRule<UnFormula> { TakesGrowth = true, AcceptsNearWhole = true }
        )
        {
            IsScaleInvariant = true,
        };
    }
}
