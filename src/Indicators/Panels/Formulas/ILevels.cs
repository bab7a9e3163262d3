namespace Indicators.Panels;

/// <summary>Pairs of levels, from which rates are computed.</summary>
internal interface ILevels
{
    /// <summary>The levels from an index on, and the lanes where they are exact.</summary>
    void Load<TLanes>(nuint index, out TLanes from, out TLanes to, out uint exact)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The lanes where a level is missing.</summary>
    uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The growth of one pair.</summary>
    CellStatus Growth(nuint index, out double rate);

    /// <summary>(to / from)^(power / root) - 1 of one pair.</summary>
    CellStatus Root(nuint index, int power, int root, out double rate);
}
