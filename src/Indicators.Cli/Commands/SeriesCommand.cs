using System.CommandLine;

namespace Indicators.Cli.Commands;

internal static class SeriesCommand
{
    internal static Command Create()
    {
        var code = new Argument<string>("CODE")
        {
            Description = "The code of the indicator, as `indicators list` gives it.",
        };
        var operation = OperationOption();
        var periodicity = PeriodicityOption();
        var dataSet = Arguments.DataSetOption();
        var language = Arguments.LanguageOption();
        var command = new ExampleCommand(
            "series",
            "The observations of an indicator, period after period, and their changes. Of several publications of a figure the latest is taken.",
            "indicators series gdp --op yoy",
            "indicators series software-employment --op cagr --lang zh"
        )
        {
            code,
            operation,
            periodicity,
            dataSet,
            language,
        };
        command.SetAction(parsed =>
        {
            var words = Words.In(language.ValueIn(parsed));
            var data = parsed.GetValue(dataSet)!.Indicator<Figure>(parsed.GetValue(code)!);
            var series = SeriesOf(data, periodicity.ValueIn(parsed));
            return SeriesTable.Write(series, operation.ValueIn(parsed), words, parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    private static ChoiceOption<SeriesOperation> OperationOption() =>
        new(
            "--op",
            "The change to print beside the values.",
            ("none", SeriesOperation.None),
            ("yoy", SeriesOperation.OnYearAgo),
            ("previous", SeriesOperation.OnPrevious),
            ("annualised", SeriesOperation.Annualised),
            ("log", SeriesOperation.Log),
            ("cagr", SeriesOperation.Cagr)
        );

    private static ChoiceOption<Periodicity?> PeriodicityOption() =>
        new(
            "--freq",
            "The length of the periods; auto takes the one with most observations.",
            ("auto", null),
            ("year", Periodicity.Year),
            ("half-year", Periodicity.HalfYear),
            ("quarter", Periodicity.Quarter),
            ("month", Periodicity.Month)
        );

    private static Series<Figure> SeriesOf(IndicatorData<Figure> data, Periodicity? wanted)
    {
        if (data.Observations.Count == 0)
        {
            throw new FormatException($"{data.Indicator.Code} has no observations. See indicators list.");
        }

        var vintages = Vintages.Of(data, wanted ?? MostFrequent(data));
        return vintages.Observations.Count > 0
            ? vintages.Latest()
            : throw new FormatException(
                $"{data.Indicator.Code} has no observation of such a period. See indicators show {data.Indicator.Code}."
            );
    }

    private static Periodicity MostFrequent(IndicatorData<Figure> data) =>
        data
            .Observations.Where(static observation => observation.Period.Count == 1)
            .GroupBy(static observation => observation.Period.Periodicity)
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key)
            .Select(static group => group.Key)
            .FirstOrDefault(Periodicity.Year);
}
