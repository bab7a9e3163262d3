using System.CommandLine;

namespace Indicators.Cli.Commands;

/// <summary>What commands about one target share: the indicator, and which of its targets.</summary>
internal static class TargetArguments
{
    internal static Argument<string> CodeArgument() =>
        new("CODE") { Description = "The code of the indicator, as `indicators list` gives it." };

    internal static Option<string> DueOption() =>
        new("--due")
        {
            Description = "The due period of the target; without it the scorecard's, or that of the last target.",
            HelpName = "period",
        };

    internal static (IndicatorData<Figure> Data, ReportingPeriod Due) Read(
        ParseResult parsed,
        Argument<string> code,
        Option<string> due,
        Option<DataSet> dataSet
    )
    {
        var data = parsed.GetValue(dataSet)!;
        var indicator = data.Indicator<Figure>(parsed.GetValue(code)!);
        return (indicator, parsed.GetValue(due) is { } text ? ReportingPeriod.Parse(text) : DueOf(data, indicator));
    }

    internal static Target<Figure> TargetOf(IndicatorData<Figure> data, ReportingPeriod due) =>
        data.TargetFor(due)
        ?? throw new FormatException(
            $"{data.Indicator.Code} has no target due in {due}. Leave --due out to see the one there is."
        );

    internal static ReportingPeriod DueOf(DataSet data, IndicatorData<Figure> indicator) =>
        data.Scorecard is { } scorecard && indicator.TargetFor(scorecard.Due) is not null ? scorecard.Due
        : indicator.Targets is [.., var last] ? last.Due
        : throw new FormatException(
            $"{indicator.Indicator.Code} has no target. See indicators list for indicators with targets."
        );
}
