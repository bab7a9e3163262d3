namespace Indicators;

/// <summary>Where a window is spliced onto the index before it.</summary>
public enum SplicePoint
{
    /// <summary>At the last common period: only the newest movement is added (movement splice).</summary>
    Movement = 0,

    /// <summary>At the first common period: the movement over the whole window is added (window splice).</summary>
    Window = 1,

    /// <summary>At all common periods: the geometric mean of what each would give (mean splice).</summary>
    Mean = 2,
}
