namespace Indicators.Tests;

/// <summary>Which numbers an argument mostly is.</summary>
internal enum Domain
{
    /// <summary>Mostly above zero, of any size.</summary>
    Level,

    /// <summary>Any number.</summary>
    Any,

    /// <summary>Mostly above -100 %.</summary>
    Rate,

    /// <summary>Mostly above zero and below 1,000 %.</summary>
    PositiveRate,

    /// <summary>Always above zero.</summary>
    Positive,
}
