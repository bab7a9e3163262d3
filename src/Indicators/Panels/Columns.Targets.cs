using System.Runtime.CompilerServices;

namespace Indicators.Panels;

public static partial class Columns
{
    private const double OnTrackFrom = 0.95;
    private const double ModerateFrom = 0.60;

    /// <summary>How much of the way from base to goal is gone: (value - base) / (goal - base), correctly rounded.</summary>
    /// <param name="values">The figures so far.</param>
    /// <param name="bases">The figures at the start.</param>
    /// <param name="goals">The goals.</param>
    /// <param name="result">Takes the progress: 0 at the base, 1 at the goal, more beyond, negative on the wrong side.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those whose goal is their base.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    public static int Progress(
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> bases,
        ReadOnlySpan<double> goals,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(values, result, statuses);
        ColumnGuard.Fits(bases, result, statuses);
        ColumnGuard.Fits(goals, result, statuses);
        return Run(new ProgressOperation<DoubleColumn>(new(values), new(bases), new(goals)), result, statuses);
    }

    /// <summary>How much of the way from base to goal is gone in each period of a block of series, each with its base and goal.</summary>
    /// <param name="values">One series after another.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="bases">The figure at the start, of each series.</param>
    /// <param name="goals">The goal of each series.</param>
    /// <param name="result">Takes the progress: 0 at the base, 1 at the goal; may take the place of the values.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those of series whose goal is their base.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values, overlaps them at another cell, or overlaps the bases or goals; or there is not one base and one goal for each series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods are below 1.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Progress(
        ReadOnlySpan<double> values,
        int periods,
        ReadOnlySpan<double> bases,
        ReadOnlySpan<double> goals,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.AreGoals(values, periods, bases, goals, result, statuses);
        var (undefined, canRepeat) = (0, !values.Overlaps(result));
        for (var series = 0; series < bases.Length; series++)
        {
            var start = series * periods;
            var operation = new SeriesProgressOperation(values.Slice(start, periods), bases[series], goals[series]);
            undefined += Run(operation, result.Slice(start, periods), Part(statuses, start, periods), canRepeat);
        }

        return undefined;
    }

    /// <summary>The compound growth rates that lead from the latest figures to the goals, correctly rounded.</summary>
    /// <param name="latest">The figures so far.</param>
    /// <param name="goals">The goals, in the same unit.</param>
    /// <param name="periodsLeft">The number of periods up to the goal, 1 to 65,536.</param>
    /// <param name="result">Takes the rates of each period as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is outside its range.</exception>
    public static int RequiredCagr(
        ReadOnlySpan<double> latest,
        ReadOnlySpan<double> goals,
        int periodsLeft,
        Span<double> result,
        Span<CellStatus> statuses = default
    ) => Cagr(latest, goals, periodsLeft, result, statuses: statuses);

    /// <summary>The compound growth rates that lead from the latest figures to the goals, each with its number of periods, correctly rounded.</summary>
    /// <param name="latest">The figures so far.</param>
    /// <param name="goals">The goals, in the same unit.</param>
    /// <param name="periodsLeft">The number of periods up to each goal; outside 1 to 65,536 the rate is undefined.</param>
    /// <param name="result">Takes the rates of each period as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    public static int RequiredCagr(
        ReadOnlySpan<double> latest,
        ReadOnlySpan<double> goals,
        ReadOnlySpan<int> periodsLeft,
        Span<double> result,
        Span<CellStatus> statuses = default
    ) => Cagr(latest, goals, periodsLeft, result, statuses);

    /// <summary>Classes of progress by the ratio of compound growth rates: that from base to latest figure over that from base to goal.</summary>
    /// <param name="bases">The figures at the start.</param>
    /// <param name="latest">The figures so far.</param>
    /// <param name="goals">The goals.</param>
    /// <param name="periods">The periods from base to latest figure, 1 to 65,536.</param>
    /// <param name="periodsToGoal">The periods from base to goal, 1 to 65,536.</param>
    /// <param name="direction">Whether more is better or less: increase or decrease.</param>
    /// <param name="result">Takes the classes.</param>
    /// <returns>How many cells have no class.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of periods is outside its range, or the direction is neither increase nor decrease.</exception>
    public static int Classify(
        ReadOnlySpan<double> bases,
        ReadOnlySpan<double> latest,
        ReadOnlySpan<double> goals,
        int periods,
        int periodsToGoal,
        DesiredDirection direction,
        Span<PaceClass> result
    )
    {
        ColumnGuard.SameLength(bases.Length, result.Length, nameof(bases));
        ColumnGuard.SameLength(latest.Length, result.Length, nameof(latest));
        ColumnGuard.SameLength(goals.Length, result.Length, nameof(goals));
        ColumnGuard.AreApart(bases, result, nameof(result));
        ColumnGuard.AreApart(latest, result, nameof(result));
        ColumnGuard.AreApart(goals, result, nameof(result));
        if (direction is not (DesiredDirection.Increase or DesiredDirection.Decrease))
        {
            throw new ArgumentOutOfRangeException(
                nameof(direction),
                direction,
                "Only increase and decrease have a pace."
            );
        }

        const int block = 256;
        Span<double> observed = stackalloc double[block];
        Span<double> required = stackalloc double[block];
        var unclassed = 0;
        for (var start = 0; start < result.Length; start += block)
        {
            var count = Math.Min(block, result.Length - start);
            var from = bases.Slice(start, count);
            var to = latest.Slice(start, count);
            var goal = goals.Slice(start, count);
            _ = Cagr(from, to, periods, observed[..count]);
            _ = Cagr(from, goal, periodsToGoal, required[..count]);
            for (var i = 0; i < count; i++)
            {
                var pace = ClassOf(from[i], to[i], goal[i], observed[i], required[i], direction);
                result[start + i] = pace;
                unclassed += pace == PaceClass.NotAvailable ? 1 : 0;
            }
        }

        return unclassed;
    }

    private static PaceClass ClassOf(
        double from,
        double to,
        double goal,
        double observed,
        double required,
        DesiredDirection direction
    )
    {
        if (double.IsNaN(observed) || double.IsNaN(required))
        {
            return PaceClass.NotAvailable;
        }

        var rises = direction == DesiredDirection.Increase;
        if (rises ? to >= goal : to <= goal)
        {
            return PaceClass.Achieved;
        }

        // Below zero, growth of the magnitude is a fall.
        var ratio = (rises == from > 0d ? observed : -observed) / Math.Abs(required);
        return double.IsNaN(ratio) || double.IsInfinity(ratio) ? PaceClass.NotAvailable
            : ratio >= OnTrackFrom ? PaceClass.OnTrack
            : ratio >= ModerateFrom ? PaceClass.Moderate
            : ratio >= 0d ? PaceClass.Limited
            : PaceClass.Deterioration;
    }
}
