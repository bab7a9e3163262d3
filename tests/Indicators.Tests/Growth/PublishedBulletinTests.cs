namespace Indicators.Tests;

/// <summary>Figures of Chinese bulletins and press reports. A printed figure stands for half a unit of its last digit on each side.</summary>
public sealed class PublishedBulletinTests
{
    /// <summary>In ten thousand vehicles: both levels and the step of the second, and the printed growth with its step.</summary>
    public static TheoryData<string, decimal, decimal, decimal, decimal, decimal> Levels =>
        new()
        {
            { "CAAM, production 2024", 3016.1m, 3128.2m, 0.1m, 3.7m, 0.1m },
            { "CAAM, new energy production 2024", 958.7m, 1288.8m, 0.1m, 34.4m, 0.1m },
            { "CAAM, exports 2024", 491.0m, 585.9m, 0.1m, 19.3m, 0.1m },
            { "CAAM, sales 2025", 3143.6m, 3440m, 1m, 9.4m, 0.1m },
            { "CAAM, new energy sales 2025", 1286.6m, 1649.0m, 0.1m, 28.2m, 0.1m },
            { "CAAM, sales forecast for 2025", 3143.6m, 3290m, 1m, 4.7m, 0.1m },
            { "CAAM, export forecast for 2025", 585.9m, 620m, 1m, 5.8m, 0.1m },
            { "CAAM, new energy sales forecast for 2026", 1649.0m, 1900m, 1m, 15m, 1m },
        };

    /// <summary>Part, whole and the step of both, and the printed share in percent.</summary>
    public static TheoryData<string, decimal, decimal, decimal, decimal> PartsOfWholes =>
        new()
        {
            { "CAAM, new energy share of sales 2023", 949.5m, 3009.4m, 0.1m, 31.6m },
            { "District bulletin 2024, primary sector", 8.43m, 2060.35m, 0.01m, 0.4m },
            { "District bulletin 2024, tertiary sector", 1469.26m, 2060.35m, 0.01m, 71.3m },
        };

    /// <summary>In hundred million yuan: the sectors, and the product.</summary>
    public static TheoryData<string, decimal[], decimal> Sectors =>
        new()
        {
            { "Chongqing 2023", [2074.68m, 11699.14m, 16371.97m], 30145.79m },
            { "Chongqing, January to September 2024", [1486.83m, 8991.33m, 12766.15m], 23244.31m },
            { "Chongqing, January to June 2025", [714.82m, 5555.75m, 9659.01m], 15929.58m },
            { "CAAM forecast for 2025: passenger and commercial", [2890m, 400m], 3290m },
        };

    [Theory]
    [MemberData(nameof(Levels))]
    public void Growth_is_the_printed_one(
        string source,
        decimal from,
        decimal to,
        decimal step,
        decimal printed,
        decimal printedStep
    )
    {
        var least = Growth.Between(from + 0.05m, to - (step / 2m)).ToPercent();
        var most = Growth.Between(from - 0.05m, to + (step / 2m)).ToPercent();
        AssertMeets(source, least, most, printed, printedStep);
    }

    [Theory]
    [MemberData(nameof(PartsOfWholes))]
    public void The_share_is_the_printed_one(string source, decimal part, decimal whole, decimal step, decimal printed)
    {
        var half = step / 2m;
        var least = Yuan.HundredMillions(part - half).ShareOf(Yuan.HundredMillions(whole + half)).ToPercent();
        var most = Yuan.HundredMillions(part + half).ShareOf(Yuan.HundredMillions(whole - half)).ToPercent();
        AssertMeets(source, least, most, printed, 0.1m);
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void The_sectors_add_up_to_the_product(string source, decimal[] sectors, decimal product)
    {
        var sum = Totals.Sum([.. sectors.Select(Yuan.HundredMillions)]);
        Assert.True(sum == Yuan.HundredMillions(product), source);
    }

    /// <summary>Chongqing industry, value added: 3.6 % in January to March 2025, 5.6 % in January to June.</summary>
    [Fact]
    public void Growth_quickened_by_the_printed_percentage_points() =>
        Assert.Equal(PercentagePoints.Points(2.0m), GrowthRate.Percent(5.6m) - GrowthRate.Percent(3.6m));

    /// <summary>District bulletin 2024: growth of 6.0 %, of which the tertiary sector contributed 88.9 %, so it pulled 5.3 points.</summary>
    [Fact]
    public void The_pull_is_the_printed_one()
    {
        var least = Contribution.Pull(GrowthRate.Percent(5.95m), Share.Percent(88.85m)).ToPoints();
        var most = Contribution.Pull(GrowthRate.Percent(6.05m), Share.Percent(88.95m)).ToPoints();
        AssertMeets("District bulletin 2024", least, most, 5.3m, 0.1m);
        Assert.Equal(5.334m, Contribution.Pull(GrowthRate.Percent(6.0m), Share.Percent(88.9m)).ToPoints());
    }

    /// <summary>Chongqing hogs, in ten thousand: 884.5 in January to June 2025 (-3.0 %), 345.6 in April to June (+0.7 %); the first quarter fell 5.2 %.</summary>
    [Fact]
    public void Growth_of_the_first_quarter_follows_from_the_half_year_and_the_second()
    {
        var bases =
            Growth.ImpliedBase(884.5m, GrowthRate.Percent(-3.0m))
            - Growth.ImpliedBase(345.6m, GrowthRate.Percent(0.7m));
        var growth = Growth.Between(bases, 884.5m - 345.6m);
        Assert.Equal(-5.2m, decimal.Round(growth.ToPercent(), 1));
    }

    /// <summary>Chongqing new energy vehicles 2024: 95.32 (ten thousand) after +90.5 % implies 50.02 to 50.05 in 2023.</summary>
    [Fact]
    public void The_implied_base_lies_between_the_bases_of_the_printed_digits()
    {
        var least = Growth.ImpliedBase(95.315m, GrowthRate.Percent(90.55m));
        var most = Growth.ImpliedBase(95.325m, GrowthRate.Percent(90.45m));
        Assert.Equal((50.021m, 50.053m), (decimal.Round(least, 3), decimal.Round(most, 3)));
        Assert.InRange(Growth.ImpliedBase(95.32m, GrowthRate.Percent(90.5m)), least, most);
    }

    /// <summary>Chongqing product, January to March 2025: levels at current prices grew 4.7 %, the printed 4.3 % is at constant prices; between them lies the deflator.</summary>
    [Fact]
    public void Levels_at_current_prices_do_not_give_the_growth_at_constant_prices()
    {
        var nominal = Growth.Between(Yuan.HundredMillions(7232.03m), Yuan.HundredMillions(7574.79m));
        Assert.Equal(4.739m, decimal.Round(nominal.ToPercent(), 3));
        Assert.True(nominal - GrowthRate.Percent(4.3m) > PercentagePoints.Points(0.05m));
        var deflator = Growth.Between(1m, Growth.ImpliedBase(1m + nominal.ToFraction(), GrowthRate.Percent(4.3m)));
        Assert.Equal(0.421m, decimal.Round(deflator.ToPercent(), 3));
    }

    private static void AssertMeets(string source, decimal least, decimal most, decimal printed, decimal step) =>
        Assert.True(
            least <= printed + (step / 2m) && printed - (step / 2m) <= most,
            $"{source}: {least} to {most} for {printed}"
        );
}
