namespace Indicators.Tests;

/// <summary>Gross domestic product of the United States at current prices, in billions of dollars, and its growth as the Bureau of Economic Analysis prints it: both to one place.</summary>
public sealed class PublishedGdpTests
{
    private const decimal HalfALevelStep = 0.05m;

    private const decimal HalfAPoint = 0.05m;

    /// <summary>Bureau of Economic Analysis: annual levels and percent change.</summary>
    public static TheoryData<string, decimal, decimal, decimal> Years { get; } =
        new()
        {
            { "1929 to 1930", 104.6m, 92.2m, -11.9m },
            { "1931 to 1932", 77.4m, 59.5m, -23.1m },
            { "1935 to 1936", 74.2m, 84.8m, 14.3m },
            { "1940 to 1941", 102.9m, 129.3m, 25.7m },
            { "1944 to 1945", 224.4m, 228m, 1.6m },
            { "1946 to 1947", 227.5m, 249.6m, 9.7m },
            { "1948 to 1949", 274.5m, 272.5m, -0.7m },
            { "1950 to 1951", 299.8m, 346.9m, 15.7m },
            { "1952 to 1953", 367.3m, 389.2m, 6m },
            { "1955 to 1956", 425.5m, 449.4m, 5.6m },
            { "1957 to 1958", 474m, 481.2m, 1.5m },
            { "1959 to 1960", 521.7m, 542.4m, 4m },
            { "1960 to 1961", 542.4m, 562.2m, 3.7m },
            { "1962 to 1963", 603.9m, 637.5m, 5.6m },
            { "1964 to 1965", 684.5m, 742.3m, 8.4m },
            { "1965 to 1966", 742.3m, 813.4m, 9.6m },
            { "1967 to 1968", 860m, 940.7m, 9.4m },
            { "1969 to 1970", 1017.6m, 1073.3m, 5.5m },
            { "1971 to 1972", 1164.9m, 1279.1m, 9.8m },
            { "1973 to 1974", 1425.4m, 1545.2m, 8.4m },
            { "1975 to 1976", 1684.9m, 1873.4m, 11.2m },
            { "1977 to 1978", 2081.8m, 2351.6m, 13m },
            { "1979 to 1980", 2627.3m, 2857.3m, 8.8m },
            { "1980 to 1981", 2857.3m, 3207m, 12.2m },
            { "1982 to 1983", 3343.8m, 3634m, 8.7m },
            { "1984 to 1985", 4037.6m, 4339m, 7.5m },
            { "1985 to 1986", 4339m, 4579.6m, 5.5m },
            { "1987 to 1988", 4855.2m, 5236.4m, 7.9m },
            { "1988 to 1989", 5236.4m, 5641.6m, 7.7m },
            { "1990 to 1991", 5963.1m, 6158.1m, 3.3m },
            { "1992 to 1993", 6520.3m, 6858.6m, 5.2m },
            { "1996 to 1997", 8073.1m, 8577.6m, 6.2m },
            { "1997 to 1998", 8577.6m, 9062.8m, 5.7m },
            { "2005 to 2006", 13039.2m, 13815.6m, 6m },
            { "2009 to 2010", 14478.1m, 15049m, 3.9m },
            { "2012 to 2013", 16254m, 16880.7m, 3.9m },
        };

    /// <summary>Bureau of Economic Analysis: quarterly levels and percent change at annual rate.</summary>
    public static TheoryData<string, decimal, decimal, decimal> Quarters { get; } =
        new()
        {
            { "1947-Q1 to 1947-Q2", 243.2m, 246m, 4.7m },
            { "1949-Q4 to 1950-Q1", 270.6m, 280.8m, 16m },
            { "1951-Q3 to 1951-Q4", 351.4m, 356.2m, 5.6m },
            { "1955-Q1 to 1955-Q2", 413.1m, 421.5m, 8.4m },
            { "1957-Q3 to 1957-Q4", 479.5m, 474.9m, -3.8m },
            { "1961-Q4 to 1962-Q1", 580.6m, 594m, 9.6m },
            { "1964-Q1 to 1964-Q2", 669.8m, 678.7m, 5.4m },
            { "1966-Q2 to 1966-Q3", 805m, 819.6m, 7.5m },
            { "1968-Q3 to 1968-Q4", 950.8m, 968m, 7.4m },
            { "1970-Q2 to 1970-Q3", 1067.4m, 1086.1m, 7.2m },
            { "1973-Q4 to 1974-Q1", 1476.3m, 1491.2m, 4.1m },
            { "1974-Q1 to 1974-Q2", 1491.2m, 1530.1m, 10.8m },
            { "1976-Q2 to 1976-Q3", 1852.3m, 1886.6m, 7.6m },
            { "1977-Q2 to 1977-Q3", 2055.9m, 2118.5m, 12.7m },
            { "1978-Q2 to 1978-Q3", 2331.6m, 2395.1m, 11.3m },
            { "1978-Q3 to 1978-Q4", 2395.1m, 2476.9m, 14.4m },
            { "1980-Q2 to 1980-Q3", 2797.4m, 2856.5m, 8.7m },
            { "1982-Q1 to 1982-Q2", 3274.3m, 3332m, 7.2m },
            { "1983-Q4 to 1984-Q1", 3794.7m, 3908.1m, 12.5m },
            { "1984-Q3 to 1984-Q4", 4084.3m, 4148.6m, 6.4m },
            { "1985-Q4 to 1986-Q1", 4444.1m, 4507.9m, 5.9m },
            { "1987-Q3 to 1987-Q4", 4884.6m, 5008m, 10.5m },
            { "1988-Q2 to 1988-Q3", 5190m, 5282.8m, 7.3m },
            { "1989-Q4 to 1990-Q1", 5747.2m, 5872.7m, 9m },
            { "1990-Q2 to 1990-Q3", 5960m, 6015.1m, 3.7m },
            { "1990-Q4 to 1991-Q1", 6004.7m, 6035.2m, 2m },
            { "1992-Q1 to 1992-Q2", 6363.1m, 6470.8m, 6.9m },
            { "1992-Q4 to 1993-Q1", 6680.8m, 6729.5m, 2.9m },
            { "1994-Q1 to 1994-Q2", 7115.7m, 7246.9m, 7.6m },
            { "1994-Q3 to 1994-Q4", 7331.1m, 7455.3m, 7m },
            { "1996-Q1 to 1996-Q2", 7868.5m, 8032.8m, 8.6m },
            { "1997-Q3 to 1997-Q4", 8662.8m, 8765.9m, 4.8m },
            { "1998-Q1 to 1998-Q2", 8866.5m, 8969.7m, 4.7m },
            { "1999-Q4 to 2000-Q1", 9900.2m, 10002.2m, 4.2m },
            { "2001-Q3 to 2001-Q4", 10598m, 10660.5m, 2.4m },
            { "2002-Q3 to 2002-Q4", 10984m, 11061.4m, 2.8m },
            { "2003-Q3 to 2003-Q4", 11566.7m, 11772.2m, 7.3m },
            { "2005-Q2 to 2005-Q3", 12922.7m, 13142.6m, 7m },
            { "2007-Q1 to 2007-Q2", 14215.7m, 14402.1m, 5.3m },
            { "2007-Q2 to 2007-Q3", 14402.1m, 14564.1m, 4.6m },
            { "2009-Q1 to 2009-Q2", 14430.9m, 14381.2m, -1.4m },
            { "2010-Q4 to 2011-Q1", 15309.5m, 15351.4m, 1.1m },
            { "2012-Q3 to 2012-Q4", 16319.5m, 16420.4m, 2.5m },
            { "2013-Q1 to 2013-Q2", 16648.2m, 16728.7m, 1.9m },
            { "2014-Q3 to 2014-Q4", 17804.2m, 17912.1m, 2.4m },
            { "2014-Q4 to 2015-Q1", 17912.1m, 18063.5m, 3.4m },
            { "2016-Q3 to 2016-Q4", 18892.6m, 19089.4m, 4.2m },
            { "2017-Q4 to 2018-Q1", 20037.1m, 20328.6m, 5.9m },
            { "2018-Q3 to 2018-Q4", 20798.7m, 20917.9m, 2.3m },
            { "2020-Q2 to 2020-Q3", 19935.4m, 21684.6m, 40m },
        };

    /// <summary>Bureau of Economic Analysis: quarters whose growth was computed from levels with more digits than are printed.</summary>
    public static TheoryData<string, decimal, decimal, decimal> QuartersOfRoundedLevels { get; } =
        new()
        {
            { "1947-Q3 to 1947-Q4", 249.6m, 259.7m, 17.3m },
            { "1948-Q2 to 1948-Q3", 272.6m, 279.2m, 10.1m },
            { "1949-Q1 to 1949-Q2", 275m, 271.4m, -5.2m },
            { "1950-Q1 to 1950-Q2", 280.8m, 290.4m, 14.3m },
            { "1950-Q3 to 1950-Q4", 308.2m, 319.9m, 16.2m },
            { "1951-Q4 to 1952-Q1", 356.2m, 359.8m, 4.2m },
            { "1952-Q4 to 1953-Q1", 380.8m, 388m, 7.7m },
            { "1953-Q4 to 1954-Q1", 386m, 385.3m, -0.6m },
            { "1954-Q2 to 1954-Q3", 386.1m, 391m, 5.1m },
            { "1955-Q3 to 1955-Q4", 430.2m, 437.1m, 6.5m },
            { "1955-Q4 to 1956-Q1", 437.1m, 439.7m, 2.5m },
            { "1957-Q4 to 1958-Q1", 474.9m, 467.5m, -6m },
            { "1958-Q2 to 1958-Q3", 472m, 485.8m, 12.3m },
            { "1960-Q1 to 1960-Q2", 542.6m, 541.1m, -1.2m },
            { "1962-Q1 to 1962-Q2", 594m, 600.4m, 4.3m },
            { "1963-Q2 to 1963-Q3", 629.8m, 644.4m, 9.7m },
            { "1965-Q4 to 1966-Q1", 771.9m, 795.7m, 13m },
            { "1966-Q1 to 1966-Q2", 795.7m, 805m, 4.7m },
            { "1966-Q3 to 1966-Q4", 819.6m, 833.3m, 6.8m },
            { "1968-Q2 to 1968-Q3", 934.3m, 950.8m, 7.2m },
            { "1970-Q4 to 1971-Q1", 1088.6m, 1135.2m, 18.2m },
            { "1971-Q1 to 1971-Q2", 1135.2m, 1156.3m, 7.7m },
            { "1971-Q3 to 1971-Q4", 1177.7m, 1190.3m, 4.4m },
            { "1971-Q4 to 1972-Q1", 1190.3m, 1230.6m, 14.3m },
            { "1972-Q1 to 1972-Q2", 1230.6m, 1266.4m, 12.1m },
            { "1972-Q4 to 1973-Q1", 1328.9m, 1377.5m, 15.4m },
            { "1973-Q2 to 1973-Q3", 1413.9m, 1433.8m, 5.8m },
            { "1974-Q2 to 1974-Q3", 1530.1m, 1560m, 8.1m },
            { "1975-Q1 to 1975-Q2", 1616.1m, 1651.9m, 9.1m },
            { "1989-Q1 to 1989-Q2", 5511.3m, 5612.5m, 7.6m },
        };

    [Theory]
    [MemberData(nameof(Years))]
    public void Annual_growth_is_the_printed_one(string years, decimal from, decimal to, decimal printed) =>
        AssertPrinted(years, printed, Annual(from, to));

    [Theory]
    [MemberData(nameof(Quarters))]
    public void Quarterly_growth_at_annual_rate_is_the_printed_one(
        string quarters,
        decimal from,
        decimal to,
        decimal printed
    ) => AssertPrinted(quarters, printed, AtAnnualRate(from, to));

    [Theory]
    [MemberData(nameof(QuartersOfRoundedLevels))]
    public void The_printed_growth_lies_between_those_of_the_levels_that_round_to_the_printed_ones(
        string quarters,
        decimal from,
        decimal to,
        decimal printed
    )
    {
        var least = AtAnnualRate(from + HalfALevelStep, to - HalfALevelStep);
        var most = AtAnnualRate(from - HalfALevelStep, to + HalfALevelStep);
        Assert.True(least <= printed + HalfAPoint && printed - HalfAPoint <= most, quarters);
        Assert.False(Math.Abs(AtAnnualRate(from, to) - printed) <= HalfAPoint, quarters);
    }

    private static decimal Annual(decimal from, decimal to) =>
        Growth.Between(Dollar.Billions(from), Dollar.Billions(to)).ToPercent();

    private static decimal AtAnnualRate(decimal from, decimal to) =>
        Growth.Annualise(Growth.Between(Dollar.Billions(from), Dollar.Billions(to)), Periodicity.Quarter).ToPercent();

    private static void AssertPrinted(string period, decimal printed, decimal computed) =>
        Assert.True(Math.Abs(computed - printed) <= HalfAPoint, $"{period}: {computed} for {printed}");
}
