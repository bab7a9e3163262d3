using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Indicators;

/// <summary>An offset from UTC in whole minutes, up to 14 hours, or none, which is the default.</summary>
internal readonly record struct PeriodZone
{
    internal const int LargestMinutes = 14 * 60;

    private PeriodZone(int code) => Code = code;

    /// <summary>0 for none, else the minutes and one more than the largest: 1 to 1681.</summary>
    internal int Code { get; }

    /// <summary>The minutes east of UTC; only where there is an offset.</summary>
    internal int Minutes => Code - LargestMinutes - 1;

    internal Offset? Offset => Code == 0 ? null : NodaTime.Offset.FromSeconds(Minutes * 60);

    internal static PeriodZone OfCode(int code) => new(code);

    internal static PeriodZone OfMinutes(int minutes) => new(minutes + LargestMinutes + 1);

    [SuppressMessage("Usage", "MA0015", Justification = "The parameter is the caller's.")]
    internal static PeriodZone Of(Offset? offset, string parameter)
    {
        if (offset is not { } given)
        {
            return default;
        }

        var (minutes, seconds) = Math.DivRem(given.Seconds, 60);
        return seconds == 0 && Math.Abs(minutes) <= LargestMinutes
            ? OfMinutes(minutes)
            : throw new ArgumentOutOfRangeException(
                parameter,
                given,
                "Give an offset of whole minutes, at most 14 hours to either side."
            );
    }
}
