using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>Runs operations on pairs of cells of one series, the later some periods after the earlier.</summary>
internal static class Lagged
{
    /// <summary>Computes a block of series; the operation's cell i leads to the result's cell i + lag.</summary>
    internal static int Run<TOperation>(
        in TOperation operation,
        int periods,
        int lag,
        Span<double> result,
        Span<CellStatus> statuses
    )
        where TOperation : struct, IColumnOperation, allows ref struct
    {
        ColumnGuard.Fits(statuses, result);
        var undefined = 0;
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(result), lag);
        for (var start = 0; start < result.Length; start += periods)
        {
            result.Slice(start, lag).Fill(double.NaN);
            undefined += ColumnDriver.Run(operation, ref first, (nuint)start, (nuint)(periods - lag), canRepeat: true);
            if (!statuses.IsEmpty)
            {
                statuses.Slice(start, lag).Fill(CellStatus.Missing);
                var cells = statuses.Slice(start + lag, periods - lag);
                ColumnDriver.Explain(operation, (nuint)start, result.Slice(start + lag, periods - lag), cells);
            }
        }

        return undefined;
    }

    /// <summary>A lag past the whole series leaves nothing.</summary>
    internal static int Nothing(Span<double> result, Span<CellStatus> statuses)
    {
        ColumnGuard.Fits(statuses, result);
        result.Fill(double.NaN);
        statuses.Fill(CellStatus.Missing);
        return 0;
    }
}
