namespace Indicators;

/// <summary>Pairs of observations of one series, an earlier and a later one, from which a change follows.</summary>
internal static class SeriesPairs
{
    /// <summary>Each observation and the one so many periods before, or after where the number is below zero.</summary>
    internal static SeriesInputs OnEarlier<TFigure>(Series<TFigure> series, int periods)
        where TFigure : struct, IFigure<TFigure> => Of(series, index => index - periods);

    /// <summary>Each observation and the one of the same period a year before.</summary>
    internal static SeriesInputs OnYearAgo<TFigure>(Series<TFigure> series)
        where TFigure : struct, IFigure<TFigure>
    {
        var grid = series.Grid;
        return grid.YearLag is { } lag ? OnEarlier(series, lag) : Of(series, grid.YearBefore);
    }

    /// <summary>Whether the series is broken between two places: an observation after the earlier one, up to the later one, is marked so.</summary>
    internal static bool IsBroken<TFigure>(Series<TFigure> series, int one, int other)
        where TFigure : struct, IFigure<TFigure>
    {
        for (var index = Math.Min(one, other) + 1; index <= Math.Max(one, other); index++)
        {
            if (series.Content.StatusAt(index) == ObservationStatus.Break)
            {
                return true;
            }
        }

        return false;
    }

    private static SeriesInputs Of<TFigure>(Series<TFigure> series, Func<int, int> earlier)
        where TFigure : struct, IFigure<TFigure>
    {
        var (length, hasBreak) = (series.Count, series.Content.HasBreak);
        return new(
            series.IsExact,
            2,
            (index, cells) =>
            {
                var from = earlier(index);
                if (from < 0 || from >= length || (hasBreak && IsBroken(series, from, index)))
                {
                    return -1;
                }

                (cells[0], cells[1]) = (new(series, from), new(series, index));
                return 2;
            }
        );
    }
}
