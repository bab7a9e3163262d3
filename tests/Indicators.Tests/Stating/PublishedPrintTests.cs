using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Figures that the press printed, with what they imply by hand.</summary>
public sealed class PublishedPrintTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);

    /// <summary>Exact yuan for printed dollars; the bounds rounded to the places that the expected ones have.</summary>
    [Theory]
    // iChongqing, 21 January 2025: "500,000 yuan (USD 69,500)"; 500000 / 69550 and 500000 / 69450, or 500000 / 69600 and 500000 / 69500.
    [InlineData("500000", "69500", "100", Printing.Rounded, "[7.1891, 7.1994]")]
    [InlineData("500000", "69500", "100", Printing.Truncated, "(7.1839, 7.1942]")]
    [InlineData("500000", "69500", "100", Printing.Unknown, "(7.1839, 7.1994]")]
    // iChongqing, 26 August 2024: 500,000 yuan = 70,200 dollars.
    [InlineData("500000", "70200", "100", Printing.Rounded, "[7.1174, 7.1276]")]
    // iChongqing, 1 September 2025: 3 trillion = 419 billion; 100,000 = 13,987. The two do not meet.
    [InlineData("3000000000000", "419000000000", "1000000000", Printing.Rounded, "[7.1514, 7.1685]")]
    [InlineData("100000", "13987", "1", Printing.Rounded, "[7.1492, 7.1498]")]
    public void A_pair_of_currencies_implies_a_rate(
        string yuan,
        string dollars,
        string step,
        Printing printing,
        string expected
    )
    {
        var price = ExchangeRate
            .Implied(
                Stated.Printed(Dollar.Units(ExactDecimal.Parse(dollars)), ExactDecimal.Parse(step), printing: printing),
                Stated.Exact(Yuan.Units(ExactDecimal.Parse(yuan))),
                Year
            )
            .StatedPrice();
        Assert.Equal(expected, Rounded(price.ToBounds(), 4, scale: 1m));
    }

    /// <summary>Both amounts printed: turnover of 304.57 trillion yuan = 42.64 trillion dollars in 2025 (SAFE).</summary>
    [Fact]
    public void A_turnover_in_two_currencies_implies_a_rate() =>
        Assert.Equal(
            "[7.1419, 7.1438]",
            Rounded(
                ExchangeRate
                    .Implied(
                        Stated.Printed(Dollar.Billions(42_640), 10_000_000_000m),
                        Stated.Printed(Yuan.Billions(304_570), 10_000_000_000m),
                        Year
                    )
                    .StatedPrice()
                    .ToBounds(),
                4,
                scale: 1m
            )
        );

    [Fact]
    public void Two_rates_of_one_article_do_not_meet()
    {
        var one = Stated.Printed(Dollar.Billions(419), 1_000_000_000m);
        var other = Stated.Printed(Dollar.Units(13_987), 1m);
        var price = ExchangeRate.Implied(one, Stated.Exact(Yuan.Billions(3_000)), Year).StatedPrice();
        var small = ExchangeRate.Implied(other, Stated.Exact(Yuan.Units(100_000)), Year).StatedPrice();
        Assert.Equal(Answer.No, price.ToBounds().IsEqualTo(small.ToBounds()));
        Assert.Equal(Answer.Yes, price.ToBounds().IsGreaterThan(small.ToBounds()));
    }

    /// <summary>The weight of cars in the level of Chongqing's industry: pull over growth (statistics bureau; 2024: 4.9 points of 26.7 %, January to September 2025: 2.5 of 12.6).</summary>
    [Theory]
    [InlineData("4.9", "26.7", "[18.1, 18.6]")]
    [InlineData("2.5", "12.6", "[19.4, 20.3]")]
    public void A_pull_and_a_growth_imply_a_weight(string pull, string growth, string expected) =>
        Assert.Equal(
            expected,
            Rounded(
                Contribution
                    .ImpliedRate(
                        Stated.Printed(PercentagePoints.Points(ExactDecimal.Parse(pull)), 0.001m),
                        Stated.Printed(GrowthRate.Percent(ExactDecimal.Parse(growth)), 0.001m)
                    )
                    .ToBounds(),
                1,
                scale: 100m
            )
        );

    /// <summary>Chongqing's industry in January to September 2025: cars pulled 2.5 points, 46.7 % of the growth (statistics bureau, 24 October 2025).</summary>
    [Fact]
    public void A_pull_and_a_contribution_rate_imply_a_growth() =>
        Assert.Equal(
            "[5.24, 5.47]",
            Rounded(
                Contribution
                    .ImpliedGrowth(
                        Stated.Printed(PercentagePoints.Points(2.5m), 0.001m),
                        Stated.Printed(Share.Percent(46.7m), 0.001m)
                    )
                    .ToBounds(),
                2,
                scale: 100m
            )
        );

    /// <summary>Chongqing's new energy vehicles of 2024: 95.32万, +90.5 % (statistics bureau).</summary>
    [Fact]
    public void A_value_and_its_growth_imply_the_base() =>
        Assert.Equal(
            "[50.02, 50.05]",
            Rounded(
                Growth
                    .ImpliedBase(
                        Stated.Printed(NewEnergyVehicle.TenThousands(95.32m), 100m),
                        Stated.Printed(GrowthRate.Percent(90.5m), 0.001m)
                    )
                    .ToBounds(),
                2,
                scale: 0.0001m
            )
        );

    /// <summary>Chongqing's new energy vehicles of 2025: 1.296 million printed, goal 1.3 million (iChongqing): missed by 4,000, met at the goal's step.</summary>
    [Fact]
    public void A_goal_may_be_missed_strictly_and_met_at_its_step()
    {
        var outcome = Stated.Printed(NewEnergyVehicle.Millions(1.296m), 1_000m).ToBounds();
        Assert.Equal(Answer.No, outcome.IsAtLeast(NewEnergyVehicle.Millions(1.3m)));
        Assert.Equal(
            Answer.Yes,
            outcome.IsAtLeast(Bounds.Exactly(NewEnergyVehicle.Millions(1.25m)))
                & outcome.IsWithin(Stated.Printed(NewEnergyVehicle.Millions(1.3m), 100_000m).ToBounds())
        );
    }

    /// <summary>One production in three prints: 95.32万 (statistics bureau), 953,000 and 95万 (press). They allow one another.</summary>
    [Fact]
    public void Three_prints_of_one_number_agree()
    {
        var fine = Stated.Printed(NewEnergyVehicle.TenThousands(95.32m), 100m).ToBounds();
        Assert.True(fine.IsSubsetOf(Stated.Printed(NewEnergyVehicle.Units(953_000), 1_000m).ToBounds()));
        Assert.True(fine.IsSubsetOf(Stated.Printed(NewEnergyVehicle.TenThousands(95), 10_000m).ToBounds()));
    }

    /// <summary>2.788 million vehicles printed as 2.78, 1.296 million as 1.29 (press, January 2026): cut off, not rounded.</summary>
    [Theory]
    [InlineData("2.788", "2.78")]
    [InlineData("1.296", "1.29")]
    public void A_number_cut_off_is_not_one_rounded(string printed, string cut)
    {
        var number = Vehicle.Millions(ExactDecimal.Parse(printed));
        var coarse = Vehicle.Millions(ExactDecimal.Parse(cut));
        Assert.False(Stated.Printed(coarse, 10_000m).ToBounds().Contains(number));
        Assert.True(Stated.Printed(coarse, 10_000m, printing: Printing.Truncated).ToBounds().Contains(number));
        Assert.True(Stated.Printed(coarse, 10_000m, printing: Printing.Unknown).ToBounds().Contains(number));
    }

    private static string Rounded<TFigure>(Bounds<TFigure> bounds, int places, decimal scale)
        where TFigure : struct, IFigure<TFigure>
    {
        var (lower, upper) = (bounds.Lower!.Value, bounds.Upper!.Value);
        return $"{(lower.IsOpen ? '(' : '[')}{Text(lower.Value.Value)}, {Text(upper.Value.Value)}{(upper.IsOpen ? ')' : ']')}";

        string Text(decimal value) => ExactDecimal.Format(decimal.Round(value * scale, places));
    }
}
