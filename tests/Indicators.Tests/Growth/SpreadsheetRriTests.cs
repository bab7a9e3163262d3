namespace Indicators.Tests;

/// <summary>The compound growth rate as spreadsheets compute it: RRI(periods, from, to).</summary>
public sealed class SpreadsheetRriTests
{
    /// <summary>Engine, periods, from, to, RRI, tolerance.</summary>
    public static TheoryData<string, decimal, decimal, decimal, decimal, decimal> Rates =>
        new()
        {
            { "Excel (ExcelFinancialFunctions)", 1m, -1m, -3m, 2m, 0.000002m },
            { "Excel (ExcelFinancialFunctions)", 2m, 2m, 8m, 1m, 0.000001m },
            { "Excel (ExcelFinancialFunctions)", 2m, 8m, 0m, -1m, 0.000001m },
            { "Excel (ExcelFinancialFunctions)", 12m, -5m, -6m, 0.01530947m, 0.000000005m },
            { "Excel (ExcelFinancialFunctions)", 12m, -1m, -1m, 0m, 0.000001m },
            { "Excel (ExcelFinancialFunctions)", 12m, 300m, 400m, 0.024263181m, 0.0000000005m },
            { "Excel (ExcelFinancialFunctions)", 12m, 300m, 40000m, 0.503412747m, 0.0000000005m },
            { "Excel (ExcelFinancialFunctions)", 24m, 300m, 4000m, 0.113967312m, 0.0000000005m },
            { "Excel (ExcelFinancialFunctions)", 38m, 300m, 400m, 0.00759931m, 0.000000005m },
            { "Excel (ExcelFinancialFunctions)", 38m, 300m, 40000m, 0.137416281m, 0.0000000005m },
            { "Excel (ExcelFinancialFunctions)", 4m, 5000m, 6000m, 0.046635139m, 0.0000000005m },
            { "Excel (ExcelFinancialFunctions)", 1m, 250m, 275m, 0.1m, 0.000001m },
            { "Excel (ExcelFinancialFunctions)", 3m, 250m, 880m, 0.521180984m, 0.0000000005m },
            { "Calligra", 12m, 5000m, 10000m, 0.05946309436m, 0.000000000005m },
            { "LibreOffice", 96m, 10000m, 11000m, 0.00099330737629133m, 0.000000000001m },
            { "LibreOffice", 1m, 1m, 1m, 0m, 0.000000000001m },
            { "LibreOffice", 96m, 10000m, 0m, -1m, 0.000000000001m },
            { "Google Sheets", 10.5m, 10m, 3m, -0.1083343751m, 0.00000000005m },
            { "Google Sheets", 1m, 10m, 0m, -1m, 0.000000001m },
            { "HyperFormula", 8m, 100m, 300m, 0.1472026904398771m, 0.000000000001m },
            { "Excel (IronCalc)", 2m, 3m, 4m, 0.15470053837925146m, 0.000000000001m },
            { "Excel (IronCalc)", 1.2m, 3.4m, 5m, 0.37903696026780942m, 0.000000000001m },
        };

    /// <summary>Engine, periods, from, to: the engine answers with an error.</summary>
    public static TheoryData<string, decimal, decimal, decimal> Refused =>
        new()
        {
            { "Excel (ExcelFinancialFunctions)", 0m, 300m, 400m },
            { "Excel (ExcelFinancialFunctions)", 12m, 100m, -90m },
            { "Excel (ExcelFinancialFunctions)", 5m, -1m, 5m },
            { "Calligra", 0m, 100m, 200m },
            { "LibreOffice", 96m, -10000m, 11000m },
            { "LibreOffice", 4m, 0m, 10000m },
            { "Excel (IronCalc)", -7.2m, 3m, 4m },
            { "Excel (IronCalc)", 2m, 0m, 1m },
            { "Excel (IronCalc)", 0m, 3m, 4m },
        };

    [Theory]
    [MemberData(nameof(Rates))]
    public void The_rate_is_that_of_the_spreadsheet(
        string engine,
        decimal periods,
        decimal from,
        decimal to,
        decimal expected,
        decimal tolerance
    )
    {
        var rate = Cagr.Between(from, to, periods).ToFraction();
        Assert.True(Math.Abs(rate - expected) <= tolerance, $"{engine}: {rate} for {expected}");
        Assert.True(Cagr.TryBetween(from, to, periods, out var tried));
        Assert.Equal(rate, tried.ToFraction());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_the_spreadsheet_refuses_is_refused(string engine, decimal periods, decimal from, decimal to)
    {
        Assert.False(Cagr.TryBetween(from, to, periods, out _), engine);
        var expected = periods <= 0m ? typeof(ArgumentOutOfRangeException) : typeof(UndefinedResultException);
        _ = Assert.Throws(expected, () => _ = Cagr.Between(from, to, periods));
    }
}
