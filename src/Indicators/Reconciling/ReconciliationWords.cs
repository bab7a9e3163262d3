namespace Indicators;

/// <summary>Reconciliations in words, in each language.</summary>
internal static class ReconciliationWords
{
    internal static string Write<TFigure>(Reconciliation<TFigure> reconciliation, Language language)
        where TFigure : struct, IFigure<TFigure>
    {
        var printed = reconciliation.Printed.ToString(language);
        var isChinese = language == Language.Chinese;
        if (reconciliation is { Reason: { } reason })
        {
            return isChinese
                ? $"不可比：{reason.Chinese}（所印 {printed}）"
                : $"not comparable: {reason.English} (printed {printed})";
        }

        var recomputed = reconciliation.Recomputed?.ToString(language);
        var sides = isChinese ? $"推算 {recomputed}，所印 {printed}" : $"recomputed {recomputed}, printed {printed}";
        return (reconciliation.Consistency, isChinese) switch
        {
            (Consistency.Consistent, true) => $"一致：{sides}",
            (Consistency.Consistent, _) => $"consistent: {sides}",
            (_, true) => $"不一致，相差{reconciliation.Gap?.ToString(language)}：{sides}",
            _ => $"inconsistent by {reconciliation.Gap}: {sides}",
        };
    }
}
