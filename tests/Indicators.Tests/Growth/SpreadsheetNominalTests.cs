namespace Indicators.Tests;

/// <summary>The nominal annual rate as spreadsheets compute it: NOMINAL(effective, periods). Spreadsheets drop the fraction of the number of periods, so the tests do.</summary>
public sealed class SpreadsheetNominalTests
{
    /// <summary>Engine, rate, periods a year, NOMINAL, tolerance.</summary>
    public static TheoryData<string, decimal, decimal, decimal, decimal> Rates =>
        new()
        {
            { "Excel (ExcelFinancialFunctions)", 0.6m, 1.7m, 0.6m, 0.000001m },
            { "Excel (ExcelFinancialFunctions)", 0.6m, 10m, 0.4812238946896m, 0.000000000001m },
            { "Excel (ExcelFinancialFunctions)", 0.6m, 13m, 0.4786032384269m, 0.000000000001m },
            { "Excel (ExcelFinancialFunctions)", 1.5m, 1.7m, 1.5m, 0.000002m },
            { "Excel (ExcelFinancialFunctions)", 1.5m, 10m, 0.9595822638522m, 0.000000000001m },
            { "Excel (ExcelFinancialFunctions)", 1.5m, 13m, 0.9493548503806m, 0.000000000001m },
            { "formula.js", 0.1m, 4.5m, 0.09645475633778045m, 0.000000000001m },
            { "Calligra", 0.25m, 12m, 0.2252311814580734m, 0.000000000001m },
            { "Calligra", 0.2m, 12m, 0.1837136459967743m, 0.000000000001m },
            { "Calligra", 0.08m, 4m, 0.0777061876330940m, 0.000000000001m },
            { "Calligra", 0.01m, 2m, 0.00997512422417790m, 0.000000000001m },
        };

    /// <summary>Engine, rate, periods a year: the engine answers with an error.</summary>
    public static TheoryData<string, decimal, decimal> Refused => new() { { "formula.js", -0.1m, 4m } };

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
        var found = Growth.NominalRate(GrowthRate.Fraction(rate), (int)decimal.Truncate(periods)).ToFraction();
        Assert.True(Math.Abs(found - expected) <= tolerance, $"{engine}: {found} for {expected}");
        Assert.True(Growth.TryNominalRate(GrowthRate.Fraction(rate), (int)decimal.Truncate(periods), out var tried));
        Assert.Equal(found, tried.ToFraction());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_the_spreadsheet_refuses_is_refused(string engine, decimal rate, decimal periods)
    {
        var count = (int)decimal.Truncate(periods);
        Assert.False(Growth.TryNominalRate(GrowthRate.Fraction(rate), count, out _), engine);
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() =>
            Growth.NominalRate(GrowthRate.Fraction(rate), count)
        );
        Assert.Equal(rate <= 0m ? "effective" : "periodsPerYear", refusal.ParamName);
    }
}
