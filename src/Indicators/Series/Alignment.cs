namespace Indicators;

/// <summary>Puts two series on the same periods.</summary>
public static class Alignment
{
    /// <summary>Both series on the same periods: those of both, or all of either; what a series does not have is missing, never filled.</summary>
    /// <typeparam name="TFirst">The type of the values of the first.</typeparam>
    /// <typeparam name="TSecond">The type of the values of the second.</typeparam>
    /// <param name="first">One series.</param>
    /// <param name="second">The other, of periods of the same length.</param>
    /// <param name="join">Whether to keep the periods that only one of them has.</param>
    /// <returns>The two series; aligning the other way round gives the same two.</returns>
    /// <exception cref="NotComparableException">The lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">They have no period in common, and only such were wanted.</exception>
    public static (Series<TFirst> First, Series<TSecond> Second) Align<TFirst, TSecond>(
        this Series<TFirst> first,
        Series<TSecond> second,
        PeriodJoin join = PeriodJoin.Inner
    )
        where TFirst : struct, IFigure<TFirst>
        where TSecond : struct, IFigure<TSecond>
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var grid = Joined("alignment", first, second, join);
        return (On(grid, first), On(grid, second));
    }

    /// <summary>The periods of two series together.</summary>
    internal static SeriesGrid Joined<TFirst, TSecond>(
        string calculation,
        Series<TFirst> first,
        Series<TSecond> second,
        PeriodJoin join
    )
        where TFirst : struct, IFigure<TFirst>
        where TSecond : struct, IFigure<TSecond>
    {
        var shift = ShiftOfPeriods(calculation, first, second);
        var isOuter = join == PeriodJoin.Outer;
        var start = isOuter ? Math.Min(0, shift) : Math.Max(0, shift);
        var end = isOuter ? Math.Max(first.Count, shift + second.Count) : Math.Min(first.Count, shift + second.Count);
        return start < end
            ? new(first.Grid.SingleAt(start), end - start, first.Grid.IsYearToDate)
            : throw new UndefinedResultException(
                $"{calculation} of {first} and {second}",
                "they have no period in common. Keep all periods instead (outer)."
            );
    }

    /// <summary>How many places after the first series the second begins.</summary>
    internal static int Shift<TFirst, TSecond>(string calculation, Series<TFirst> first, Series<TSecond> second)
        where TFirst : struct, IFigure<TFirst>
        where TSecond : struct, IFigure<TSecond>
    {
        Require(calculation, first, second, Comparability.OfAreas(first.Area, second.Area));
        return ShiftOfPeriods(calculation, first, second);
    }

    internal static void Require<TFirst, TSecond>(
        string calculation,
        Series<TFirst> first,
        Series<TSecond> second,
        Names? reason
    )
        where TFirst : struct, IFigure<TFirst>
        where TSecond : struct, IFigure<TSecond>
    {
        if (reason is not null)
        {
            throw new NotComparableException($"{calculation} of {first} and {second}", reason);
        }
    }

    private static int ShiftOfPeriods<TFirst, TSecond>(string calculation, Series<TFirst> first, Series<TSecond> second)
        where TFirst : struct, IFigure<TFirst>
        where TSecond : struct, IFigure<TSecond>
    {
        var isInLine = first.Grid.TryShift(second.Grid, out var shift);
        Require(calculation, first, second, isInLine ? null : Comparability.Periodicities);
        return shift;
    }

    private static Series<TFigure> On<TFigure>(SeriesGrid grid, Series<TFigure> series)
        where TFigure : struct, IFigure<TFigure>
    {
        if (grid == series.Grid)
        {
            return series;
        }

        _ = grid.TryShift(series.Grid, out var shift);
        var kept = new List<Observation<TFigure>>(grid.Length);
        for (var index = 0; index < grid.Length; index++)
        {
            var place = index - shift;
            kept.Add(
                place >= 0 && place < series.Count
                    ? series[place]
                    : Observation<TFigure>.Missing(series.Indicator, series.Area, grid.At(index))
            );
        }

        return SeriesAssembly.Placed(series.Indicator, series.Area, grid, kept);
    }
}
