namespace Indicators.Cli.Commands;

/// <summary>A series as a table: period, value, status where it is not normal, and a change.</summary>
internal static class SeriesTable
{
    internal static int Write(Series<Figure> series, SeriesOperation operation, Words words, TextWriter output)
    {
        var indicator = series.Indicator;
        var changes = ChangesOf(series, operation, words);
        output.WriteLine($"{indicator.Names.In(words.Language)} ({indicator.Code}, {indicator.Unit})");
        output.WriteLine();
        string[] headers = [words.Period, words.Value, words.Status];
        var table = new TextTable(changes is null ? headers : [.. headers, changes.Header]);
        for (var i = 0; i < series.Count; i++)
        {
            var observation = series[i];
            var value = observation.HasValue ? observation.Value.ToString(words.Language) : "-";
            var status = observation.Status == ObservationStatus.Normal ? "" : JsonNames.Of(observation.Status);
            string[] cells = [$"{observation.Period}", value, status];
            table.Add(changes is null ? cells : [.. cells, changes.Cells[i]]);
        }

        table.Write(output, Layout.Width);
        return 0;
    }

    private static SeriesColumn? ChangesOf(Series<Figure> series, SeriesOperation operation, Words words)
    {
        if (operation != SeriesOperation.None && !series.Indicator.Unit.HasRatio)
        {
            return Points(series, operation, words);
        }

        return operation switch
        {
            SeriesOperation.OnYearAgo => Column(words.OnYearAgo, series.OnYearAgo(), words),
            SeriesOperation.OnPrevious => Column(words.OnPrevious, series.OnPrevious(), words),
            SeriesOperation.Annualised => Column(words.Annualised, series.AtAnnualRate(), words),
            SeriesOperation.Log => Column(words.Log, series.LogChange(), words),
            SeriesOperation.Cagr => new(words.Cagr, Compound(series, words)),
            _ => null,
        };
    }

    private static SeriesColumn Column<TFigure>(string header, Series<TFigure> changes, Words words)
        where TFigure : struct, IFigure<TFigure> =>
        new(header, [.. changes.Values.Select(value => Cell(value, words))]);

    private static string Cell<TFigure>(Stated<TFigure>? value, Words words)
        where TFigure : struct, IFigure<TFigure> => value?.ToString(words.Language) ?? "-";

    /// <summary>From the first value to each later one.</summary>
    private static IReadOnlyList<string> Compound(Series<Figure> series, Words words) =>
        [.. series.Select(observation => Compound(series, observation, words))];

    private static string Compound(Series<Figure> series, Observation<Figure> observation, Words words)
    {
        try
        {
            return observation.Period == series.FirstPeriod
                ? "-"
                : series.CagrBetween(series.FirstPeriod, observation.Period).ToString(words.Language);
        }
        catch (Exception failure) when (failure is NotComparableException or UndefinedResultException)
        {
            return "-";
        }
    }

    /// <summary>Shares and rates change by percentage points.</summary>
    private static SeriesColumn Points(Series<Figure> series, SeriesOperation operation, Words words)
    {
        if (operation is not (SeriesOperation.OnYearAgo or SeriesOperation.OnPrevious))
        {
            throw new FormatException(
                $"{series.Indicator} has no growth: its change is in percentage points. Use --op yoy or --op previous."
            );
        }

        var isOnYearAgo = operation == SeriesOperation.OnYearAgo;
        var header = isOnYearAgo ? words.OnYearAgo : words.OnPrevious;
        return series.Indicator.Unit.Code switch
        {
            var unit when unit == Unit.Share.Code => Column(header, Of(series.As<Share>(), isOnYearAgo), words),
            var unit when unit == Unit.GrowthRate.Code => Column(
                header,
                Of(series.As<GrowthRate>(), isOnYearAgo),
                words
            ),
            _ => Column(header, Of(series.As<PercentagePoints>(), isOnYearAgo), words),
        };
    }

    private static Series<PercentagePoints> Of(Series<Share> series, bool isOnYearAgo) =>
        isOnYearAgo ? series.PointsOnYearAgo() : series.PointsOnPrevious();

    private static Series<PercentagePoints> Of(Series<GrowthRate> series, bool isOnYearAgo) =>
        isOnYearAgo ? series.PointsOnYearAgo() : series.PointsOnPrevious();

    private static Series<PercentagePoints> Of(Series<PercentagePoints> series, bool isOnYearAgo) =>
        isOnYearAgo ? series.DifferenceOnYearAgo() : series.DifferenceOnPrevious();
}
