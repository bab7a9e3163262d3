namespace Indicators;

/// <summary>A colour of a dashboard of the SDG Index.</summary>
public enum SdgColour
{
    /// <summary>Too little is known.</summary>
    Grey = 0,

    /// <summary>Worse than the bound of red.</summary>
    Red = 1,

    /// <summary>Nearer to red than to green.</summary>
    Orange = 2,

    /// <summary>Nearer to green than to red.</summary>
    Yellow = 3,

    /// <summary>At or better than the bound of green.</summary>
    Green = 4,
}
