namespace Indicators;

/// <summary>Makes series.</summary>
public static class Series
{
    /// <summary>A series of observations: one indicator, one area, one periodicity, at most one observation a period, in any order.</summary>
    /// <typeparam name="TFigure">The type of the values.</typeparam>
    /// <param name="observations">The observations; at least one. Periods between them that have none become missing.</param>
    /// <exception cref="ArgumentException">There are no observations.</exception>
    /// <exception cref="DuplicatePeriodException">Two are of one period; <see cref="Vintages"/> chooses among them.</exception>
    /// <exception cref="NotComparableException">They differ in unit, area, price basis, indicator or periodicity; or the periods are none of a calendar, or of a year-to-date indicator no spans from January on.</exception>
    public static Series<TFigure> Of<TFigure>(IEnumerable<Observation<TFigure>> observations)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(observations);
        return SeriesAssembly.Of([.. observations]);
    }

    /// <summary>A series of exact values, one for each period from the first on.</summary>
    /// <typeparam name="TFigure">The type of the values.</typeparam>
    /// <param name="indicator">What was observed.</param>
    /// <param name="area">Where.</param>
    /// <param name="first">The first period; of a year-to-date series the last single period of the first span (2025-Q1, or 2025-01 where spans grow by months).</param>
    /// <param name="values">The values, in the indicator's unit; at least one.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    /// <exception cref="NotComparableException">The period is none of a calendar.</exception>
    /// <exception cref="UnitMismatchException">A run-time figure has another unit than the indicator.</exception>
    public static Series<TFigure> Of<TFigure>(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        ReportingPeriod first,
        params ReadOnlySpan<TFigure> values
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var grid = SeriesAssembly.GridFrom(indicator, area, first, values.Length);
        foreach (var value in values)
        {
            Observation<TFigure>.RequireUnit(indicator, value);
        }

        return new(indicator, area, grid, SeriesValues<TFigure>.OfExact(values.ToArray(), null));
    }

    /// <summary>A series of stated values with gaps, one entry for each period from the first on.</summary>
    /// <typeparam name="TFigure">The type of the values.</typeparam>
    /// <param name="indicator">What was observed.</param>
    /// <param name="area">Where.</param>
    /// <param name="first">The first period; of a year-to-date series the last single period of the first span (2025-Q1, or 2025-01 where spans grow by months).</param>
    /// <param name="values">The values, in the indicator's unit, null where there is none; at least one entry.</param>
    /// <exception cref="ArgumentException">There are no entries.</exception>
    /// <exception cref="NotComparableException">The period is none of a calendar.</exception>
    /// <exception cref="UnitMismatchException">A run-time figure has another unit than the indicator.</exception>
    public static Series<TFigure> OfStated<TFigure>(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        ReportingPeriod first,
        params ReadOnlySpan<Stated<TFigure>?> values
    )
        where TFigure : struct, IFigure<TFigure>
    {
        return Gapped(indicator, area, SeriesAssembly.GridFrom(indicator, area, first, values.Length), values);
    }

    /// <summary>A series of spans from January on, whatever the nature of the indicator: year-to-date amounts, or their growth rates.</summary>
    /// <typeparam name="TFigure">The type of the values.</typeparam>
    /// <param name="indicator">What was observed.</param>
    /// <param name="area">Where.</param>
    /// <param name="first">The last single period of the first span: 2025-Q1 for spans that grow by quarters, 2025-01 for those that grow by months.</param>
    /// <param name="values">The values, in the indicator's unit, null where there is none; at least one entry.</param>
    /// <exception cref="ArgumentException">There are no entries.</exception>
    /// <exception cref="NotComparableException">The period is none of year, half-year, trimester, quarter and month.</exception>
    /// <exception cref="UnitMismatchException">A run-time figure has another unit than the indicator.</exception>
    public static Series<TFigure> OfYearToDate<TFigure>(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        ReportingPeriod first,
        params ReadOnlySpan<Stated<TFigure>?> values
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var grid = SeriesAssembly.GridFrom(indicator, area, first, values.Length, isYearToDate: true);
        return Gapped(indicator, area, grid, values);
    }

    /// <summary>The series that a data set holds of an indicator in one periodicity, of several publications the latest: <see cref="Vintages{TFigure}.Latest"/>.</summary>
    /// <typeparam name="TFigure">The type of the values.</typeparam>
    /// <param name="data">The indicator's data.</param>
    /// <param name="periodicity">The length of the periods wanted; of a year-to-date indicator all spans are taken.</param>
    /// <exception cref="ArgumentException">There is no such observation.</exception>
    /// <exception cref="NotComparableException">The observations are of several areas.</exception>
    public static Series<TFigure> Of<TFigure>(IndicatorData<TFigure> data, Periodicity periodicity)
        where TFigure : struct, IFigure<TFigure> => Vintages.Of(data, periodicity).Latest();

    private static Series<TFigure> Gapped<TFigure>(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        SeriesGrid grid,
        ReadOnlySpan<Stated<TFigure>?> values
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var like = TFigure.FromFigure(Figure.InUnit(0m, indicator.Unit));
        var (stated, statuses) = (new Stated<TFigure>[values.Length], new byte[values.Length]);
        for (var i = 0; i < stated.Length; i++)
        {
            stated[i] = values[i] ?? like;
            statuses[i] = (byte)(values[i] is null ? ObservationStatus.Missing : ObservationStatus.Normal);
            Observation<TFigure>.RequireUnit(indicator, stated[i].Witness);
        }

        return new(
            indicator,
            area,
            grid,
            SeriesValues<TFigure>.Smallest(stated, SeriesValues<TFigure>.WithoutNormal(statuses))
        );
    }
}
