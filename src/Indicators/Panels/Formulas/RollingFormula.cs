using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Indicators.Panels;

/// <summary>Sums and means of every window of a series, each from its own cells: nothing is carried along, so nothing drifts.</summary>
/// <remarks>
/// Sums of 1, 2, 4, 8 ... cells are built from each other, and a window of 12 is one of 4 and one of 8. Each sum is two doubles: the rest takes what
/// the additions round off, with an error below (log2 window + 1)^2 2^-106 of the sum of magnitudes.
/// </remarks>
internal static class RollingFormula
{
    /// <summary>The windows that are computed at a time: their rows stay in the nearest cache.</summary>
    private const int Block = 256;

    private const int MostOnStack = 1_024;

    /// <summary>Computes the windows of each series.</summary>
    internal static int Run(
        ReadOnlySpan<double> values,
        int periods,
        int window,
        double divisor,
        Span<double> result,
        Span<CellStatus> statuses
    ) =>
        Vector512.IsHardwareAccelerated ? Run<Lanes8>(values, periods, window, divisor, result, statuses)
        : Vector256.IsHardwareAccelerated ? Run<Lanes4>(values, periods, window, divisor, result, statuses)
        : Vector128.IsHardwareAccelerated ? Run<Lanes2>(values, periods, window, divisor, result, statuses)
        : Run<Lanes1>(values, periods, window, divisor, result, statuses);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Run<TLanes>(
        ReadOnlySpan<double> values,
        int periods,
        int window,
        double divisor,
        Span<double> result,
        Span<CellStatus> statuses
    )
        where TLanes : struct, ILanes<TLanes>
    {
        // All series are one run of cells; what windows across their borders give is overwritten.
        var block = Math.Min(values.Length - window + 1, Math.Max(Block, 4 * window));
        var length = block + window - 1 + RollingPieces.Beyond;
        var rented = length > MostOnStack ? ArrayPool<double>.Shared.Rent(4 * length) : null;
        var buffer = rented is null ? stackalloc double[4 * length] : rented.AsSpan();
        var rows = new RollingRows(buffer, length);
        var areGiven = true;
        for (var first = 0; first + window <= values.Length; first += block)
        {
            var count = Math.Min(block, values.Length - window + 1 - first);
            var output = result.Slice(first + window - 1, count);
            rows.Windows<TLanes>(values[first..], count + window - 1, window, divisor, output, out var allGiven);
            areGiven &= allGiven;
        }

        if (rented is not null)
        {
            ArrayPool<double>.Shared.Return(rented);
        }

        return Finished(values, periods, window, divisor, !areGiven || !statuses.IsEmpty, result, statuses);
    }

    /// <summary>Makes what lies before the first window of each series missing, and counts and explains the cells where that is needed.</summary>
    private static int Finished(
        ReadOnlySpan<double> values,
        int periods,
        int window,
        double divisor,
        bool isExplained,
        Span<double> result,
        Span<CellStatus> statuses
    )
    {
        var (undefined, lead, count) = (0, window - 1, periods - window + 1);
        for (var start = 0; start < values.Length; start += periods)
        {
            result.Slice(start, lead).Fill(double.NaN);
            if (isExplained)
            {
                var why = statuses.IsEmpty ? statuses : statuses.Slice(start, periods);
                why[..Math.Min(lead, why.Length)].Fill(CellStatus.Missing);
                undefined += Explained.Windows(
                    values.Slice(start, periods),
                    window,
                    divisor,
                    result.Slice(start + lead, count),
                    why.IsEmpty ? why : why[lead..]
                );
            }
        }

        return undefined;
    }
}
