using System.Runtime.InteropServices;

namespace Indicators.Panels;

public static partial class Columns
{
    /// <summary>How much of the way from base to goal is gone, each column as whole numbers of its step: (value - base) / (goal - base), correctly rounded.</summary>
    /// <param name="values">The figures so far, in steps of 10^-<paramref name="valueDecimals"/>; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="valueDecimals">The decimal places of the figures so far: 2 for cents.</param>
    /// <param name="bases">The figures at the start, in steps of 10^-<paramref name="baseDecimals"/>.</param>
    /// <param name="baseDecimals">The decimal places of the bases.</param>
    /// <param name="goals">The goals, in steps of 10^-<paramref name="goalDecimals"/>.</param>
    /// <param name="goalDecimals">The decimal places of the goals; any two columns lie at most 18 apart.</param>
    /// <param name="result">Takes the progress: 0 at the base, 1 at the goal, more beyond, negative on the wrong side.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those whose goal is their base.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimal places differ by more than 18.</exception>
    public static int Progress(
        ReadOnlySpan<long> values,
        int valueDecimals,
        ReadOnlySpan<long> bases,
        int baseDecimals,
        ReadOnlySpan<long> goals,
        int goalDecimals,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(values, result, statuses);
        ColumnGuard.Fits(bases, result, statuses);
        ColumnGuard.Fits(goals, result, statuses);
        var (value, level, goal) = StepFactors.Of(valueDecimals, baseDecimals, goalDecimals);
        return Run(
            new ProgressOperation<WholeColumn>(new(values, value), new(bases, level), new(goals, goal)),
            result,
            statuses
        );
    }

    /// <summary>How much of the way from base to goal is gone in each period of a block of series, each with its base and goal, all as whole numbers of their steps, correctly rounded.</summary>
    /// <param name="values">One series after another, in steps of 10^-<paramref name="valueDecimals"/>; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="valueDecimals">The decimal places of the cells: 2 for cents.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="bases">The figure at the start, of each series, in steps of 10^-<paramref name="baseDecimals"/>.</param>
    /// <param name="baseDecimals">The decimal places of the bases.</param>
    /// <param name="goals">The goal of each series, in steps of 10^-<paramref name="goalDecimals"/>.</param>
    /// <param name="goalDecimals">The decimal places of the goals; any two columns lie at most 18 apart.</param>
    /// <param name="result">Takes the progress: 0 at the base, 1 at the goal; may take the place of the values.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those of series whose goal is their base.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values, overlaps them at another cell, or overlaps the bases or goals; or there is not one base and one goal for each series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods are below 1, or the decimal places differ by more than 18.</exception>
    public static int Progress(
        ReadOnlySpan<long> values,
        int valueDecimals,
        int periods,
        ReadOnlySpan<long> bases,
        int baseDecimals,
        ReadOnlySpan<long> goals,
        int goalDecimals,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.AreGoals(values, periods, bases, goals, result, statuses);
        var (value, level, goal) = StepFactors.Of(valueDecimals, baseDecimals, goalDecimals);
        var (undefined, canRepeat) = (0, !MemoryMarshal.AsBytes(values).Overlaps(MemoryMarshal.AsBytes(result)));
        for (var series = 0; series < bases.Length; series++)
        {
            var start = series * periods;
            var operation = new SeriesStepProgressOperation<WholeColumn>(
                new(values.Slice(start, periods), value),
                new(bases[series], level),
                new(goals[series], goal)
            );
            undefined += Run(operation, result.Slice(start, periods), Part(statuses, start, periods), canRepeat);
        }

        return undefined;
    }

    /// <summary>The compound growth rates that lead from the latest figures to the goals, each column as whole numbers of its step, correctly rounded.</summary>
    /// <param name="latest">The figures so far, in steps of 10^-<paramref name="latestDecimals"/>; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="latestDecimals">The decimal places of the figures so far: 2 for cents.</param>
    /// <param name="goals">The goals, in steps of 10^-<paramref name="goalDecimals"/>.</param>
    /// <param name="goalDecimals">The decimal places of the goals, at most 18 from those of the figures.</param>
    /// <param name="periodsLeft">The number of periods up to the goal, 1 to 65,536.</param>
    /// <param name="result">Takes the rates of each period as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is outside its range, or the decimal places differ by more than 18.</exception>
    public static int RequiredCagr(
        ReadOnlySpan<long> latest,
        int latestDecimals,
        ReadOnlySpan<long> goals,
        int goalDecimals,
        int periodsLeft,
        Span<double> result,
        Span<CellStatus> statuses = default
    ) => Cagr(latest, latestDecimals, goals, goalDecimals, periodsLeft, result, statuses: statuses);

    /// <summary>The compound growth rates that lead from the latest figures to the goals, each with its number of periods and each column as whole numbers of its step, correctly rounded.</summary>
    /// <param name="latest">The figures so far, in steps of 10^-<paramref name="latestDecimals"/>; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="latestDecimals">The decimal places of the figures so far: 2 for cents.</param>
    /// <param name="goals">The goals, in steps of 10^-<paramref name="goalDecimals"/>.</param>
    /// <param name="goalDecimals">The decimal places of the goals, at most 18 from those of the figures.</param>
    /// <param name="periodsLeft">The number of periods up to each goal; outside 1 to 65,536 the rate is undefined.</param>
    /// <param name="result">Takes the rates of each period as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimal places differ by more than 18.</exception>
    public static int RequiredCagr(
        ReadOnlySpan<long> latest,
        int latestDecimals,
        ReadOnlySpan<long> goals,
        int goalDecimals,
        ReadOnlySpan<int> periodsLeft,
        Span<double> result,
        Span<CellStatus> statuses = default
    ) => Cagr(latest, latestDecimals, goals, goalDecimals, periodsLeft, result, statuses);

    /// <summary>How much of the way from base to goal is gone, each column as doubles that hold whole numbers of its step: (value - base) / (goal - base), correctly rounded.</summary>
    /// <param name="values">The figures so far, in steps of 10^-<paramref name="valueDecimals"/>; NaN is missing.</param>
    /// <param name="valueDecimals">The decimal places of the figures so far: 2 for cents.</param>
    /// <param name="bases">The figures at the start, in steps of 10^-<paramref name="baseDecimals"/>.</param>
    /// <param name="baseDecimals">The decimal places of the bases.</param>
    /// <param name="goals">The goals, in steps of 10^-<paramref name="goalDecimals"/>.</param>
    /// <param name="goalDecimals">The decimal places of the goals; any two columns lie at most 18 apart.</param>
    /// <param name="result">Takes the progress: 0 at the base, 1 at the goal, more beyond, negative on the wrong side.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those whose goal is their base.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimal places differ by more than 18.</exception>
    public static int Progress(
        ReadOnlySpan<double> values,
        int valueDecimals,
        ReadOnlySpan<double> bases,
        int baseDecimals,
        ReadOnlySpan<double> goals,
        int goalDecimals,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(values, result, statuses);
        ColumnGuard.Fits(bases, result, statuses);
        ColumnGuard.Fits(goals, result, statuses);
        var (value, level, goal) = StepFactors.Of(valueDecimals, baseDecimals, goalDecimals);
        return Run(
            new ProgressOperation<StepColumn>(new(values, value), new(bases, level), new(goals, goal)),
            result,
            statuses
        );
    }

    /// <summary>How much of the way from base to goal is gone in each period of a block of series, each with its base and goal, all as doubles that hold whole numbers of their steps, correctly rounded.</summary>
    /// <param name="values">One series after another, in steps of 10^-<paramref name="valueDecimals"/>; NaN is missing.</param>
    /// <param name="valueDecimals">The decimal places of the cells: 2 for cents.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="bases">The figure at the start, of each series, in steps of 10^-<paramref name="baseDecimals"/>.</param>
    /// <param name="baseDecimals">The decimal places of the bases.</param>
    /// <param name="goals">The goal of each series, in steps of 10^-<paramref name="goalDecimals"/>.</param>
    /// <param name="goalDecimals">The decimal places of the goals; any two columns lie at most 18 apart.</param>
    /// <param name="result">Takes the progress: 0 at the base, 1 at the goal; may take the place of the values.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those of series whose goal is their base.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values, overlaps them at another cell, or overlaps the bases or goals; or there is not one base and one goal for each series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods are below 1, or the decimal places differ by more than 18.</exception>
    public static int Progress(
        ReadOnlySpan<double> values,
        int valueDecimals,
        int periods,
        ReadOnlySpan<double> bases,
        int baseDecimals,
        ReadOnlySpan<double> goals,
        int goalDecimals,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.AreGoals(values, periods, bases, goals, result, statuses);
        var (value, level, goal) = StepFactors.Of(valueDecimals, baseDecimals, goalDecimals);
        var (undefined, canRepeat) = (0, !MemoryMarshal.AsBytes(values).Overlaps(MemoryMarshal.AsBytes(result)));
        for (var series = 0; series < bases.Length; series++)
        {
            var start = series * periods;
            var operation = new SeriesStepProgressOperation<StepColumn>(
                new(values.Slice(start, periods), value),
                new(bases[series], level),
                new(goals[series], goal)
            );
            undefined += Run(operation, result.Slice(start, periods), Part(statuses, start, periods), canRepeat);
        }

        return undefined;
    }

    /// <summary>The compound growth rates that lead from the latest figures to the goals, each column as doubles that hold whole numbers of its step, correctly rounded.</summary>
    /// <param name="latest">The figures so far, in steps of 10^-<paramref name="latestDecimals"/>; NaN is missing.</param>
    /// <param name="latestDecimals">The decimal places of the figures so far: 2 for cents.</param>
    /// <param name="goals">The goals, in steps of 10^-<paramref name="goalDecimals"/>.</param>
    /// <param name="goalDecimals">The decimal places of the goals, at most 18 from those of the figures.</param>
    /// <param name="periodsLeft">The number of periods up to the goal, 1 to 65,536.</param>
    /// <param name="result">Takes the rates of each period as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is outside its range, or the decimal places differ by more than 18.</exception>
    public static int RequiredCagr(
        ReadOnlySpan<double> latest,
        int latestDecimals,
        ReadOnlySpan<double> goals,
        int goalDecimals,
        int periodsLeft,
        Span<double> result,
        Span<CellStatus> statuses = default
    ) => Cagr(latest, latestDecimals, goals, goalDecimals, periodsLeft, result, statuses: statuses);

    /// <summary>The compound growth rates that lead from the latest figures to the goals, each with its number of periods and each column as doubles that hold whole numbers of its step, correctly rounded.</summary>
    /// <param name="latest">The figures so far, in steps of 10^-<paramref name="latestDecimals"/>; NaN is missing.</param>
    /// <param name="latestDecimals">The decimal places of the figures so far: 2 for cents.</param>
    /// <param name="goals">The goals, in steps of 10^-<paramref name="goalDecimals"/>.</param>
    /// <param name="goalDecimals">The decimal places of the goals, at most 18 from those of the figures.</param>
    /// <param name="periodsLeft">The number of periods up to each goal; outside 1 to 65,536 the rate is undefined.</param>
    /// <param name="result">Takes the rates of each period as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimal places differ by more than 18.</exception>
    public static int RequiredCagr(
        ReadOnlySpan<double> latest,
        int latestDecimals,
        ReadOnlySpan<double> goals,
        int goalDecimals,
        ReadOnlySpan<int> periodsLeft,
        Span<double> result,
        Span<CellStatus> statuses = default
    ) => Cagr(latest, latestDecimals, goals, goalDecimals, periodsLeft, result, statuses);
}
