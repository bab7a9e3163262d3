using FsCheck;
using FsCheck.Xunit;
using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>From series to a panel and back.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries)], MaxTest = 300)]
public sealed class PanelSeriesTests
{
    private static readonly Indicator<Money<Yuan>> Amount = SeriesOf.Amount(Nature.Flow);

    [Property]
    public void Series_come_back_as_they_were(KeyedSeries given)
    {
        var panel = Panel.FromSeries(given.Entries);
        Assert.Equal(given.Entries.Select(static entry => entry.Key), panel.Keys);
        Assert.Equal(given.Entries.Min(static entry => entry.Series.FirstPeriod), panel.First);
        Assert.Equal(given.Entries.Max(static entry => entry.Series.LastPeriod), panel.Last);
        Assert.All(
            given.Entries,
            entry => Assert.Equal(entry.Series, panel.ToSeries(entry.Key, Amount, SeriesOf.Area))
        );
    }

    [Property]
    public void Series_of_a_slice_are_windows_of_the_series(KeyedSeries given, byte start, byte count)
    {
        var panel = Panel.FromSeries(given.Entries);
        var first = start % panel.PeriodCount;
        var slice = panel
            .SliceSeries(panel.SeriesCount - 1, 1)
            .SlicePeriods(first, 1 + (count % (panel.PeriodCount - first)));
        var (key, series) = given.Entries[^1];
        var inside = series
            .Where(observation => observation.Period >= slice.First && observation.Period <= slice.Last)
            .ToArray();
        if (inside.Length == 0)
        {
            Assert.Throws<InvalidOperationException>(() => slice.ToSeries(key, Amount, SeriesOf.Area));
        }
        else
        {
            Assert.Equal(Series.Of(inside), slice.ToSeries(key, Amount, SeriesOf.Area));
        }
    }

    [Property]
    public void Cells_are_whole_numbers_of_the_smallest_step(KeyedSeries given)
    {
        var panel = Panel.FromSeries(given.Entries);
        foreach (var (key, series) in given.Entries)
        {
            foreach (var observation in series)
            {
                var cell = panel.Series(key)[panel.IndexOf(observation.Period)];
                Assert.Equal(observation.HasValue, !double.IsNaN(cell));
                if (observation.HasValue)
                {
                    var figure = Rational.Of(observation.Value.Figure.Amount);
                    var steps = figure * Rational.PowerOfTen(panel.Decimals);
                    Assert.Equal(0, (DoubleGrid.Of(cell) - steps).Sign);
                }
            }
        }
    }

    [Property]
    public void Figures_of_fifteen_digits_come_back_whatever_their_steps(
        (DoNotSize<long> Digits, byte Places)[] numbers
    )
    {
        if (numbers.Length == 0)
        {
            return;
        }

        decimal[] amounts = [.. numbers.Select(static number => Printed(number.Digits.Item, number.Places))];
        var series = SeriesOf.Flows("1900", amounts);
        var panel = Panel.FromSeries([("a", series)]);
        Assert.Equal(series, panel.ToSeries("a", Amount, SeriesOf.Area));
        for (var i = 0; i < amounts.Length; i++)
        {
            var held = Rational.Of(amounts[i]) * Rational.PowerOfTen(panel.Decimals);
            Assert.Equal(DoubleGrid.Nearest(held), panel[0, i]);
            Assert.True(panel.Decimals == 0 || (DoubleGrid.Of(panel[0, i]) - held).Sign == 0);
        }
    }

    [Property]
    public void Growth_is_that_of_the_series_to_the_last_bit(KeyedSeries given, byte periods)
    {
        var lag = 1 + (periods % 12);
        var growth = Panel.FromSeries(given.Entries).Growth(lag);
        foreach (var (key, series) in given.Entries)
        {
            var changes = series.OnEarlier(lag);
            for (var i = 0; i < series.Count; i++)
            {
                var rate = growth.Series(key)[growth.IndexOf(series.FirstPeriod) + i];
                if (changes[i].HasValue)
                {
                    var (from, to) = (
                        Rational.Of(series[i - lag].Value.Figure.Amount),
                        Rational.Of(series[i].Value.Figure.Amount)
                    );
                    Assert.Equal(DoubleGrid.Nearest((to - from) / from), rate);
                    DoubleGrid.AssertAgrees(changes[i].Value.Figure.ToFraction(), rate);
                }
                else
                {
                    // The panel knows no breaks.
                    Assert.True(double.IsNaN(rate) || HasBreak(series, i - lag, i));
                }
            }
        }
    }

    [Property]
    public void Of_stated_figures_the_bare_ones_and_the_statuses_are_kept(Series<Money<Yuan>> series)
    {
        var back = Panel.FromSeries([("a", series)]).ToSeries("a", Amount, SeriesOf.Area);
        Assert.Equal(series.Periods, back.Periods);
        Assert.Equal(
            series.Select(static observation => observation.Status),
            back.Select(static observation => observation.Status)
        );
        Assert.Equal(
            series.Values.Select(static value => value?.Figure),
            back.Values.Select(static value => value?.Figure)
        );
        Assert.True(back.IsExact);
    }

    [Theory]
    [InlineData("22517998136852.48", 2, 2_251_799_813_685_248d)]
    [InlineData("-22517998136852.48", 2, -2_251_799_813_685_248d)]
    [InlineData("22517998136852.49", 0, 22_517_998_136_852.49)]
    [InlineData("0.000000000000000001", 18, 1d)]
    [InlineData("0.0000000000000000001", 0, 1e-19)]
    [InlineData("953.200", 1, 9532d)]
    [InlineData("0.0015000000000000000000000000", 4, 15d)]
    [InlineData("79228162514264337593543950335", 0, 79228162514264337593543950335d)]
    public void Steps_are_counted_where_a_double_holds_their_number(string text, int decimals, double cell)
    {
        var panel = Panel.FromSeries([("a", SeriesOf.Flows("2024", ExactDecimal.Parse(text)))]);
        Assert.Equal((decimals, cell), (panel.Decimals, panel[0, 0]));
    }

    [Theory]
    [InlineData(ObservationStatus.Normal, 0, CellStatus.Value)]
    [InlineData(ObservationStatus.Missing, 1, CellStatus.Missing)]
    [InlineData(ObservationStatus.Provisional, 9, CellStatus.Provisional)]
    [InlineData(ObservationStatus.Estimated, 10, CellStatus.Estimated)]
    [InlineData(ObservationStatus.Forecast, 11, CellStatus.Forecast)]
    [InlineData(ObservationStatus.Break, 12, CellStatus.Break)]
    [InlineData(ObservationStatus.Disputed, 13, CellStatus.Disputed)]
    public void Statuses_have_the_bytes_of_the_table(ObservationStatus status, byte number, CellStatus cell)
    {
        Assert.Equal((cell, number), (status.ToCellStatus(), (byte)cell));
        Assert.Equal(status, cell.ToObservationStatus());
        if (status != ObservationStatus.Missing)
        {
            var series = Series.Of([SeriesOf.Observation("2024", 1m, status), SeriesOf.Observation("2025", 2m)]);
            var panel = Panel.FromSeries([("a", series)]);
            Assert.Equal(number, panel.StatusAt(0, 0));
            Assert.Equal(status == ObservationStatus.Normal, panel.Statuses.IsEmpty);
        }
    }

    [Fact]
    public void Every_status_has_a_byte_and_what_has_no_value_is_missing()
    {
        Assert.All(
            Enum.GetValues<ObservationStatus>(),
            static status => Assert.Equal(status, status.ToCellStatus().ToObservationStatus())
        );
        Assert.All(
            Enumerable.Range((int)CellStatus.Missing, (int)CellStatus.Outside),
            static cell => Assert.Equal(ObservationStatus.Missing, ((CellStatus)cell).ToObservationStatus())
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => ((CellStatus)14).ToObservationStatus());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ObservationStatus)7).ToCellStatus());
    }

    [Fact]
    public void Cells_outside_a_series_and_missing_ones_are_told_apart()
    {
        var panel = Panel.FromSeries([
            ("early", SeriesOf.Gapped(Nature.Flow, "2024-01", 1m, null)),
            ("late", SeriesOf.Gapped(Nature.Flow, "2024-03", null, 2.5m)),
        ]);
        Assert.Equal([10d, double.NaN, double.NaN, double.NaN], panel.Series("early").ToArray());
        Assert.Equal([0, 1, 8, 8, 8, 8, 1, 0], panel.Statuses.ToArray());
        Assert.Equal(
            "amount 2024-03 to 2024-04, 2 observations",
            panel.ToSeries("late", Amount, SeriesOf.Area).ToString()
        );
    }

    [Fact]
    public void Year_to_date_figures_stand_in_the_last_period_of_their_span()
    {
        var singles = SeriesOf.Flows("2024-Q1", 10m, 20m, 30m, 40m, 50m);
        var spans = singles.Accumulate();
        var panel = Panel.FromSeries([("a", spans)]);
        Assert.Equal(ReportingPeriod.Quarter(2024, 1), panel.First);
        Assert.Equal([10d, 30d, 60d, 100d, 50d], panel.Series(0).ToArray());
        Assert.Equal(spans, panel.ToSeries("a", spans.Indicator, SeriesOf.Area));
        Assert.Equal(singles, panel.Deaccumulate().ToSeries("a", Amount, SeriesOf.Area));
    }

    [Fact]
    public void Results_become_series_whose_reasons_are_missing_observations()
    {
        var rates = Panel
            .FromSeries([("a", SeriesOf.Flows("2024-01", 0m, 4m, 5m, -1m))])
            .Growth(1, PanelRun.Plain.Explained())
            .ToSeries("a", Indicator.Of<GrowthRate>("growth", new("growth", "增速"), Nature.Rate), SeriesOf.Area);
        Assert.Equal([null, null, 0.25m, null], rates.Values.Select(static value => value?.Figure.ToFraction()));
        Assert.Equal(4, rates.Count);
    }

    [Fact]
    public void Doubles_come_back_by_their_shortest_text()
    {
        // A cast of the last one to decimal keeps 15 digits of its 17.
        double[] cells = [0.1, 953.2, 1.1 + 2.2];
        var series = Panel.Over(["a"], ReportingPeriod.Year(2023), 3, cells).ToSeries("a", Amount, SeriesOf.Area);
        Assert.Equal(
            [0.1m, 953.2m, 3.3000000000000003m],
            series.Values.Select(static value => value!.Value.Figure.Amount)
        );
    }

    [Fact]
    public void What_makes_no_panel_is_refused()
    {
        var months = SeriesOf.Flows("2024-01", 1m, 2m);
        Assert.Throws<ArgumentException>(() => Panel.FromSeries<Money<Yuan>>([]));
        Assert.Throws<ArgumentNullException>(() => Panel.FromSeries<Money<Yuan>>([("a", null!)]));
        Assert.Throws<ArgumentException>(() => Panel.FromSeries([("a", months), ("a", months)]));
        Assert.Throws<ArgumentException>(() => Panel.FromSeries([("a", months), ("b", SeriesOf.Flows("2024", 1m))]));
        Assert.Throws<ArgumentException>(() => Panel.FromSeries([("a", SeriesOf.Flows("2024-01-01/P5M", 1m))]));
        var rates = Series.OfYearToDate<Money<Yuan>>(
            Amount,
            SeriesOf.Area,
            ReportingPeriod.Quarter(2024, 1),
            Yuan.Units(1m)
        );
        Assert.Throws<ArgumentException>(() => Panel.FromSeries([("a", rates)]));
    }

    [Fact]
    public void What_makes_no_series_is_refused()
    {
        var panel = Over([1, 2], 0, 0);
        Assert.Throws<KeyNotFoundException>(() => panel.ToSeries("b", Amount, SeriesOf.Area));
        Assert.Throws<OverflowException>(() => ToSeries(Over([1e29, 1])));
        Assert.Throws<OverflowException>(() => ToSeries(Over([double.PositiveInfinity, 1])));
        Assert.Throws<InvalidOperationException>(() => ToSeries(Over([1, 2], 0, 14)));
        Assert.Throws<InvalidOperationException>(() => ToSeries(Over([1, 2], 0, (byte)CellStatus.Missing)));
        Assert.Throws<InvalidOperationException>(() => ToSeries(Over([1, 2], 0, (byte)CellStatus.Outside)));
        Assert.Throws<InvalidOperationException>(() => ToSeries(Over([double.NaN, double.NaN], 8, 8)));
        Assert.False(ToSeries(Over([double.NaN, 2], (byte)CellStatus.Provisional, 0))[0].HasValue);
    }

    [Fact]
    public void A_panel_reads_and_writes_mapped_files()
    {
        var folder = Directory.CreateTempSubdirectory("indicators-panel").FullName;
        try
        {
            var (levels, rates) = (Path.Combine(folder, "levels"), Path.Combine(folder, "rates"));
            double[] tenths = [9532, 13000, double.NaN, 80, 90, 100];
            File.WriteAllBytes(levels, [.. tenths.SelectMany(BitConverter.GetBytes)]);
            using (var read = new MappedColumn(levels, 6))
            using (var written = new MappedColumn(rates, 6))
            {
                var panel = Panel.Over(["a", "b"], ReportingPeriod.Year(2023), 3, read.Memory, decimals: 1);
                Assert.Equal(
                    [953.2m, 1300m, null],
                    panel.ToSeries("a", Amount, SeriesOf.Area).Values.Select(static value => value?.Figure.Amount)
                );
                _ = panel.Growth(1, PanelRun.Plain.Into(written.Memory));
                _ = Assert.Throws<ArgumentException>(() => panel.Growth(1, PanelRun.Plain.Into(read.Memory)));
            }

            Assert.Equal(
                [double.NaN, 3468d / 9532d, double.NaN, double.NaN, 0.125, 10d / 90d],
                File.ReadAllBytes(rates).Chunk(sizeof(double)).Select(static bytes => BitConverter.ToDouble(bytes))
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool HasBreak(Series<Money<Yuan>> series, int from, int to) =>
        Enumerable.Range(from, to - from + 1).Any(index => series.StatusAt(index) == ObservationStatus.Break);

    private static decimal Printed(long digits, byte places) => (digits % 1_000_000_000_000_000) * Power(places % 29);

    private static decimal Power(int places) => new(1, 0, 0, false, (byte)places);

    private static Panel Over(double[] cells, params byte[] statuses) =>
        Panel.Over(["a"], ReportingPeriod.Year(2024), cells.Length, cells, statuses: statuses);

    private static Series<Money<Yuan>> ToSeries(Panel panel) => panel.ToSeries("a", Amount, SeriesOf.Area);
}
