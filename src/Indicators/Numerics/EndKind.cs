namespace Indicators;

/// <summary>Whether an end of bounds belongs to them.</summary>
internal enum EndKind : byte
{
    /// <summary>The end belongs to the bounds; the default, so that default bounds are exactly zero.</summary>
    Closed = 0,

    /// <summary>The bounds come as near to the end as one likes.</summary>
    Open = 1,

    /// <summary>There is no end on this side.</summary>
    Absent = 2,
}
