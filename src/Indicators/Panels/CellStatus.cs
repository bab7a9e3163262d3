namespace Indicators.Panels;

/// <summary>What a cell of a result holds: a value, nothing because nothing was given, or nothing because the formula has no value there.</summary>
public enum CellStatus : byte
{
    /// <summary>A number.</summary>
    Value = 0,

    /// <summary>An input is missing (NaN), or lies outside the series.</summary>
    Missing = 1,

    /// <summary>The divisor is zero: the base of a growth, the whole of a share, the distance to a goal.</summary>
    ZeroBase = 2,

    /// <summary>The sign changes from one level to the other.</summary>
    SignChange = 3,

    /// <summary>The number of periods is outside its range.</summary>
    NoPeriods = 4,

    /// <summary>A rate is below -100 %, so that no level is left to grow from.</summary>
    TotalLoss = 5,

    /// <summary>An input is infinite.</summary>
    NotFinite = 6,

    /// <summary>The result is past what a double holds.</summary>
    Overflow = 7,
}
