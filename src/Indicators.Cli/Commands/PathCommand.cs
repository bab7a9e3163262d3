using System.CommandLine;
using System.Globalization;

namespace Indicators.Cli.Commands;

internal static class PathCommand
{
    /// <summary>So many periods are listed; a path by day over years would bury the screen.</summary>
    private const int Most = 240;

    internal static Command Create()
    {
        var code = TargetArguments.CodeArgument();
        var due = TargetArguments.DueOption();
        var path = new ChoiceOption<TargetPath>(
            "--path",
            "The way from baseline to goal.",
            ("linear", TargetPath.Linear),
            ("geometric", TargetPath.Geometric)
        );
        var dataSet = Arguments.DataSetOption();
        var language = Arguments.LanguageOption();
        var command = new ExampleCommand(
            "path",
            "The way from baseline to goal by period: the level expected against the one observed.",
            "indicators path new-energy-vehicle-production",
            "indicators path gdp --due 2030 --path geometric"
        )
        {
            code,
            due,
            path,
            dataSet,
            language,
        };
        command.SetAction(parsed =>
        {
            var (data, period) = TargetArguments.Read(parsed, code, due, dataSet);
            Write(
                data,
                TargetArguments.TargetOf(data, period),
                path.ValueIn(parsed),
                Words.In(language.ValueIn(parsed)),
                parsed.InvocationConfiguration.Output
            );
            return 0;
        });
        return command;
    }

    private static void Write(
        IndicatorData<Figure> data,
        Target<Figure> target,
        TargetPath path,
        Words words,
        TextWriter output
    )
    {
        var baseline =
            target.BaselineIn(data.Observations)
            ?? throw new FormatException(
                $"{data.Indicator.Code} has no observation from which the way to {target.Due} could begin. Add one, or a baseline."
            );
        var based = target.WithBaseline(baseline);
        output.WriteLine(
            $"{data.Indicator.Names.In(words.Language)}, {target.Due}: {GoalText.Of(target, words)} ({path.Names.In(words.Language)})"
        );
        output.WriteLine();
        var table = new TextTable(words.Period, words.ExpectedLevel, words.Observed, words.Gap);
        foreach (var period in Periods(baseline.Period, target.Due))
        {
            var expected = based.TryExpected(period, path, out var level) ? level : (Stated<Figure>?)null;
            var observed = period == baseline.Period ? baseline : data.Best(period);
            table.Add(
                period.ToString(),
                expected?.ToString(words.Language) ?? "-",
                observed?.Value.ToString(words.Language) ?? "-",
                expected is { } way && observed is not null ? Gap(data, way, observed, words.Language) : "-"
            );
        }

        table.Write(output, Layout.Width);
        WriteWay(based, data, words, output);
    }

    private static void WriteWay(Target<Figure> target, IndicatorData<Figure> data, Words words, TextWriter output)
    {
        if (target.LatestIn(data.Observations) is not { } latest || latest.Period == target.Baseline!.Period)
        {
            return;
        }

        output.WriteLine();
        if (target.TryWayGone(latest, out var gone))
        {
            output.WriteLine($"{words.WayGone} ({latest.Period}): {gone.ToString(words.Language)}");
        }

        if (latest.Period.End < target.Due.End && target.TryArrival(latest, out var arrival))
        {
            output.WriteLine($"{words.Arrival}: {arrival.ToString(words.Language)}");
        }
    }

    private static string Gap(
        IndicatorData<Figure> data,
        Stated<Figure> expected,
        Observation<Figure> observed,
        Language language
    )
    {
        var way = Target.ForLevel(data.Indicator, observed.Area, observed.Period, expected);
        return way.TryGap(observed, out var gap) && gap.Figure.Value is var short_
            ? short_ == 0m
                ? "0"
                : Signed(gap, language)
            : "-";
    }

    /// <summary>The value less what was expected.</summary>
    private static string Signed(Stated<Figure> gap, Language language)
    {
        var bounds = gap.ToBounds();
        var number = gap.Figure;
        if (bounds.Lower is not { } lower || bounds.Upper is not { } upper)
        {
            return gap.ToString(language);
        }

        var turned = Bounds.Between(
            upper.IsOpen ? Bounds.Open(Negative(upper.Value)) : Bounds.Closed(Negative(upper.Value)),
            lower.IsOpen ? Bounds.Open(Negative(lower.Value)) : Bounds.Closed(Negative(lower.Value))
        );
        return Stated.Within(Negative(number), turned, gap.Spread).ToString(language);
    }

    private static Figure Negative(Figure figure) => figure.WithValue(-figure.Value);

    private static IEnumerable<ReportingPeriod> Periods(ReportingPeriod from, ReportingPeriod to)
    {
        if (!from.TryPeriodsUntil(to, out var periods) || periods > Most)
        {
            return periods > Most
                ? throw new FormatException(
                    $"From {from} to {to} are {periods.ToString(CultureInfo.InvariantCulture)} periods, too many to list."
                )
                : [from, to];
        }

        return Enumerable.Range(0, periods + 1).Select(from.Plus);
    }
}
