namespace Indicators.Panels;

public static partial class Columns
{
    /// <summary>The growth from one level to another: (to - from) / from, correctly rounded.</summary>
    /// <param name="from">The level at the start.</param>
    /// <param name="to">The level at the end, in the same unit.</param>
    /// <returns>A fraction (0.08 is 8 %); between two negative levels that of their magnitudes; NaN when a level is missing, the first is zero, or the sign changes.</returns>
    public static double Growth(double from, double to)
    {
        var (start, end) = (Lanes1.All(Math.Abs(from)), Lanes1.All(Math.Abs(to)));
        var rate = GrowthFormula.Quotient(start, end, start, out var same);
        if ((same & Lanes1.Divisible(Lanes1.All(from), Lanes1.All(to))) != 0U)
        {
            return rate.Value;
        }

        _ = Settled.Growth(from, to, out var settled);
        return settled;
    }

    /// <summary>The growth from each level to another: (to - from) / from, correctly rounded.</summary>
    /// <param name="from">The levels at the start.</param>
    /// <param name="to">The levels at the end, in the same unit.</param>
    /// <param name="result">Takes the rates as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    public static int Growth(
        ReadOnlySpan<double> from,
        ReadOnlySpan<double> to,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        return Run(new GrowthOperation<DoubleLevels>(new(from, to)), result, statuses);
    }

    /// <summary>The growth from each level to another, both as whole numbers of one step: (to - from) / from, correctly rounded.</summary>
    /// <param name="from">The levels at the start, in steps; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="to">The levels at the end, in the same step.</param>
    /// <param name="result">Takes the rates as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    public static int Growth(
        ReadOnlySpan<long> from,
        ReadOnlySpan<long> to,
        Span<double> result,
        Span<CellStatus> statuses = default
    ) => Growth(from, 0, to, 0, result, statuses);

    /// <summary>The growth from each level to another, each column as whole numbers of its step: (to - from) / from, correctly rounded.</summary>
    /// <param name="from">The levels at the start, in steps of 10^-<paramref name="fromDecimals"/>; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="fromDecimals">The decimal places of the first column: 2 for cents.</param>
    /// <param name="to">The levels at the end, in steps of 10^-<paramref name="toDecimals"/>.</param>
    /// <param name="toDecimals">The decimal places of the second column, at most 18 from those of the first.</param>
    /// <param name="result">Takes the rates as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimal places differ by more than 18.</exception>
    public static int Growth(
        ReadOnlySpan<long> from,
        int fromDecimals,
        ReadOnlySpan<long> to,
        int toDecimals,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        var levels = Levels(from, fromDecimals, to, toDecimals);
        return Run(new GrowthOperation<WholeLevels>(levels), result, statuses);
    }

    /// <summary>The growth from each level to another, each column as doubles that hold whole numbers of its step: (to - from) / from, correctly rounded.</summary>
    /// <param name="from">The levels at the start, in steps of 10^-<paramref name="fromDecimals"/>; NaN is missing.</param>
    /// <param name="fromDecimals">The decimal places of the first column: 2 for cents.</param>
    /// <param name="to">The levels at the end, in steps of 10^-<paramref name="toDecimals"/>.</param>
    /// <param name="toDecimals">The decimal places of the second column, at most 18 from those of the first.</param>
    /// <param name="result">Takes the rates as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimal places differ by more than 18.</exception>
    public static int Growth(
        ReadOnlySpan<double> from,
        int fromDecimals,
        ReadOnlySpan<double> to,
        int toDecimals,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        var levels = Levels(from, fromDecimals, to, toDecimals);
        return fromDecimals == toDecimals
            ? Growth(from, to, result, statuses)
            : Run(new GrowthOperation<StepLevels<StepColumn>>(levels), result, statuses);
    }

    /// <summary>The growth of each cell of a block of series over that of some periods earlier, correctly rounded; missing where the series has not begun.</summary>
    /// <param name="values">One series after another.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="lag">How many periods back the base lies, from 1 up: 12 for growth over the same month of last year.</param>
    /// <param name="result">Takes the rates as fractions (0.08 is 8 %); memory of its own.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods or the lag are below 1.</exception>
    public static int Growth(
        ReadOnlySpan<double> values,
        int periods,
        int lag,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsLagged(values, periods, lag, result, statuses);
        if (lag >= periods || values.IsEmpty)
        {
            return Lagged.Nothing(result, statuses);
        }

        return Lagged.Run(
            new GrowthOperation<DoubleLevels>(new(values, values[lag..])),
            periods,
            lag,
            result,
            statuses
        );
    }

    /// <summary>The growth of each cell of a block of series of whole numbers over that of some periods earlier, correctly rounded.</summary>
    /// <param name="values">One series after another, in steps; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="lag">How many periods back the base lies, from 1 up.</param>
    /// <param name="result">Takes the rates as fractions (0.08 is 8 %); memory of its own.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods or the lag are below 1.</exception>
    public static int Growth(
        ReadOnlySpan<long> values,
        int periods,
        int lag,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsLagged(values, periods, lag, result, statuses);
        if (lag >= periods || values.IsEmpty)
        {
            return Lagged.Nothing(result, statuses);
        }

        return Lagged.Run(new GrowthOperation<WholeLevels>(new(values, values[lag..])), periods, lag, result, statuses);
    }

    private static WholeLevels Levels(ReadOnlySpan<long> from, int fromDecimals, ReadOnlySpan<long> to, int toDecimals)
    {
        var (fromFactor, toFactor, _) = StepFactors.Of(fromDecimals, toDecimals, toDecimals);
        return new(from, to, fromFactor, toFactor);
    }

    private static StepLevels<StepColumn> Levels(
        ReadOnlySpan<double> from,
        int fromDecimals,
        ReadOnlySpan<double> to,
        int toDecimals
    )
    {
        var (fromFactor, toFactor, _) = StepFactors.Of(fromDecimals, toDecimals, toDecimals);
        return new(new(from, fromFactor), new(to, toFactor));
    }
}
