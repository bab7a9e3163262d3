namespace Indicators.Panels;

/// <summary>Why results that depend on several cells of a series are missing or undefined.</summary>
internal static class Explained
{
    /// <summary>Counts the undefined windows and, if there is room, says of each what it holds. A window whose additions passed the largest double is settled in whole numbers; one that is no number is made NaN.</summary>
    /// <returns>How many are undefined, missing ones not counted.</returns>
    internal static int Windows(
        ReadOnlySpan<double> input,
        int window,
        double divisor,
        Span<double> output,
        Span<CellStatus> statuses
    )
    {
        var (undefined, lastMissing, lastInfinite) = (0, -1, -1);
        for (var i = 0; i < input.Length; i++)
        {
            lastMissing = double.IsNaN(input[i]) ? i : lastMissing;
            lastInfinite = double.IsInfinity(input[i]) ? i : lastInfinite;
            var first = i - window + 1;
            if (first < 0)
            {
                continue;
            }

            var status =
                lastMissing >= first ? CellStatus.Missing
                : lastInfinite >= first ? CellStatus.NotFinite
                : double.IsFinite(output[first]) ? CellStatus.Value
                : ExactTotal.Of(input.Slice(first, window)).Over(divisor, out output[first]);
            undefined += status > CellStatus.Missing ? 1 : 0;
            output[first] = status == CellStatus.Value ? output[first] : double.NaN;
            if (!statuses.IsEmpty)
            {
                statuses[first] = status;
            }
        }

        return undefined;
    }
}
