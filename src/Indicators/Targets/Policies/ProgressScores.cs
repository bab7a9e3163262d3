namespace Indicators;

/// <summary>The scores that methods of one family share.</summary>
internal static class ProgressScores
{
    /// <summary>
    /// From -5 at a ratio of -60 % to 0 at 60 % and 5 at 130 %: (50 R - 30) / 7 from 60 % up, (25 R - 15) / 6 below.
    /// The 4-digit decimals of the published programs (7.1429, 4.2857, 4.1667) are roundings of these fractions.
    /// </summary>
    internal static decimal OfRatio(decimal ratio) =>
        ratio >= 1.3m ? 5m
        : ratio <= -0.6m ? -5m
        : ratio >= 0.6m ? ((50m * ratio) - 30m) / 7m
        : ((25m * ratio) - 15m) / 6m;
}
