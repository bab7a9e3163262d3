using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Indicators;

/// <summary>Series of every periodicity, with gaps, statuses and citations; their publications; and what is made of them.</summary>
internal static class SeriesGenerators
{
    private const int MostPeriods = 14;

    private static readonly Periodicity[] OfYearToDate = [Periodicity.HalfYear, Periodicity.Quarter, Periodicity.Month];

    /// <summary>A single period that others follow, also next to both ends of the calendar.</summary>
    internal static Gen<ReportingPeriod> First =>
        from periodicity in Gen.Elements(PeriodGenerators.OfCalendar)
        from date in Day
        from start in Gen.OneOf(Gen.Constant(default(AnnualDate)), PeriodGenerators.YearStart)
        select ReportingPeriod.Containing(periodicity, date, start);

    internal static Gen<Series<TFigure>> SeriesOf<TFigure>(Indicator<TFigure> indicator, Gen<Stated<TFigure>> values)
        where TFigure : struct, IFigure<TFigure> =>
        from area in CatalogueGenerators.AreaOf
        from first in indicator.Nature == Nature.YearToDate ? FirstToDate : First
        from cells in Cells(values)
        let series = Series.OfStated(indicator, area, first, [.. cells])
        from result in Gen.Frequency((2, Gen.Constant(series)), (1, Marked(series)))
        select result;

    internal static Gen<Series<Figure>> SeriesInUnit =>
        CatalogueGenerators.IndicatorInUnit.SelectMany(static indicator =>
            SeriesOf(indicator, CatalogueGenerators.StatedIn(indicator.Unit))
        );

    /// <summary>A series and, of some of its periods, figures that were published on other days.</summary>
    internal static Gen<Vintages<TFigure>> VintagesAround<TFigure>(Series<TFigure> series, Gen<Stated<TFigure>> values)
        where TFigure : struct, IFigure<TFigure> =>
        from revised in Gen.ListOf(Revised(series, values))
        select Vintages.Of(series.Concat(revised));

    /// <summary>Flows of single periods from year-to-date amounts, of which a few fall by a revision.</summary>
    internal static Gen<Deaccumulated<TMeasure>> DeaccumulatedOf<TMeasure>()
        where TMeasure : struct, IAdditiveMeasure<TMeasure> =>
        from levels in ToDate<TMeasure>()
        from mayBeNegative in Gen.Elements(false, false, true)
        from reach in StatingGenerators.Reach
        select levels.Deaccumulate(mayBeNegative, reach);

    internal static Gen<Deaccumulated<GrowthRate>> DeaccumulatedGrowth =>
        from levels in ToDate<Money<Yuan>>()
        from names in CatalogueGenerators.NamesOf
        from percents in Gen.Choose(-200, 300).ArrayOf(levels.Count)
        let indicator = Indicator.Of<GrowthRate>("growth", names, Nature.Rate, levels.Indicator.PriceBasis)
        let rates = percents.Select(static tenths =>
            (Stated<GrowthRate>?)Stated.Printed(GrowthRate.Percent(tenths / 10m), GrowthRate.Percent(0.1m).ToFraction())
        )
        select levels.DeaccumulateGrowth(Series.OfYearToDate(indicator, levels.Area, FirstSingle(levels), [.. rates]));

    /// <summary>A whole of one to five parts, which add up to it or, by a part left out, do not.</summary>
    internal static Gen<Decomposition> Decomposition =>
        from area in CatalogueGenerators.AreaOf
        from names in CatalogueGenerators.NamesOf
        from parts in Gen.NonEmptyListOf(Gen.Two(Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(0, 100_000)))))
        from missing in Gen.Frequency(
            (2, Gen.Constant((0, 0))),
            (1, Gen.Two(Gen.Choose(0, 1_000)).Select(static pair => (pair.Item1, pair.Item2)))
        )
        from isExact in Gen.Elements(true, false)
        from reach in StatingGenerators.Reach
        let all = parts.Take(5).Append((1_000, 1_000)).ToArray()
        let whole = (
            all.Sum(static part => part.Item1) + missing.Item1,
            all.Sum(static part => part.Item2) + missing.Item2
        )
        select Indicators.Decomposition.Of(
            TwoYears("whole", names, area, whole, isExact),
            [.. all.Select((part, i) => TwoYears($"part-{i + 1}", names, area, part, isExact))],
            ReportingPeriod.Year(2024),
            ReportingPeriod.Year(2025),
            reach
        );

    /// <summary>Fewer observations, then without statuses and citations, then simpler values.</summary>
    internal static IEnumerable<Series<TFigure>> Shrink<TFigure>(
        Series<TFigure> series,
        Func<Stated<TFigure>, IEnumerable<Stated<TFigure>>> shrinker
    )
        where TFigure : struct, IFigure<TFigure>
    {
        if (series.Count > 1)
        {
            yield return series[..(series.Count / 2)];
            yield return series[(series.Count / 2)..];
            yield return series[..^1];
            yield return series[1..];
        }

        var plain = Series.Of(series.Select(static observation => Plain(observation)));
        if (!plain.Equals(series))
        {
            yield return plain;
        }

        for (var index = 0; index < series.Count; index++)
        {
            if (!series[index].HasValue)
            {
                continue;
            }

            foreach (var value in shrinker(series[index].Value))
            {
                yield return Replaced(series, index, value);
            }
        }
    }

    internal static IEnumerable<Vintages<TFigure>> Shrink<TFigure>(Vintages<TFigure> vintages)
        where TFigure : struct, IFigure<TFigure>
    {
        var all = vintages.Observations;
        return all.Count > 1
            ? [Vintages.Of(all.Take(all.Count / 2)), Vintages.Of(all.Skip(all.Count / 2)), Vintages.Of(all.SkipLast(1))]
            : [];
    }

    private static Gen<LocalDate> Day =>
        Gen.Frequency(
            (8, Gen.Choose(0, 14_000).Select(static day => new LocalDate(1990, 1, 1).PlusDays(day))),
            (1, Gen.Choose(0, 700).Select(static day => new LocalDate(2, 1, 1).PlusDays(day))),
            (1, Gen.Choose(0, 700).Select(static day => new LocalDate(9970, 1, 1).PlusDays(day)))
        );

    private static Gen<ReportingPeriod> FirstToDate =>
        from periodicity in Gen.Elements(OfYearToDate)
        from date in Day
        select ReportingPeriod.Containing(periodicity, date);

    /// <summary>Cells of one length: exact, stated, or stated with gaps.</summary>
    private static Gen<Stated<TFigure>?[]> Cells<TFigure>(Gen<Stated<TFigure>> values)
        where TFigure : struct, IFigure<TFigure> =>
        from length in Gen.Choose(1, MostPeriods)
        from cells in Gen.OneOf(
            values.Select(static value => (Stated<TFigure>?)Stated.Exact(value.Figure)).ArrayOf(length),
            values.Select(static value => (Stated<TFigure>?)value).ArrayOf(length),
            Gen.Frequency(
                    (3, values.Select(static value => (Stated<TFigure>?)value)),
                    (1, Gen.Constant<Stated<TFigure>?>(null))
                )
                .ArrayOf(length)
        )
        select cells;

    /// <summary>The same series with statuses and citations.</summary>
    private static Gen<Series<TFigure>> Marked<TFigure>(Series<TFigure> series)
        where TFigure : struct, IFigure<TFigure> =>
        from statuses in Gen.Frequency(
                (1, Gen.Constant(ObservationStatus.Normal)),
                (1, CatalogueGenerators.Choice<ObservationStatus>())
            )
            .ArrayOf(series.Count)
        from citations in CatalogueGenerators.Maybe(CatalogueGenerators.CitationOf).ArrayOf(series.Count)
        select Series.Of(series.Select((observation, i) => With(observation, statuses[i], citations[i])));

    private static Gen<Observation<TFigure>> Revised<TFigure>(Series<TFigure> series, Gen<Stated<TFigure>> values)
        where TFigure : struct, IFigure<TFigure> =>
        from index in Gen.Choose(0, series.Count - 1)
        from value in values
        from citation in CatalogueGenerators.Maybe(CatalogueGenerators.CitationOf)
        from status in CatalogueGenerators.Choice<ObservationStatus>()
        let observation = series[index]
        select status == ObservationStatus.Missing
            ? With(observation, status, citation)
            : new Observation<TFigure>(
                observation.Indicator,
                observation.Area,
                observation.Period,
                value,
                citation,
                status
            );

    /// <summary>Year-to-date amounts of one to three years, printed to 0.1 or exact.</summary>
    private static Gen<Series<TMeasure>> ToDate<TMeasure>()
        where TMeasure : struct, IMeasure<TMeasure> =>
        from names in CatalogueGenerators.NamesOf
        from area in CatalogueGenerators.AreaOf
        from basis in CatalogueGenerators.Basis
        from first in Gen.Elements(OfYearToDate)
            .Select(static periodicity => ReportingPeriod.Containing(periodicity, new(2023, 1, 1)))
        from tenths in Gen.NonEmptyListOf(Gen.Frequency((9, Gen.Choose(0, 10_000)), (1, Gen.Choose(-1_000, 0))))
        from isExact in Gen.Elements(true, false)
        let indicator = Indicator.Of<TMeasure>("to-date", names, Nature.YearToDate, basis)
        select Series.OfYearToDate(
            indicator,
            area,
            first,
            [
                .. Sums(tenths.Take(30), first)
                    .Select(sum => TMeasure.FromValue(sum / 10m))
                    .Select(amount => (Stated<TMeasure>?)(isExact ? Stated.Exact(amount) : Rounded(amount, 0.1m))),
            ]
        );

    /// <summary>Sums that begin anew with each year.</summary>
    private static IEnumerable<decimal> Sums(IEnumerable<int> flows, ReportingPeriod first)
    {
        var (sum, period) = (0m, first);
        foreach (var flow in flows)
        {
            sum = period.Start.Month == 1 ? flow : sum + flow;
            yield return sum;
            period = period.Next();
        }
    }

    /// <summary>The single period with which a series of spans begins.</summary>
    private static ReportingPeriod FirstSingle<TFigure>(Series<TFigure> levels)
        where TFigure : struct, IFigure<TFigure> =>
        ReportingPeriod.Containing(levels.Periodicity, levels.FirstPeriod.End);

    private static Series<Money<Yuan>> TwoYears(
        string code,
        Names names,
        ReferenceArea area,
        (int From, int To) amounts,
        bool isExact
    )
    {
        var indicator = Indicator.Of<Money<Yuan>>(code, names, Nature.Flow, PriceBasis.Current);
        return Series.OfStated(indicator, area, ReportingPeriod.Year(2024), Amount(amounts.From), Amount(amounts.To));

        Stated<Money<Yuan>>? Amount(int amount) =>
            isExact ? Stated.Exact(Yuan.Units(amount)) : Rounded(Yuan.Units(amount), 1m);
    }

    private static Stated<TFigure> Rounded<TFigure>(TFigure figure, decimal step)
        where TFigure : struct, IFigure<TFigure> =>
        step <= Math.Abs(figure.Value) ? Stated.Printed(figure, step) : Stated.Exact(figure);

    private static Observation<TFigure> Plain<TFigure>(Observation<TFigure> observation)
        where TFigure : struct, IFigure<TFigure> =>
        With(observation, observation.HasValue ? ObservationStatus.Normal : ObservationStatus.Missing, citation: null);

    /// <summary>The same observation with another status and citation; one without value stays missing.</summary>
    private static Observation<TFigure> With<TFigure>(
        Observation<TFigure> observation,
        ObservationStatus status,
        Citation? citation
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var (indicator, area, period) = (observation.Indicator, observation.Area, observation.Period);
        return observation.HasValue && status != ObservationStatus.Missing
            ? new(indicator, area, period, observation.Value, citation, status)
            : Observation<TFigure>.Missing(indicator, area, period, citation);
    }

    private static Series<TFigure> Replaced<TFigure>(Series<TFigure> series, int index, Stated<TFigure> value)
        where TFigure : struct, IFigure<TFigure> =>
        Series.Of(
            series.Select(
                (observation, i) =>
                    i != index
                        ? observation
                        : new(
                            observation.Indicator,
                            observation.Area,
                            observation.Period,
                            value,
                            observation.Citation,
                            observation.Status
                        )
            )
        );
}
