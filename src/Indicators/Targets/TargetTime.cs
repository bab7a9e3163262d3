namespace Indicators;

/// <summary>The time between the periods of a target and its observations.</summary>
internal static class TargetTime
{
    /// <summary>The years from one period to another: by whole periods, or where they are not alike by the calendar.</summary>
    internal static decimal Years(ReportingPeriod from, ReportingPeriod to) =>
        from.Periodicity == Periodicity.Year && from.TryPeriodsUntil(to, out var whole) ? whole
        : from.TryYearsUntil(to, YearConvention.WholePeriods, out var years) ? years
        : from.TryYearsUntil(to, YearConvention.ActualActual, out years) ? years
        : 0m;

    /// <summary>Whether a value of the period can be set against one of the due period: it is of its length; a stock, which is counted at the end, may be of any.</summary>
    internal static bool IsInStep<TFigure>(ReportingPeriod period, Target<TFigure> target)
        where TFigure : struct, IFigure<TFigure> =>
        period.TryPeriodsUntil(target.Due, out _)
        || period.TryYearsUntil(target.Due, YearConvention.WholePeriods, out _)
        || target.Indicator.Nature == Nature.Stock;
}
