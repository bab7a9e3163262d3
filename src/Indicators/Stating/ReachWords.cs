namespace Indicators;

/// <summary>A reach in words, in each language.</summary>
internal static class ReachWords
{
    internal static string Write(Reach reach, Language language) =>
        language == Language.Chinese
            ? $"“约”：上下各{Plain(reach.AboutSteps)}个末位单位；“近”：向下{Plain(reach.NearlySteps)}个末位单位；"
                + (
                    reach.HedgesIgnoreStep
                        ? "“超过”“不到”等从所印数字本身算起；"
                        : "“超过”“不到”等从所印数字的误差边界算起；"
                )
                + Printing(reach.Printing, language)
                + (reach.StopsAtZero ? "；不低于零" : "")
            : $"about: {Steps(reach.AboutSteps)} to each side; nearly: {Steps(reach.NearlySteps)} down; "
                + (
                    reach.HedgesIgnoreStep
                        ? "over, under and the like: from the printed figure itself; "
                        : "over, under and the like: from the end of what the printed figure may stand for; "
                )
                + Printing(reach.Printing, language)
                + (reach.StopsAtZero ? "; not below zero" : "");

    private static string Printing(Printing? printing, Language language) =>
        (printing, language) switch
        {
            (null, Language.Chinese) => "数字按各自说明的方式印出，未说明者为四舍五入",
            (null, _) => "figures printed as each says, else by rounding",
            (Indicators.Printing.Rounded, Language.Chinese) => "数字均四舍五入",
            (Indicators.Printing.Rounded, _) => "all figures printed by rounding",
            (Indicators.Printing.Truncated, Language.Chinese) => "数字均截尾",
            (Indicators.Printing.Truncated, _) => "all figures printed by cutting off",
            (_, Language.Chinese) => "数字或四舍五入或截尾",
            _ => "figures printed by rounding or by cutting off",
        };

    private static string Steps(decimal steps) => $"{Plain(steps)} {FigureText.Noun(new(steps), "step", "steps")}";

    private static string Plain(decimal value) => FigureText.Plain(value);
}
