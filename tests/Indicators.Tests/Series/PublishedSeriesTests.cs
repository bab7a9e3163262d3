namespace Indicators.Tests;

/// <summary>Whole published tables as series. A printed change stands for half a unit of its last digit on each side, and so do the printed levels.</summary>
public sealed class PublishedSeriesTests
{
    [Fact]
    public void Annual_growth_of_the_product_is_the_printed_one() =>
        AssertPrinted(Dollars("1929", PublishedGdpLevels.Years).OnYearAgo(), PublishedGdpLevels.YearChanges, 0.05m);

    [Fact]
    public void Growth_on_the_previous_year_is_that_on_a_year_ago()
    {
        var years = Dollars("1929", PublishedGdpLevels.Years);
        Assert.Equal(years.OnYearAgo().Values, years.OnPrevious().Values);
    }

    [Fact]
    public void Quarterly_growth_at_annual_rate_is_the_printed_one() =>
        AssertPrinted(
            Dollars("1947-Q1", PublishedGdpLevels.Quarters).AtAnnualRate(),
            PublishedGdpLevels.QuarterChanges,
            0.05m
        );

    [Fact]
    public void The_monthly_change_of_consumer_prices_is_the_printed_one()
    {
        var indicator = Indicator.Of<IndexNumber>("cpi", new("consumer prices", "消费价格"), Nature.Index);
        var series = Series.Of(
            PublishedConsumerPrices.Months.SelectMany(month =>
            {
                var period = ReportingPeriod.Parse(month.Month);
                return new Observation<IndexNumber>[]
                {
                    new(indicator, SeriesOf.Area, period, IndexNumber.Points(month.Level)),
                    new(indicator, SeriesOf.Area, period.Next(), IndexNumber.Points(month.Next)),
                };
            })
        );
        var changes = series.OnPrevious();
        foreach (var (month, _, _, printed) in PublishedConsumerPrices.Months)
        {
            var change = changes[ReportingPeriod.Parse(month).Next()].Value.Figure.ToPercent();
            Assert.True(Math.Abs(change - printed) <= 0.005m, $"{month}: {change} for {printed}");
        }
    }

    /// <summary>Values, the number of periods, and the change: null for a missing value or result.</summary>
    public static TheoryData<string, decimal?[], int, decimal?[]> Changes =>
        new()
        {
            {
                "pandas test_pct_change, without its filling of gaps",
                [1m, 1.5m, null, 2.5m, 3m],
                1,
                [null, 0.5m, null, null, 0.2m]
            },
            { "pandas test_pct_change, zero base (infinite there)", [0m, 1m], 1, [null, null] },
            {
                "pandas test_pct_change, duplicated indices",
                [null, 1m, 2m, 3m, 9m, 18m],
                1,
                [null, null, 1m, 0.5m, 2m, 1m]
            },
            { "polars test_pct_change, n=2", [1m, 2m, 4m, 8m, 16m, 32m, 64m], 2, [null, null, 3m, 3m, 3m, 3m, 3m] },
            {
                "polars test_pct_change, negative offset",
                [0m, 1m, 2m, 3m, 4m],
                -1,
                [-1m, -0.5m, -0.3333333333333333333333333333m, -0.25m, null]
            },
            {
                "polars test_pct_change, gaps not filled",
                [10m, 11m, 12m, null, 12m, 24m],
                1,
                [null, 0.1m, 0.0909090909090909090909090909m, null, null, 1m]
            },
            {
                "Deedle Series.fs, offset 1",
                [100m, 110m, 99m, 132m],
                1,
                [null, 0.1m, -0.1m, 0.3333333333333333333333333333m]
            },
            { "Deedle Series.fs, offset 2", [100m, 110m, 99m, 132m], 2, [null, null, -0.01m, 0.2m] },
            { "Deedle Series.fs, missing propagates", [100m, null, 110m], 1, [null, null, null] },
            { "Deedle Series.fs, offset longer than the series", [10m], 2, [null] },
            { "Deedle Frame.fs, column B", [50m, 60m, 45m], 1, [null, 0.2m, -0.25m] },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_change_on_an_earlier_value_is_that_of_data_frames(
        string source,
        decimal?[] values,
        int periods,
        decimal?[] expected
    )
    {
        var changes = SeriesOf.Gapped(Nature.Flow, "2024-01-01", values).OnEarlier(periods);
        Assert.True(expected.SequenceEqual(changes.Values.Select(value => value?.Figure.ToFraction())), source);
    }

    private static Series<Money<Dollar>> Dollars(string first, decimal[] billions) =>
        Series.Of(
            Indicator.Of<Money<Dollar>>(
                "us-gdp",
                new("gross domestic product", "国内生产总值"),
                Nature.Flow,
                PriceBasis.Current
            ),
            SeriesOf.Area,
            ReportingPeriod.Parse(first),
            [.. billions.Select(Dollar.Billions)]
        );

    private static void AssertPrinted(Series<GrowthRate> changes, decimal[] printed, decimal half)
    {
        Assert.False(changes[0].HasValue);
        Assert.Equal(printed.Length + 1, changes.Count);
        for (var i = 0; i < printed.Length; i++)
        {
            var change = changes[i + 1].Value.Figure.ToPercent();
            // Levels printed to 0.1 of billions leave the rate of quarters of the 1940s within 0.17 points.
            Assert.True(Math.Abs(change - printed[i]) <= half + Slack(changes, i), $"{changes[i + 1]}: {printed[i]}");
        }
    }

    private static decimal Slack(Series<GrowthRate> changes, int place) =>
        changes.Periodicity == Periodicity.Year
            ? 100m * 0.1m / PublishedGdpLevels.Years[place]
            : 400m * 0.1m / PublishedGdpLevels.Quarters[place] * 1.3m;
}
