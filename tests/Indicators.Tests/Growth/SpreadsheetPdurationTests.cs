namespace Indicators.Tests;

/// <summary>The number of periods to a level as spreadsheets compute it: PDURATION(rate, from, to).</summary>
public sealed class SpreadsheetPdurationTests
{
    /// <summary>Engine, rate, from, to, PDURATION, tolerance.</summary>
    public static TheoryData<string, decimal, decimal, decimal, decimal, decimal> Durations =>
        new()
        {
            { "Excel (ExcelFinancialFunctions)", 0.24092317318260100m, 300m, 4000m, 12m, 0.00002m },
            { "Excel (ExcelFinancialFunctions)", 0.01205888205231860m, 300m, 400m, 24m, 0.00004m },
            { "Excel (ExcelFinancialFunctions)", 0.22613732776711200m, 300m, 40000m, 24m, 0.00004m },
            { "Excel (ExcelFinancialFunctions)", 0.07054185347032280m, 300m, 4000m, 38m, 0.00004m },
            { "Excel (ExcelFinancialFunctions)", 0.98822504304098700m, 10000m, 2441880m, 8m, 0.000008m },
            { "Excel (ExcelFinancialFunctions)", 0.18920711500272100m, 5000m, 10000m, 4m, 0.000004m },
            { "Excel (ExcelFinancialFunctions)", 0.41421356237309500m, 250m, 500m, 2m, 0.000002m },
            {
                "Excel (ExcelFinancialFunctions)",
                0.02500000000000000m,
                2000m,
                2200m,
                3.85986616262266m,
                0.000000000004m
            },
            { "formula.js", 0.1m, 1000m, 2000m, 7.272540897341714m, 0.000000000014m },
            { "Calligra", 0.1m, 100m, 10m, -24.158858m, 0.0000005m },
            { "Calligra", 0.1m, 1000m, 2000m, 7.2725408973m, 0.00000000005m },
            { "LibreOffice", 0.0020833333333333333m, 1000m, 1200m, 87.6054764193756m, 0.00000000009m },
            { "LibreOffice", 0.029m, 2300m, 2400m, 1.48875133032159m, 0.000000000002m },
            { "LibreOffice", 0.033m, 2600m, 2600m, 0m, 0.000000000001m },
            { "LibreOffice", 0.037m, 2900m, 2800m, -0.965853466583823m, 0.000000000001m },
            { "Excel (IronCalc)", 0.2m, 100m, 200m, 3.8017840169239268m, 0.000000000004m },
            { "Excel (IronCalc)", 0.5m, 100m, 90m, -0.25985100456466442m, 0.000000000001m },
            { "Excel (IronCalc)", 0.2m, 100m, 0.1m, -37.88775940954001m, 0.00000000004m },
            { "Excel (IronCalc)", 0.2m, 0.1m, 200m, 41.689543426463942m, 0.00000000008m },
            { "Excel (IronCalc)", 0.2m, 1m, 100m, 25.258506273026679m, 0.00000000003m },
        };

    /// <summary>Engine, rate, from, to: the engine answers with an error.</summary>
    public static TheoryData<string, decimal, decimal, decimal> Refused =>
        new()
        {
            { "Excel (ExcelFinancialFunctions)", -1.00000000000000000m, -5m, 0m },
            { "Excel (ExcelFinancialFunctions)", 0.00000000000000000m, 300m, 300m },
            { "Excel (ExcelFinancialFunctions)", 0.10000000000000000m, 100m, 0m },
            { "formula.js", 0m, 1000m, 2000m },
            { "Calligra", 0.1m, 0m, 11m },
            { "LibreOffice", 0.025m, 0m, 2200m },
            { "Excel (IronCalc)", -0.2m, 100m, 200m },
            { "Excel (IronCalc)", 0.2m, 100m, -200m },
        };

    [Theory]
    [MemberData(nameof(Durations))]
    public void The_number_of_periods_is_that_of_the_spreadsheet(
        string engine,
        decimal rate,
        decimal from,
        decimal to,
        decimal expected,
        decimal tolerance
    )
    {
        var periods = Growth.PeriodsToReach(GrowthRate.Fraction(rate), from, to);
        Assert.True(Math.Abs(periods - expected) <= tolerance, $"{engine}: {periods} for {expected}");
        Assert.True(Growth.TryPeriodsToReach(GrowthRate.Fraction(rate), from, to, out var tried));
        Assert.Equal(periods, tried);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_the_spreadsheet_refuses_is_refused(string engine, decimal rate, decimal from, decimal to)
    {
        Assert.False(Growth.TryPeriodsToReach(GrowthRate.Fraction(rate), from, to, out var periods), engine);
        Assert.Equal(0m, periods);
        _ = Assert.Throws<UndefinedResultException>(() => Growth.PeriodsToReach(GrowthRate.Fraction(rate), from, to));
    }
}
