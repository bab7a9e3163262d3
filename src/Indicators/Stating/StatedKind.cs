namespace Indicators;

/// <summary>What a stated figure came from.</summary>
internal enum StatedKind : byte
{
    /// <summary>One figure, with hedge and step; the default.</summary>
    Single = 0,

    /// <summary>Two figures: "5 to 8 percent".</summary>
    Range = 1,

    /// <summary>A calculation: a figure with bounds.</summary>
    Computed = 2,
}
