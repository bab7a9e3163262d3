namespace Indicators;

/// <summary>The side to which a number is rounded.</summary>
internal enum Side
{
    /// <summary>To the next number that is not larger.</summary>
    Down = -1,

    /// <summary>To the next number that is not smaller.</summary>
    Up = 1,
}
