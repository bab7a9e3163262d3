namespace Indicators;

/// <summary>Puts observations into their places in a series, or says why they do not belong into one.</summary>
internal static class SeriesAssembly
{
    private static readonly Names NoNeighbours = new(
        "the period is none of a calendar, so no period follows it; give the year, quarter, month, week or day",
        "该时期不是日历时期，没有后续时期"
    );
    private static readonly Names NoSpan = new(
        "a year-to-date figure covers a span from January on, to the end of a month",
        "累计数的时期须从一月开始并止于月末"
    );

    internal static SeriesGrid GridFrom<TFigure>(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        ReportingPeriod first,
        int length,
        bool isYearToDate = false
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(area);
        if (length == 0)
        {
            throw new ArgumentException("A series has at least one value. Give the values.", nameof(length));
        }

        var isToDate = isYearToDate || indicator.Nature == Nature.YearToDate;
        RequirePeriod(indicator.Code, first, isToDate && (first.Count > 1 || first.Periodicity > Periodicity.Month));
        _ = first.Plus((length - 1) * first.Count);
        return new(first, length, isToDate);
    }

    internal static Series<TFigure> Of<TFigure>(IReadOnlyList<Observation<TFigure>> observations)
        where TFigure : struct, IFigure<TFigure>
    {
        if (observations.Count == 0)
        {
            throw new ArgumentException("A series has at least one observation. Give one.", nameof(observations));
        }

        var one = observations[0];
        foreach (var other in observations)
        {
            RequireAlike(one, other);
        }

        var grid = GridOf(one.Indicator, observations);
        return Placed(one.Indicator, one.Area, grid, observations);
    }

    internal static Series<TFigure> Placed<TFigure>(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        SeriesGrid grid,
        IReadOnlyList<Observation<TFigure>> observations
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var like = TFigure.FromFigure(Figure.InUnit(0m, indicator.Unit));
        var (stated, statuses) = (new Stated<TFigure>[grid.Length], new byte[grid.Length]);
        var (citations, taken) = (new Citation?[grid.Length], new bool[grid.Length]);
        Array.Fill(stated, like);
        Array.Fill(statuses, (byte)ObservationStatus.Missing);
        foreach (var observation in observations)
        {
            var index = grid.IndexOf(observation.Period);
            if (taken[index])
            {
                throw new DuplicatePeriodException(indicator.Code, observation.Period);
            }

            taken[index] = true;
            stated[index] = observation.HasValue ? observation.Value : like;
            statuses[index] = (byte)observation.Status;
            citations[index] = observation.Citation;
        }

        return new(
            indicator,
            area,
            grid,
            SeriesValues<TFigure>.Smallest(stated, SeriesValues<TFigure>.WithoutNormal(statuses)),
            Array.TrueForAll(citations, static citation => citation is null) ? null : citations
        );
    }

    private static SeriesGrid GridOf<TFigure>(
        Indicator<TFigure> indicator,
        IReadOnlyList<Observation<TFigure>> observations
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ReportingPeriod[] periods = [.. observations.Select(static observation => observation.Period)];
        var isToDate =
            indicator.Nature == Nature.YearToDate
            || (indicator.Nature == Nature.Rate && AreSpansOfDifferentLength(periods));
        for (var i = 0; i < periods.Length; i++)
        {
            RequirePeriod(indicator.Code, periods[i], isToDate && !SeriesGrid.IsSpanFromJanuary(periods[i]));
        }

        if (isToDate)
        {
            var step = SeriesGrid.StepOf(periods);
            periods = Array.ConvertAll(
                periods,
                span => SeriesGrid.TryLastSingle(span, step, out var single) ? single : span
            );
        }

        var (first, length) = (periods.Min(), 0);
        foreach (var period in periods)
        {
            if (!first.TryPeriodsUntil(period, out var places) || places % first.Count != 0)
            {
                throw NotOne(indicator.Code, $"{first}", $"{period}", Comparability.Periodicities);
            }

            length = Math.Max(length, (places / first.Count) + 1);
        }

        return new(first, length, isToDate);
    }

    /// <summary>Growth rates of January to March, January to June ... are rates of year-to-date figures.</summary>
    private static bool AreSpansOfDifferentLength(ReportingPeriod[] periods) =>
        Array.TrueForAll(periods, SeriesGrid.IsSpanFromJanuary)
        && Array.Exists(periods, period => period.End.Month != periods[0].End.Month);

    private static void RequireAlike<TFigure>(Observation<TFigure> one, Observation<TFigure> other)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Comparability.OfSeries(one, other) is { } reason)
        {
            throw NotOne(one.Indicator.Code, $"{one}", $"{other}", reason);
        }
    }

    private static void RequirePeriod(string code, ReportingPeriod period, bool isNoSpan)
    {
        if (period.Periodicity > Periodicity.Day || isNoSpan)
        {
            throw new NotComparableException($"series of {code} with {period}", isNoSpan ? NoSpan : NoNeighbours);
        }
    }

    private static NotComparableException NotOne(string code, string one, string other, Names reason) =>
        new($"series of {code} with both {one} and {other}", reason);
}
