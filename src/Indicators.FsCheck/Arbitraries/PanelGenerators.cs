using FsCheck;
using FsCheck.Fluent;
using Indicators.Panels;

namespace Indicators;

/// <summary>Panels of plain figures and of whole numbers of a step, with missing cells, statuses, and as views of others.</summary>
internal static class PanelGenerators
{
    private const double LargestWhole = 9_007_199_254_740_992d;

    internal static Gen<Panel> Panel =>
        Gen.Frequency((2, Over), (1, Over.SelectMany(SliceOf)), (1, Builder.Select(static builder => builder.Build())));

    /// <summary>Rows of plain figures, of whole numbers of steps, or of both, in any order.</summary>
    internal static Gen<PanelBuilder> Builder =>
        from first in SeriesGenerators.First
        from keys in Keys(least: 1)
        from kind in Gen.Elements(0, 1, 2)
        from places in Gen.NonEmptyListOf(
            from series in Gen.Choose(0, keys.Length - 1)
            from period in Gen.Choose(0, 9)
            select (series, period)
        )
        let distinct = places.Distinct().ToArray()
        from units in Gen.Frequency(
                (4, Gen.Choose(-999_999, 999_999).Select(static number => (long)number)),
                (1, Gen.Elements(0L, (long)LargestWhole, long.MaxValue, long.MinValue))
            )
            .ArrayOf(distinct.Length)
        from decimals in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, PanelBuilder.MostDecimals)).ArrayOf(distinct.Length)
        from figures in Cell.ArrayOf(distinct.Length)
        select Built(first, keys, kind, [.. distinct.Select((place, i) => (place, units[i], decimals[i], figures[i]))]);

    /// <summary>Runs with each part set or not; the result has its own memory, since that of the caller is for one panel.</summary>
    internal static Gen<PanelRun> Run =>
        from threads in Gen.Choose(1, 4)
        from isExplained in Gen.Elements(false, true)
        from isTold in Gen.Elements(false, true)
        from canEnd in Gen.Elements(false, true)
        let run = PanelRun.Plain.On(threads)
        let explained = isExplained ? run.Explained() : run
        let told = isTold ? explained.Telling(new System.Progress<double>()) : explained
        select canEnd ? told.Until(new CancellationToken(canceled: false)) : told;

    /// <summary>Half the series, half the periods.</summary>
    internal static IEnumerable<Panel> Shrink(Panel panel)
    {
        if (panel.SeriesCount > 1)
        {
            yield return panel.SliceSeries(0, panel.SeriesCount / 2);
            yield return panel.SliceSeries(panel.SeriesCount / 2, panel.SeriesCount - (panel.SeriesCount / 2));
        }

        if (panel.PeriodCount > 1)
        {
            yield return panel.SlicePeriods(0, panel.PeriodCount / 2);
            yield return panel.SlicePeriods(panel.PeriodCount / 2, panel.PeriodCount - (panel.PeriodCount / 2));
        }
    }

    private static Gen<Panel> Over =>
        from first in SeriesGenerators.First
        from keys in Keys(least: 0)
        from periods in Gen.Choose(1, 9)
        from decimals in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, PanelBuilder.MostDecimals)))
        from cells in (decimals == 0 ? Cell : Whole).ArrayOf(keys.Length * periods)
        from hasStatuses in Gen.Elements(false, true)
        from statuses in Gen.Choose(0, byte.MaxValue)
            .Select(static status => (byte)status)
            .ArrayOf(hasStatuses ? cells.Length : 0)
        select Panels.Panel.Over(keys, first, periods, cells, decimals, statuses);

    private static Gen<double> Cell =>
        Gen.Frequency(
            (6, Decimals.Printed.Select(static number => (double)number)),
            (1, Gen.Constant(double.NaN)),
            (1, Gen.Elements(0d, -0d, 1d, double.MaxValue, double.MinValue, double.Epsilon, LargestWhole))
        );

    private static Gen<double> Whole =>
        Gen.Frequency(
            (6, Gen.Choose(-999_999, 999_999).Select(static number => (double)number)),
            (1, Gen.Constant(double.NaN)),
            (1, Gen.Elements(0d, 1d, LargestWhole, -LargestWhole))
        );

    private static Gen<string[]> Keys(int least) =>
        from count in Gen.Choose(least, 4)
        from words in CatalogueGenerators.Word.ArrayOf(count)
        select words.Select(static (word, i) => $"{word}-{i}").ToArray();

    private static Gen<Panel> SliceOf(Panel panel) =>
        from series in Gen.Choose(0, panel.SeriesCount)
        from period in Gen.Choose(0, panel.PeriodCount - 1)
        select panel.SliceSeries(series, panel.SeriesCount - series).SlicePeriods(period, panel.PeriodCount - period);

    private static PanelBuilder Built(
        ReportingPeriod first,
        string[] keys,
        int kind,
        ((int Series, int Period) Place, long Units, int Decimals, double Figure)[] rows
    )
    {
        var builder = new PanelBuilder();
        for (var row = 0; row < rows.Length; row++)
        {
            var (place, units, decimals, figure) = rows[row];
            var (key, period) = (keys[place.Series], first.Plus(place.Period));
            if (kind == 0 || (kind == 2 && row % 2 == 0))
            {
                builder.Add(key, period, figure);
            }
            else
            {
                builder.Add(key, period, units, decimals);
            }
        }

        return builder;
    }
}
