using System.Buffers;
using System.Runtime.Intrinsics;

namespace Indicators.Panels;

/// <summary>Sums and means of every window of a series, each from its own cells: nothing is carried along, so nothing drifts.</summary>
/// <remarks>
/// Sums of 1, 2, 4, 8 ... cells are built from each other, and a window of 12 is one of 4 and one of 8. Each sum is two doubles: the rest takes what
/// the additions round off, with an error below (log2 window + 1)^2 2^-106 of the sum of magnitudes.
/// </remarks>
internal static class RollingFormula
{
    private const int Block = 1_024;
    private const int MostOnStack = 2 * Block;
    private const int Slack = 8;

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
        var block = Math.Min(periods - window + 1, Math.Max(Block, window));
        var length = block + window - 1 + Slack;
        var rented = length > MostOnStack / 2 ? ArrayPool<double>.Shared.Rent(4 * length) : null;
        var buffer = rented is null ? stackalloc double[4 * length] : rented.AsSpan(0, 4 * length);
        buffer.Clear();
        var rows = new RollingRows(buffer, length);
        var undefined = 0;
        for (var start = 0; start < values.Length; start += periods)
        {
            result.Slice(start, window - 1).Fill(double.NaN);
            for (var first = 0; first + window <= periods; first += block)
            {
                var count = Math.Min(block, periods - window + 1 - first);
                var input = values.Slice(start + first, count + window - 1);
                var output = result.Slice(start + first + window - 1, count);
                rows.Windows<TLanes>(input, window, divisor, output, out var allGiven);
                undefined += allGiven ? 0 : Explained.Windows(input, window, output, default);
            }

            if (!statuses.IsEmpty)
            {
                var series = values.Slice(start, periods);
                statuses.Slice(start, window - 1).Fill(CellStatus.Missing);
                var (cells, why) = (start + window - 1, periods - window + 1);
                _ = Explained.Windows(series, window, result.Slice(cells, why), statuses.Slice(cells, why));
            }
        }

        if (rented is not null)
        {
            ArrayPool<double>.Shared.Return(rented);
        }

        return undefined;
    }
}
