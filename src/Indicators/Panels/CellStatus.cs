namespace Indicators.Panels;

/// <summary>What a cell of a panel holds: a value, with the status of the observation; nothing because nothing was given; or nothing because the formula has no value there.</summary>
/// <remarks>
/// <para>Observations have the bytes of this table, there and back:</para>
/// <list type="table">
/// <listheader><term><see cref="ObservationStatus"/></term><description>byte</description></listheader>
/// <item><term><see cref="ObservationStatus.Normal"/></term><description>0, <see cref="Value"/></description></item>
/// <item><term><see cref="ObservationStatus.Missing"/></term><description>1, <see cref="Missing"/></description></item>
/// <item><term>none: the series has no such period</term><description>8, <see cref="Outside"/></description></item>
/// <item><term><see cref="ObservationStatus.Provisional"/></term><description>9, <see cref="Provisional"/></description></item>
/// <item><term><see cref="ObservationStatus.Estimated"/></term><description>10, <see cref="Estimated"/></description></item>
/// <item><term><see cref="ObservationStatus.Forecast"/></term><description>11, <see cref="Forecast"/></description></item>
/// <item><term><see cref="ObservationStatus.Break"/></term><description>12, <see cref="Break"/></description></item>
/// <item><term><see cref="ObservationStatus.Disputed"/></term><description>13, <see cref="Disputed"/></description></item>
/// </list>
/// <para>2 to 7, why a formula has no value, are missing observations.</para>
/// </remarks>
public enum CellStatus : byte
{
    /// <summary>A number; of an observation a normal one.</summary>
    Value = 0,

    /// <summary>An input is missing (NaN), or lies outside the series; of an observation: there is no value.</summary>
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

    /// <summary>The result, or the total that it is computed from, is past what a double holds.</summary>
    Overflow = 7,

    /// <summary>There is no observation, since the series begins later or ends before.</summary>
    Outside = 8,

    /// <summary>A number that was published as preliminary.</summary>
    Provisional = 9,

    /// <summary>An estimated number.</summary>
    Estimated = 10,

    /// <summary>A forecast number.</summary>
    Forecast = 11,

    /// <summary>A number with which the series breaks: not comparable with earlier ones.</summary>
    Break = 12,

    /// <summary>A number that other statistics contradict.</summary>
    Disputed = 13,
}
