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
        var count = periods - lag;
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(result), lag);
        var runs = new CellRuns(0, (nuint)count, CanRepeat: true, result.Length / periods, (nuint)periods, lag);
        var undefined = ColumnDriver.Run(operation, ref first, runs);
        for (var start = 0; start < statuses.Length; start += periods)
        {
            statuses.Slice(start, lag).Fill(CellStatus.Missing);
            var cells = result.Slice(start + lag, count);
            ColumnDriver.Explain(operation, (nuint)start, cells, statuses.Slice(start + lag, count));
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
