namespace Indicators.Tests;

/// <summary>The numbers of the Producer Price Index Manual (2004), chapter 19: six items over five periods.</summary>
public sealed class PublishedIndexFormulaTests
{
    private static readonly decimal[][] Prices =
    [
        [1.0m, 1.0m, 1.0m, 1.0m, 1.0m, 1.0m],
        [1.2m, 3.0m, 1.3m, 0.7m, 1.4m, 0.8m],
        [1.0m, 1.0m, 1.5m, 0.5m, 1.7m, 0.6m],
        [0.8m, 0.5m, 1.6m, 0.3m, 1.9m, 0.4m],
        [1.0m, 1.0m, 1.6m, 0.1m, 2.0m, 0.2m],
    ];

    private static readonly decimal[][] Quantities =
    [
        [1m, 1m, 2m, 1m, 4.5m, 0.5m],
        [0.8m, 0.9m, 1.9m, 1.3m, 4.7m, 0.6m],
        [1m, 1.1m, 1.8m, 3m, 5m, 0.8m],
        [1.2m, 1.2m, 1.9m, 6m, 5.6m, 1.3m],
        [0.9m, 1.2m, 2m, 12m, 6.5m, 2.5m],
    ];

    /// <summary>PPI Manual, tables 19.2 to 19.12: the index of each period on the first, to four places.</summary>
    public static TheoryData<IndexFormula, decimal[]> Tables =>
        new()
        {
            { IndexFormula.HarmonicLaspeyres, [1m, 1.2542m, 1.1346m, 0.8732m, 0.5556m] },
            { IndexFormula.GeometricLaspeyres, [1m, 1.3300m, 1.2523m, 1.1331m, 1.0999m] },
            { IndexFormula.Laspeyres, [1m, 1.4200m, 1.3450m, 1.3550m, 1.4400m] },
            { IndexFormula.Paasche, [1m, 1.3824m, 1.2031m, 1.0209m, 0.7968m] },
            { IndexFormula.GeometricPaasche, [1m, 1.4846m, 1.3268m, 1.3282m, 1.4153m] },
            { IndexFormula.Palgrave, [1m, 1.6096m, 1.4161m, 1.5317m, 1.6720m] },
            { IndexFormula.Fisher, [1m, 1.4011m, 1.2721m, 1.1762m, 1.0712m] },
            { IndexFormula.Tornqvist, [1m, 1.4052m, 1.2890m, 1.2268m, 1.2477m] },
            { IndexFormula.MarshallEdgeworth, [1m, 1.4010m, 1.2656m, 1.1438m, 0.9801m] },
            { IndexFormula.Walsh, [1m, 1.4017m, 1.2850m, 1.2193m, 1.1850m] },
        };

    /// <summary>Contributions to the change from the first to the second period, in the order of the items, and their sum: gpindex, on the same data.</summary>
    public static TheoryData<ContributionMethod, decimal[], decimal> Contributions =>
        new()
        {
            {
                ContributionMethod.Jevons,
                [0.0333051m, 0.2039749m, 0.04799594m, -0.06452574m, 0.06163523m, -0.04046534m],
                0.24192009m
            },
            {
                ContributionMethod.FisherReinsdorf,
                [0.01782904m, 0.18814917m, 0.0579282m, -0.03414299m, 0.18217457m, -0.01088796m],
                0.40105003m
            },
            {
                ContributionMethod.FisherVanIjzeren,
                [0.01782865m, 0.18815627m, 0.05792735m, -0.03414531m, 0.18217135m, -0.01088828m],
                0.40105003m
            },
        };

    /// <summary>Movements in three overlapping windows, spliced: gpindex, splice_index.</summary>
    public static TheoryData<SplicePoint, bool, decimal[]> Splices =>
        new()
        {
            { SplicePoint.Mean, false, [1.1m, 0.99m, 1.188m, 1.686819m, 1.284405m] },
            { SplicePoint.Movement, false, [1.1m, 0.99m, 1.188m, 1.6632m, 1.33056m] },
            { SplicePoint.Window, false, [1.1m, 0.99m, 1.188m, 1.6016m, 1.18976m] },
            { SplicePoint.Window, true, [1.1m, 0.99m, 1.188m, 1.6016m, 1.33848m] },
        };

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_index_is_the_printed_one(IndexFormula formula, decimal[] printed)
    {
        for (var t = 0; t < printed.Length; t++)
        {
            var index = PriceIndex.Between(formula, Prices[0], Quantities[0], Prices[t], Quantities[t]);
            Assert.Equal(printed[t], decimal.Round(index.ToDecimal(), 4));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_series_has_the_printed_index_in_hundreds(IndexFormula formula, decimal[] printed)
    {
        var index = PriceIndex.Of(formula, IndexOf, All(Prices), All(Quantities));
        Assert.Equal(
            printed,
            index.Select(observation => decimal.Round(observation.Value.Figure.ToDecimal() / 100m, 4))
        );
    }

    [Fact]
    public void A_chained_index_is_the_product_of_its_links()
    {
        var index = PriceIndex.Of(IndexFormula.Fisher, IndexOf, All(Prices), All(Quantities), isChained: true);
        var level = 100m;
        for (var t = 1; t < Prices.Length; t++)
        {
            level *= PriceIndex
                .Between(IndexFormula.Fisher, Prices[t - 1], Quantities[t - 1], Prices[t], Quantities[t])
                .ToDecimal();
            Assert.Equal(level, index[t].Value.Figure.ToDecimal(), 20);
        }
    }

    [Theory]
    [MemberData(nameof(Contributions))]
    public void Contributions_are_the_published_ones_and_add_up(
        ContributionMethod method,
        decimal[] each,
        decimal total
    )
    {
        var points = PriceIndexContributions.Between(method, Prices[0], Quantities[0], Prices[1], Quantities[1]);
        Assert.All(
            points.Zip(each),
            static pair => Assert.True(Math.Abs(pair.First.ToFraction() - pair.Second) <= 5e-8m, $"{pair}")
        );
        Assert.Equal(total, decimal.Round(Totals.Sum([.. points]).ToFraction(), 8));
    }

    [Theory]
    [MemberData(nameof(Splices))]
    public void A_splice_is_the_published_one(SplicePoint point, bool onPublished, decimal[] published)
    {
        Series<IndexNumber>[] windows =
        [
            SeriesOf.Indices("2001", 1m, 1.1m, 0.99m, 1.188m),
            SeriesOf.Indices("2002", 10m, 8m, 10.4m, 14.56m),
            SeriesOf.Indices("2003", 100m, 130m, 169m, 135.2m),
        ];
        var spliced = windows.Splice(point, onPublished);
        Assert.Equal(
            published,
            spliced.Skip(1).Select(observation => decimal.Round(observation.Value.Figure.ToDecimal(), 6))
        );
    }

    [Fact]
    public void Windows_must_follow_each_other() =>
        Assert.Throws<ArgumentException>(() =>
            new[] { SeriesOf.Indices("2001", 1m, 2m), SeriesOf.Indices("2004", 1m, 2m) }.Splice(SplicePoint.Mean)
        );

    [Fact]
    public void An_index_needs_prices_above_zero_and_as_many_of_each()
    {
        _ = Assert.Throws<UndefinedResultException>(() =>
            PriceIndex.Between(IndexFormula.Fisher, [0m], [1m], [1m], [1m])
        );
        _ = Assert.Throws<UndefinedResultException>(() =>
            PriceIndex.Between(IndexFormula.Fisher, [1m], [-1m], [1m], [1m])
        );
        _ = Assert.Throws<UndefinedResultException>(() =>
            PriceIndex.Between(IndexFormula.Fisher, [1m], [0m], [1m], [0m])
        );
        _ = Assert.Throws<ArgumentException>(() => PriceIndex.Between(IndexFormula.Fisher, [1m], [1m, 2m], [1m], [1m]));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() =>
            PriceIndex.Between((IndexFormula)99, [1m], [1m], [1m], [1m])
        );
    }

    private static Indicator<IndexNumber> IndexOf { get; } =
        Indicator.Of<IndexNumber>("ppi", new("producer prices", "生产者价格"), Nature.Index);

    private static Series<Multiplier>[] All(decimal[][] byPeriod) =>
        [
            .. Enumerable
                .Range(0, 6)
                .Select(item =>
                    Series.Of(
                        Indicator.Of<Multiplier>("item", new("item", "项目"), Nature.Rate),
                        SeriesOf.Area,
                        ReportingPeriod.Year(2001),
                        [.. byPeriod.Select(values => Multiplier.Times(values[item]))]
                    )
                ),
        ];
}
