namespace Indicators;

/// <summary>One index out of windows that overlap, each of which ends one period later than the one before, as multilateral price indices are published.</summary>
/// <remarks>
/// What was published is never revised: each window gives the index of its last period only. It is the level that the index has at a common period, times
/// the movement of the window from there; at which common periods is the method. The level at a common period is the published one, or that which the window
/// before implies. After the extension methods of the Consumer Price Index Manual (2020), chapter 10, and Krsinich (2016), The FEWS index.
/// </remarks>
public static class Splicing
{
    private static readonly Names SplicedName = new("spliced index", "拼接指数");

    /// <summary>The spliced index.</summary>
    /// <param name="windows">The index levels of each window; at least one. Each has the periods of the one before but its first, and one more.</param>
    /// <param name="point">At which common periods the windows are joined.</param>
    /// <param name="onPublished">Whether levels at common periods are those of the spliced index; else those that the window before implies.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>The levels of the first window, and of each further one its last; missing where a level it needs is missing or not above zero.</returns>
    /// <exception cref="ArgumentException">There is no window, or one does not end a period later than the one before.</exception>
    /// <exception cref="NotComparableException">Areas, price bases or the lengths of the periods differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="point"/> is none.</exception>
    /// <exception cref="OverflowException">A level is past what a decimal holds.</exception>
    public static Series<IndexNumber> Splice(
        this IReadOnlyList<Series<IndexNumber>> windows,
        SplicePoint point,
        bool onPublished = false,
        Reach? reach = null
    )
    {
        ArgumentNullException.ThrowIfNull(windows);
        if (windows.Count == 0)
        {
            throw new ArgumentException("There are no windows. Give at least one.", nameof(windows));
        }

        if (!Enum.IsDefined(point))
        {
            throw new ArgumentOutOfRangeException(nameof(point), point, "Take Movement, Window or Mean.");
        }

        var index = windows[0];
        var before = index;
        for (var i = 1; i < windows.Count; i++)
        {
            RequireNext(windows[i - 1], windows[i]);
            var bases = onPublished ? index : before;
            index = Extended(index, bases, windows[i], point, reach);
            before = Scaled(windows[i], index, reach);
        }

        return new(DerivedIndicator.Of(index.Indicator, "spliced", SplicedName), index.Area, index.Grid, index.Content);
    }

    /// <summary>The index with one period more.</summary>
    private static Series<IndexNumber> Extended(
        Series<IndexNumber> index,
        Series<IndexNumber> bases,
        Series<IndexNumber> window,
        SplicePoint point,
        Reach? reach
    )
    {
        var common = window.Count - 1;
        var (first, count) = point switch
        {
            SplicePoint.Movement => (common - 1, 1),
            SplicePoint.Window => (0, 1),
            _ => (0, common),
        };
        var shift = bases.Grid.TryShift(window.Grid, out var places) ? places : 0;
        return SeriesLift.Of(
            default(SpliceFormula),
            index.Indicator,
            index.Area,
            index.Grid with
            {
                Length = index.Count + 1,
            },
            new(
                index.IsExact && bases.IsExact && window.IsExact,
                (2 * common) + 1,
                (place, cells) =>
                {
                    if (place < index.Count)
                    {
                        cells[0] = new(index, place);
                        return 1;
                    }

                    for (var i = 0; i < count; i++)
                    {
                        cells[i] = new(bases, shift + first + i);
                        cells[count + i] = new(window, first + i);
                    }

                    cells[2 * count] = new(window, common);
                    return (2 * count) + 1;
                }
            ),
            reach
        );
    }

    /// <summary>The window at the level of the index in its last period.</summary>
    private static Series<IndexNumber> Scaled(Series<IndexNumber> window, Series<IndexNumber> index, Reach? reach)
    {
        var (last, end) = (window.Count - 1, index.Count - 1);
        return SeriesLift.Of(
            default(LinkFormula),
            window.Indicator,
            window.Area,
            window.Grid,
            new(
                window.IsExact && index.IsExact,
                3,
                (place, cells) =>
                {
                    cells[0] = new(index, end);
                    (cells[1], cells[2]) = (new(window, last), new(window, place));
                    return place == last ? 1 : 3;
                }
            ),
            reach
        );
    }

    private static void RequireNext(Series<IndexNumber> before, Series<IndexNumber> window)
    {
        SeriesArithmetic.RequireAlike("splice", before, window);
        if (
            window.Count < 2
            || !before.Grid.TryShift(window.Grid, out var shift)
            || shift < 0
            || shift + window.Count != before.Count + 1
        )
        {
            throw new ArgumentException(
                $"The window {window} does not end one period later than {before}, with periods in common. Give windows in order.",
                nameof(window)
            );
        }
    }
}
