namespace Indicators;

/// <summary>The formulas of price and quantity indices, after the Producer Price Index Manual (2004), chapters 15 to 17 and 19. Here for prices: p0, p1 are prices, q0, q1 quantities, s0, s1 value shares of the two periods.</summary>
public enum IndexFormula
{
    /// <summary>sum(p1 q0) / sum(p0 q0).</summary>
    Laspeyres = 0,

    /// <summary>sum(p1 q1) / sum(p0 q1).</summary>
    Paasche = 1,

    /// <summary>The geometric mean of Laspeyres and Paasche.</summary>
    Fisher = 2,

    /// <summary>The product of (p1 / p0)^((s0 + s1) / 2).</summary>
    Tornqvist = 3,

    /// <summary>sum(p1 sqrt(q0 q1)) / sum(p0 sqrt(q0 q1)).</summary>
    Walsh = 4,

    /// <summary>sum(p1 (q0 + q1)) / sum(p0 (q0 + q1)).</summary>
    MarshallEdgeworth = 5,

    /// <summary>The product of (p1 / p0)^s0.</summary>
    GeometricLaspeyres = 6,

    /// <summary>The product of (p1 / p0)^s1.</summary>
    GeometricPaasche = 7,

    /// <summary>1 / sum(s0 p0 / p1).</summary>
    HarmonicLaspeyres = 8,

    /// <summary>sum(s1 p1 / p0).</summary>
    Palgrave = 9,

    /// <summary>The arithmetic mean of p1 / p0; quantities do not enter.</summary>
    Carli = 10,

    /// <summary>The geometric mean of p1 / p0; quantities do not enter.</summary>
    Jevons = 11,

    /// <summary>sum(p1) / sum(p0); quantities do not enter.</summary>
    Dutot = 12,
}
