namespace Indicators;

/// <summary>How the values of several periods become the value of the longer period that they make up.</summary>
public enum Aggregation
{
    /// <summary>Their sum; of flows only.</summary>
    Sum = 0,

    /// <summary>Their arithmetic mean; of flows, stocks and index numbers. Rates are averaged with weights.</summary>
    Average = 1,

    /// <summary>The last value; of stocks, index numbers, rates and year-to-date figures.</summary>
    EndOfPeriod = 2,

    /// <summary>The first value; of stocks, index numbers and rates.</summary>
    First = 3,
}
