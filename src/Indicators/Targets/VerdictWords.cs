namespace Indicators;

/// <summary>Evaluations in words, in each language.</summary>
internal static class VerdictWords
{
    internal static string Write(Evaluation evaluation, Language language)
    {
        var strict = Strict(evaluation, language);
        return evaluation.AtStep == evaluation.Strict ? strict
            : language == Language.Chinese ? $"{strict}；按所印末位计{One(evaluation.AtStep, language)}"
            : $"{strict}; {One(evaluation.AtStep, language)} at the printed step";
    }

    private static string Strict(Evaluation evaluation, Language language)
    {
        if (evaluation is { Strict: Verdict.NotMet, Gap: { } gap } && Size(gap) is var size && IsSome(size))
        {
            return language == Language.Chinese
                ? $"差{size.ToBareString(language)}"
                : $"missed by {size.ToBareString(language)}";
        }

        return One(evaluation.Strict, language);
    }

    private static string One(Verdict verdict, Language language) =>
        (verdict, language) switch
        {
            (Verdict.Met, Language.Chinese) => "达成",
            (Verdict.Met, _) => "met",
            (Verdict.NotMet, Language.Chinese) => "未达成",
            (Verdict.NotMet, _) => "missed",
            (Verdict.NotDueYet, Language.Chinese) => "未到期",
            (Verdict.NotDueYet, _) => "not due yet",
            (_, Language.Chinese) => "不确定",
            _ => "undetermined",
        };

    /// <summary>Whether a size says anything: not for exactly the number of a strict goal, and not for "over 0".</summary>
    private static bool IsSome(in Stated<Figure> size) =>
        size.ComputedBounds is var bounds
        && (bounds.HasUpper ? bounds.Upper > 0m : bounds.HasLower && bounds.Lower > 0m);

    /// <summary>How far the outcome lies from the number, whichever way.</summary>
    private static Stated<Figure> Size(in Stated<Figure> gap)
    {
        if (gap.Figure.Value >= 0m)
        {
            return gap;
        }

        var bounds = gap.ComputedBounds;
        return Stated<Figure>.OfBounds(
            gap.Figure.WithValue(-gap.Figure.Value),
            new(-bounds.Upper, bounds.UpperKind, -bounds.Lower, bounds.LowerKind),
            gap.Spread
        );
    }
}
