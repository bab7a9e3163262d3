using Indicators.Text;

namespace Indicators.Cli;

/// <summary>The words and numbers in which mentions are told.</summary>
internal static class MentionWords
{
    private const int ShownPlaces = 2;

    internal static string Kind(MentionKind kind) =>
        kind switch
        {
            MentionKind.PercentagePoint => "percentage-point",
            MentionKind.Number => "number",
            MentionKind.Money => "money",
            MentionKind.Count => "count",
            MentionKind.Share => "share",
            MentionKind.Percent => "percent",
            MentionKind.Growth => "growth",
            MentionKind.Multiple => "multiple",
            MentionKind.Index => "index",
            MentionKind.Range => "range",
            MentionKind.Change => "change",
            _ => "period",
        };

    /// <summary>The unit's code; "percent" for percentages, none for a bare number.</summary>
    internal static string? Unit(FigureMention mention) =>
        mention.Kind switch
        {
            MentionKind.Number => null,
            MentionKind.Share or MentionKind.Percent or MentionKind.Growth => "percent",
            MentionKind.Multiple => "times",
            _ => mention.Figure?.Figure.Unit.Code,
        };

    /// <summary>The figure in words; of thirds and the like, which have no last digit, two decimals.</summary>
    internal static string Figure(FigureMention mention) =>
        mention.Figure is not { } stated ? ""
        : stated is { Step: null, Figure.Value.Scale: > ShownPlaces }
            ? FigureStyle.Press.WithDecimals(ShownPlaces).Format(stated)
        : FigureStyle.Press.Format(stated);

    /// <summary>A number of the unit; percentages in percent.</summary>
    internal static string Number(decimal value, MentionKind kind) =>
        ExactDecimal.Format(
            kind is MentionKind.Share or MentionKind.Percent or MentionKind.Growth or MentionKind.PercentagePoint
                ? value * 100m
                : value
        );
}
