namespace Indicators.Tests;

/// <summary>A level after a schedule of rates as spreadsheets compute it: FVSCHEDULE(level, rates).</summary>
public sealed class SpreadsheetFvscheduleTests
{
    /// <summary>Engine, level, rates, FVSCHEDULE, tolerance.</summary>
    public static TheoryData<string, decimal, decimal[], decimal, decimal> Levels =>
        new()
        {
            { "Excel (ExcelFinancialFunctions)", -300m, [0.3m, -0.5m, 0.2m, 1.3m, -0.2m], -430.56m, 0.0008m },
            { "Excel (ExcelFinancialFunctions)", -100m, [0.3m, -0.5m, 0.2m, 1.3m, -0.2m], -143.52m, 0.0002m },
            { "Excel (ExcelFinancialFunctions)", -5.4m, [0.3m, -0.5m, 0.2m, 1.3m, -0.2m], -7.75008m, 0.000005m },
            { "Excel (ExcelFinancialFunctions)", 0m, [0.3m, -0.5m, 0.2m, 1.3m, -0.2m], 0m, 0.000001m },
            { "Excel (ExcelFinancialFunctions)", 100m, [0.3m, -0.5m, 0.2m, 1.3m, -0.2m], 143.52m, 0.0002m },
            { "Excel (ExcelFinancialFunctions)", 150.5m, [0.3m, -0.5m, 0.2m, 1.3m, -0.2m], 215.9976m, 0.00005m },
            {
                "Excel (ExcelFinancialFunctions)",
                100m,
                [0.13m, 0.14m, -0.2m, 0.34m, -0.12m],
                121.5236352m,
                0.00000005m
            },
            { "Excel (IronCalc)", 120m, [0.2m, 0.4m, 0.6m, 0.8m], 580.60800000000006m, 0.0000000006m },
            { "Excel (IronCalc)", 1000m, [0.05m], 1050m, 0.000000002m },
        };

    [Theory]
    [MemberData(nameof(Levels))]
    public void The_level_is_that_of_the_spreadsheet(
        string engine,
        decimal level,
        decimal[] rates,
        decimal expected,
        decimal tolerance
    )
    {
        var chain = Growth.Chain([.. rates.Select(GrowthRate.Fraction)]);
        var grown = Growth.Grow(level, chain);
        Assert.True(Math.Abs(grown - expected) <= tolerance, $"{engine}: {grown} for {expected}");
        Assert.Equal(rates.Aggregate(level, (reached, rate) => Growth.Grow(reached, GrowthRate.Fraction(rate))), grown);
    }

    /// <summary>Calligra: COMPOUND(5000, 0.12, 4, 5), 3 % a quarter over 20 quarters.</summary>
    [Fact]
    public void A_sum_compounded_every_quarter_is_that_of_the_spreadsheet() =>
        Assert.Equal(9030.556173m, decimal.Round(Growth.Grow(5000m, GrowthRate.Percent(3m), 20m), 6));
}
