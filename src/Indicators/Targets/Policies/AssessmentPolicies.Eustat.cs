namespace Indicators;

public static partial class AssessmentPolicies
{
    private static AssessmentPolicy OfEustat() =>
        new(
            "eustat",
            new("EUSTAT, Basque Country", "巴斯克统计局"),
            new Source(
                "eustat-progress",
                "EUSTAT",
                "Measuring progress on the Sustainable Development Goals",
                new Uri("https://github.com/EUSTAT-DES/site")
            ),
            "As statcan in five classes; without a goal growth against 1 % and 0.1 % a year to each side.",
            [Significant(0.95m), Moderate(0.6m), ModerateDeterioration(-0.95m), SignificantDeterioration()],
            [
                Significant(0.01m),
                Moderate(0.001m),
                NoProgress(-0.001m),
                ModerateDeterioration(-0.01m).NearLimit(narrows: true),
                SignificantDeterioration(),
            ],
            Significant(0m),
            new FormulaRule<EustatFormula>
            {
                ReplacesZero = true,
                TakesGrowth = true,
                LooksPastDue = true,
                NarrowsNearLimit = true,
                Scores = (5m, -5m),
            }
        )
        {
            ScoreBands =
            [
                Significant(2.5m),
                ProgressClass.Above("moderate_progress", ModerateName, 0m),
                NoProgress(0m),
                ModerateDeterioration(-2.5m),
                SignificantDeterioration(),
            ],
        };

    private static Names ModerateName => new("moderate progress", "中等进展");

    private static ProgressClass Significant(decimal least) =>
        ProgressClass.From("significant_progress", new("significant progress", "显著进展"), least, isOnTrack: true);

    private static ProgressClass Moderate(decimal least) =>
        ProgressClass.From("moderate_progress", ModerateName, least);

    private static ProgressClass NoProgress(decimal least) =>
        ProgressClass.From("no_progress", new("no progress", "无进展"), least);

    private static ProgressClass ModerateDeterioration(decimal least) =>
        ProgressClass.From("moderate_deterioration", new("moderate deterioration", "中等恶化"), least);

    private static ProgressClass SignificantDeterioration() =>
        ProgressClass.Of("significant_deterioration", new("significant deterioration", "显著恶化"));
}
