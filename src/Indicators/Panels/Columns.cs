using System.Runtime.CompilerServices;

namespace Indicators.Panels;

/// <summary>Calculators over columns: spans of doubles, or of whole numbers of the printed step.</summary>
/// <remarks>
/// <para>NaN is a missing cell (<see cref="long.MinValue"/> among whole numbers), and what depends on one is missing. Where a formula has no value, the
/// result is NaN too; each kernel returns the number of those cells, missing ones not counted, and says why in
/// <see cref="CellStatus"/> when it is given a span for it. Nothing is thrown over a cell, and nothing is allocated.</para>
/// <para>Rates, contributions, progress and index numbers on one base cell are correctly rounded: the double nearest to the true value of the figures given. Shares, means and other
/// index numbers are right to one unit in the last place. All have the same bits on every machine. A printed decimal such as 953.2 is no double; as a whole number of its step (9532, in tenths) it is. Growth, CAGR, shares, contributions and progress
/// have no unit, so whole numbers of one step give those of the printed figures; where columns have steps of their own, or the result has a unit, overloads take the decimal places of each.</para>
/// <para>A result may take the place of an input, cell by cell, but not overlap it otherwise; kernels that look at other cells
/// of a series need memory of their own. Blocks of series hold one series after another, each with the same number of periods.</para>
/// </remarks>
public static partial class Columns
{
    /// <summary>The largest number of periods of a compound rate: 65,536.</summary>
    public static int LargestPeriods => RootFormula.LargestRoot;

    /// <summary>The largest number of periods in a year: 366.</summary>
    public static int LargestPeriodsPerYear => RootFormula.LargestPower;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Run<TOperation>(
        in TOperation operation,
        Span<double> result,
        Span<CellStatus> statuses,
        bool canRepeat = false
    )
        where TOperation : struct, IColumnOperation, allows ref struct
    {
        ColumnGuard.Fits(statuses, result);
        return statuses.IsEmpty
            ? ColumnDriver.Run(operation, result, canRepeat)
            : ColumnDriver.Run(operation, result, statuses);
    }
}
