namespace Indicators;

/// <summary>The prices in which an indicator is measured.</summary>
public enum PriceBasisKind
{
    /// <summary>Prices do not enter: a count, a share of persons.</summary>
    None = 0,

    /// <summary>The prices of the time (现价).</summary>
    Current = 1,

    /// <summary>Prices made comparable by the source, without naming a year (可比价).</summary>
    Comparable = 2,

    /// <summary>The prices of one year (不变价).</summary>
    Constant = 3,
}
