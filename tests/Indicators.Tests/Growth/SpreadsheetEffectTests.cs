namespace Indicators.Tests;

/// <summary>The effective annual rate as spreadsheets compute it: EFFECT(nominal, periods). Spreadsheets drop the fraction of the number of periods, so the tests do.</summary>
public sealed class SpreadsheetEffectTests
{
    /// <summary>Engine, rate, periods a year, EFFECT, tolerance.</summary>
    public static TheoryData<string, decimal, decimal, decimal, decimal> Rates =>
        new()
        {
            { "Excel (ExcelFinancialFunctions)", 0.6m, 1m, 0.6m, 0.000001m },
            { "Excel (ExcelFinancialFunctions)", 0.6m, 2m, 0.69m, 0.000001m },
            { "Excel (ExcelFinancialFunctions)", 0.6m, 11.3m, 0.793570056309m, 0.000000000001m },
            { "Excel (ExcelFinancialFunctions)", 1.5m, 1m, 1.5m, 0.000002m },
            { "Excel (ExcelFinancialFunctions)", 1.5m, 2m, 2.0625m, 0.000004m },
            { "Excel (ExcelFinancialFunctions)", 1.5m, 11.3m, 3.08028601065m, 0.000000000005m },
            { "Excel (ExcelFinancialFunctions)", 0.0525m, 4m, 0.05354266737076m, 0.000000000001m },
            { "formula.js", 0.1m, 4.5m, 0.10381289062499977m, 0.000000000001m },
            { "Calligra", 0.08m, 12m, 0.083m, 0.0005m },
            { "Excel (IronCalc)", 0.5m, 10m, 0.62889462677744157m, 0.000000000001m },
            { "Excel (IronCalc)", 0.2m, 12m, 0.21939108490523185m, 0.000000000001m },
            { "Excel (IronCalc)", 10m, 15m, 2125.8224907304752m, 0.000000004m },
            { "Excel (IronCalc)", 0.5m, 4.5m, 0.601806640625m, 0.000000000001m },
            { "Excel (IronCalc)", 2m, 1m, 2m, 0.000000000002m },
            { "Excel (IronCalc)", 6m, 3m, 26m, 0.00000000003m },
            { "Excel (IronCalc)", 7m, 4m, 56.19140625m, 0.00000000006m },
            { "Excel (IronCalc)", 8m, 7m, 206.46867498114844m, 0.0000000004m },
            { "Excel (IronCalc)", 9m, 2.4m, 29.25m, 0.00000000003m },
            { "Excel (IronCalc)", 10m, 2.9m, 35m, 0.00000000004m },
        };

    /// <summary>Engine, rate, periods a year: the engine answers with an error.</summary>
    public static TheoryData<string, decimal, decimal> Refused =>
        new()
        {
            { "formula.js", -0.1m, 4m },
            { "Excel (IronCalc)", -2m, 2m },
            { "Excel (IronCalc)", 0m, 10m },
            { "Excel (IronCalc)", 0.2m, 0m },
            { "Excel (IronCalc)", 0.2m, -1m },
            { "Excel (IronCalc)", 0.5m, 0.2m },
            { "Excel (IronCalc)", 2m, 0.99m },
        };

    [Theory]
    [MemberData(nameof(Rates))]
    public void The_rate_is_that_of_the_spreadsheet(
        string engine,
        decimal rate,
        decimal periods,
        decimal expected,
        decimal tolerance
    )
    {
        var found = Growth.EffectiveRate(GrowthRate.Fraction(rate), (int)decimal.Truncate(periods)).ToFraction();
        Assert.True(Math.Abs(found - expected) <= tolerance, $"{engine}: {found} for {expected}");
        Assert.True(Growth.TryEffectiveRate(GrowthRate.Fraction(rate), (int)decimal.Truncate(periods), out var tried));
        Assert.Equal(found, tried.ToFraction());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_the_spreadsheet_refuses_is_refused(string engine, decimal rate, decimal periods)
    {
        var count = (int)decimal.Truncate(periods);
        Assert.False(Growth.TryEffectiveRate(GrowthRate.Fraction(rate), count, out _), engine);
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() =>
            Growth.EffectiveRate(GrowthRate.Fraction(rate), count)
        );
        Assert.Equal(rate <= 0m ? "nominal" : "periodsPerYear", refusal.ParamName);
    }
}
