namespace Indicators.Cli;

/// <summary>The words of assessments, in data and in each language.</summary>
internal static class AssessmentWords
{
    private static readonly (NoAssessment Reason, string Code, string English, string Chinese)[] Reasons =
    [
        (NoAssessment.NoObservation, "no-observation", "nothing was observed", "无观测值"),
        (NoAssessment.OneObservation, "one-observation", "only one observation", "仅有一个观测值"),
        (NoAssessment.NoBaseline, "no-baseline", "no baseline", "无基期值"),
        (NoAssessment.NoDirection, "no-direction", "no direction is desired", "未指明方向"),
        (NoAssessment.NoGoal, "no-goal", "the method needs a goal", "该方法需要目标值"),
        (NoAssessment.ZeroBase, "zero-base", "the base is zero", "基期为零"),
        (NoAssessment.SignChange, "sign-change", "the sign changes", "正负号改变"),
        (NoAssessment.DueNotAfterBase, "due-not-after-base", "due no later than the base", "到期不晚于基期"),
        (NoAssessment.DueReached, "due-reached", "due, and nothing left to project", "已到期，无从外推"),
        (NoAssessment.TooFewYears, "too-few-years", "too few years were observed", "观测年份不足"),
        (NoAssessment.RateOfGrowth, "rate-of-growth", "no growth of a growth rate", "增长率本身不计增速"),
        (NoAssessment.Break, "break", "the series is broken", "序列中断"),
        (NoAssessment.OutOfRange, "out-of-range", "past what a decimal holds", "超出数值范围"),
        (NoAssessment.NotMeasured, "not-measured", "not measured", "未能衡量"),
    ];

    private static readonly (ProgressNotes Note, string Code, string English, string Chinese)[] Notes =
    [
        (
            ProgressNotes.BaseMoved,
            "base-moved",
            "the base period was not observed; the next stands in",
            "基期缺测，取其后首期"
        ),
        (ProgressNotes.MissingYears, "missing-years", "periods between were not observed", "其间有缺测"),
        (ProgressNotes.PastDue, "past-due", "the due period has passed", "已过期"),
        (ProgressNotes.LostAgain, "lost-again", "achieved before and lost again", "曾达成后又失去"),
        (ProgressNotes.GoalBehindBase, "goal-behind-base", "the goal lies behind the base", "目标落后于基期"),
        (ProgressNotes.GoalAtBase, "goal-at-base", "the goal is the base", "目标等于基期"),
        (ProgressNotes.ZeroReplaced, "zero-replaced", "zero counts as 0.001", "零按0.001计"),
        (ProgressNotes.FewerYears, "fewer-years", "a trend of three years", "仅按三年趋势"),
    ];

    internal static string CodeOf(NoAssessment reason) => Reasons.First(row => row.Reason == reason).Code;

    internal static string In(NoAssessment reason, Language language)
    {
        var row = Reasons.First(row => row.Reason == reason);
        return language == Language.Chinese ? row.Chinese : row.English;
    }

    internal static IReadOnlyList<string> CodesOf(ProgressNotes notes) =>
        [.. Notes.Where(row => notes.HasFlag(row.Note)).Select(row => row.Code)];

    internal static IReadOnlyList<string> In(ProgressNotes notes, Language language) =>
        [
            .. Notes
                .Where(row => notes.HasFlag(row.Note))
                .Select(row => language == Language.Chinese ? row.Chinese : row.English),
        ];
}
