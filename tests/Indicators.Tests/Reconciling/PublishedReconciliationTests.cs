using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Figures of Chinese bulletins and press reports, held against each other as they were printed.</summary>
public sealed class PublishedReconciliationTests
{
    private const string Caam2025 = "CAAM, 13 January 2025; base: Economic Daily, 11 January 2024";

    private const string Caam2026 = "CAAM, 14 January 2026";

    /// <summary>Levels in ten thousand vehicles with the step of the second, printed growth in percent with its step, and its hedge.</summary>
    public static TheoryData<string, string, string, string, string, string, Hedge> Growths =>
        new()
        {
            { $"{Caam2025}: production 2024", "3016.1", "3128.2", "0.1", "3.7", "0.1", Hedge.Exactly },
            { $"{Caam2025}: new energy production 2024", "958.7", "1288.8", "0.1", "34.4", "0.1", Hedge.Exactly },
            { $"{Caam2025}: exports 2024", "491.0", "585.9", "0.1", "19.3", "0.1", Hedge.Exactly },
            { $"{Caam2026}: sales 2025", "3143.6", "3440", "1", "9.4", "0.1", Hedge.Exactly },
            { $"{Caam2026}: new energy sales 2025", "1286.6", "1649.0", "0.1", "28.2", "0.1", Hedge.Exactly },
            { $"{Caam2025}: sales expected for 2025", "3143.6", "3290", "1", "4.7", "0.1", Hedge.Exactly },
            { $"{Caam2025}: exports expected for 2025", "585.9", "620", "1", "5.8", "0.1", Hedge.Exactly },
            { $"{Caam2026}: new energy sales expected for 2026", "1649.0", "1900", "1", "15", "1", Hedge.AtLeast },
        };

    /// <summary>Part and whole with the step of both, and the printed share in percent.</summary>
    public static TheoryData<string, string, string, string, string> Proportions =>
        new()
        {
            { "Economic Daily, 11 January 2024: new energy share of sales 2023", "949.5", "3009.4", "0.1", "31.6" },
            { "District bulletin 2024 (crei.cn): primary sector", "8.43", "2060.35", "0.01", "0.4" },
            { "District bulletin 2024 (crei.cn): tertiary sector", "1469.26", "2060.35", "0.01", "71.3" },
        };

    /// <summary>Parts and total in hundred million yuan, or ten thousand vehicles, with the step of all.</summary>
    public static TheoryData<string, string[], string, string> Sums =>
        new()
        {
            { "Chongqing 2023", ["2074.68", "11699.14", "16371.97"], "30145.79", "0.01" },
            { "Chongqing, January to September 2024", ["1486.83", "8991.33", "12766.15"], "23244.31", "0.01" },
            { "Chongqing, January to June 2025", ["714.82", "5555.75", "9659.01"], "15929.58", "0.01" },
            { $"{Caam2025}: passenger and commercial, expected for 2025", ["2890", "400"], "3290", "1" },
        };

    [Theory]
    [MemberData(nameof(Growths))]
    public void A_printed_growth_follows_from_the_levels(
        string source,
        string from,
        string to,
        string toStep,
        string growth,
        string growthStep,
        Hedge hedge
    )
    {
        var outcome = Reconcile.Growth(
            TenThousands(from, "0.1"),
            TenThousands(to, toStep),
            Percent(growth, growthStep, hedge)
        );
        AssertConsistent(source, outcome);
    }

    [Theory]
    [MemberData(nameof(Growths))]
    public void A_growth_of_ten_times_the_printed_one_does_not(
        string source,
        string from,
        string to,
        string toStep,
        string growth,
        string growthStep,
        Hedge hedge
    )
    {
        var wrong = Stated.Printed(
            GrowthRate.Percent(ExactDecimal.Parse(growth) * 10m),
            ExactDecimal.Parse(growthStep) / 100m,
            hedge
        );
        var outcome = Reconcile.Growth(TenThousands(from, "0.1"), TenThousands(to, toStep), wrong);
        Assert.Equal((source, Consistency.Inconsistent), (source, outcome.Consistency));
        Assert.True(outcome.Gap!.Value.Value > 0m);
    }

    [Theory]
    [MemberData(nameof(Proportions))]
    public void A_printed_share_follows_from_part_and_whole(
        string source,
        string part,
        string whole,
        string step,
        string share
    )
    {
        var outcome = Reconcile.Share(
            HundredMillions(part, step),
            HundredMillions(whole, step),
            Stated.Printed(Share.Percent(ExactDecimal.Parse(share)), 0.001m)
        );
        AssertConsistent(source, outcome);
    }

    [Theory]
    [MemberData(nameof(Sums))]
    public void A_printed_total_follows_from_its_parts(string source, string[] parts, string total, string step)
    {
        var outcome = Reconcile.Total<Money<Yuan>>(
            [.. parts.Select(part => HundredMillions(part, step))],
            HundredMillions(total, step)
        );
        AssertConsistent(source, outcome);

        // Half a step for each part and the total: a total that is off by three steps with three parts is not theirs.
        var off = Totals.Sum(
            HundredMillions(total, step).Figure,
            Yuan.HundredMillions(ExactDecimal.Parse(step) * (parts.Length + 2))
        );
        var wrong = Reconcile.Total<Money<Yuan>>(
            [.. parts.Select(part => HundredMillions(part, step))],
            Stated.Printed(off, ExactDecimal.Parse(step) * 100_000_000m)
        );
        Assert.Equal(Consistency.Inconsistent, wrong.Consistency);
    }

    /// <summary>Chongqing statistics bureau: industry grew 3.6 % in January to March 2025, 5.6 % in January to June, 2.0 points more.</summary>
    [Fact]
    public void A_printed_change_in_points_follows_from_the_rates() =>
        AssertConsistent("Chongqing industry 2025", Reconcile.Change(Percent("3.6"), Percent("5.6"), Points("2.0")));

    /// <summary>District bulletin 2024 (crei.cn): growth of 6.0 %, of which the tertiary sector contributed 88.9 %, so it pulled 5.3 points; all at constant prices.</summary>
    [Fact]
    public void A_printed_pull_follows_from_growth_and_contribution_rate()
    {
        var rate = Stated.Printed(Share.Percent(88.9m), 0.001m);
        AssertConsistent("District 2024", Reconcile.Pull(Percent("6.0"), rate, Points("5.3")));
        Assert.Equal(Consistency.Inconsistent, Reconcile.Pull(Percent("6.0"), rate, Points("5.0")).Consistency);
    }

    /// <summary>Chongqing hogs, in ten thousand: 884.5 in January to June 2025 (-3.0 %), 345.6 in April to June (+0.7 %); the decline of the half-year was 2.2 points smaller than that of the first quarter.</summary>
    [Fact]
    public void Growth_of_the_first_quarter_follows_from_the_half_year_and_the_second_quarter()
    {
        var (half, second) = (TenThousands("884.5", "0.1"), TenThousands("345.6", "0.1"));
        var first = Totals.Difference(second, half);
        var firstBase = Totals.Difference(
            Growth.ImpliedBase(second, Percent("0.7")),
            Growth.ImpliedBase(half, Percent("-3.0"))
        );
        var growth = Growth.Between(firstBase, first);
        Assert.Equal(Vehicle.TenThousands(538.9m), first.Figure);
        Assert.Equal(-5.233m, decimal.Round(growth.Figure.ToPercent(), 3));
        AssertConsistent("Chongqing hogs 2025", Reconcile.Figures<GrowthRate>(growth, Percent("-5.2")));
        AssertConsistent("Chongqing hogs 2025", Reconcile.Change(Percent("-5.2"), Percent("-3.0"), Points("2.2")));
    }

    /// <summary>Chongqing product, January to March: 7,232.03 and 7,574.79 hundred million yuan at current prices; 4.3 % printed at constant prices, between which lies a deflator of 0.42 %.</summary>
    [Fact]
    public void Levels_at_current_prices_are_not_comparable_with_growth_at_constant_prices()
    {
        var (from, to) = (HundredMillions("7232.03", "0.01"), HundredMillions("7574.79", "0.01"));
        var outcome = Reconcile.Growth(from, to, PriceBasis.Current, Percent("4.3"), PriceBasis.Comparable);
        Assert.Equal(Consistency.NotComparable, outcome.Consistency);
        Assert.Null(outcome.Recomputed);
        Assert.Null(outcome.Gap);
        Assert.Equal(("the price bases differ", "价格口径不同"), (outcome.Reason!.English, outcome.Reason.Chinese));
        Assert.Equal("not comparable: the price bases differ (printed [4.25%, 4.35%])", outcome.ToString());
        Assert.Equal("不可比：价格口径不同（所印 [4.25%, 4.35%]）", outcome.ToString(Language.Chinese));

        // Dividing the levels all the same gives 4.739 %, which the printed rate would contradict.
        var nominal = Reconcile.Growth(from, to, Percent("4.3"));
        Assert.Equal(Consistency.Inconsistent, nominal.Consistency);
        var deflator = Growth.Between(1.043m, 1.04739m).ToPercent();
        Assert.Equal(0.421m, decimal.Round(deflator, 3));
    }

    /// <summary>People's Daily Online, 21 January 2025: 95.32 (ten thousand) after +90.5 % implies 50.021 to 50.053 in 2023.</summary>
    [Fact]
    public void An_implied_base_lies_within_the_bases_of_the_printed_digits()
    {
        var implied = Growth.ImpliedBase(TenThousands("95.32", "0.01"), Percent("90.5"));
        Assert.Equal((50.021m, 50.053m), (EndOf(implied.ToBounds().Lower), EndOf(implied.ToBounds().Upper)));
        AssertConsistent(
            "Chongqing new energy vehicles 2023",
            Reconcile.ImpliedBase(TenThousands("95.32", "0.01"), Percent("90.5"), TenThousands("50", "1"))
        );

        static decimal EndOf(BoundsEnd<Count<Vehicle>>? end) => decimal.Round(end!.Value.Value.Number / 10_000m, 3);
    }

    private static void AssertConsistent<TFigure>(string source, Reconciliation<TFigure> outcome)
        where TFigure : struct, IFigure<TFigure>
    {
        Assert.True(outcome.Consistency == Consistency.Consistent, $"{source}: {outcome}");
        Assert.Equal(0m, outcome.Gap!.Value.Value);
        Assert.Null(outcome.Reason);
    }

    private static Stated<Count<Vehicle>> TenThousands(string number, string step) =>
        Stated.Printed(Vehicle.TenThousands(ExactDecimal.Parse(number)), ExactDecimal.Parse(step) * 10_000m);

    private static Stated<Money<Yuan>> HundredMillions(string number, string step) =>
        Stated.Printed(Yuan.HundredMillions(ExactDecimal.Parse(number)), ExactDecimal.Parse(step) * 100_000_000m);

    private static Stated<GrowthRate> Percent(string number, string step = "0.1", Hedge hedge = Hedge.Exactly) =>
        Stated.Printed(GrowthRate.Percent(ExactDecimal.Parse(number)), ExactDecimal.Parse(step) / 100m, hedge);

    private static Stated<PercentagePoints> Points(string number) =>
        Stated.Printed(PercentagePoints.Points(ExactDecimal.Parse(number)), 0.001m);
}
