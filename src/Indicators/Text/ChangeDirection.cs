namespace Indicators.Text;

/// <summary>Which way the words beside a figure say that the quantity moved.</summary>
public enum ChangeDirection
{
    /// <summary>They do not say.</summary>
    None = 0,

    /// <summary>Up: "rose", 增长.</summary>
    Up = 1,

    /// <summary>Down: "fell", 下降.</summary>
    Down = 2,
}
