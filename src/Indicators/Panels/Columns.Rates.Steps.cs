namespace Indicators.Panels;

public static partial class Columns
{
    /// <summary>Steady rates over several periods, as whole numbers of a decimal step: (1 + rate)^periods - 1, correctly rounded.</summary>
    /// <param name="rates">The rates of each period in steps of 10^-<paramref name="decimals"/>, from -1 up; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="decimals">The decimal places of the rates as fractions, 0 to 18: 4 for hundredths of a percent, of which 825 are 8.25 %.</param>
    /// <param name="periods">The number of periods, 1 to 4,096.</param>
    /// <param name="result">Takes the rates over all periods, as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps the rates at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimal places or of periods is outside its range.</exception>
    public static int Compound(
        ReadOnlySpan<long> rates,
        int decimals,
        int periods,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsDecimals(decimals);
        ColumnGuard.IsCompound(periods);
        ColumnGuard.Fits(rates, result, statuses);
        ColumnGuard.Fits(statuses, result);
        return CompoundOfSteps.Run(rates, decimals, periods, result, statuses);
    }

    /// <summary>Rates of a half-year, quarter or month at annual rate, as whole numbers of a decimal step: (1 + rate)^(periods a year) - 1, correctly rounded.</summary>
    /// <param name="rates">The rates of each period in steps of 10^-<paramref name="decimals"/>, from -1 up; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="decimals">The decimal places of the rates as fractions, 0 to 18: 4 for hundredths of a percent.</param>
    /// <param name="periodicity">The periodicity of the rates: year, half-year, quarter or month.</param>
    /// <param name="result">Takes the annual rates, as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps the rates at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimal places is outside its range, or a day, of which a year has no fixed number, or a value that is no periodicity.</exception>
    public static int Annualise(
        ReadOnlySpan<long> rates,
        int decimals,
        Periodicity periodicity,
        Span<double> result,
        Span<CellStatus> statuses = default
    ) => Compound(rates, decimals, periodicity.PerYear(), result, statuses);

    /// <summary>Differences of figures, each column as whole numbers of its step: to - from, correctly rounded.</summary>
    /// <param name="from">The figures at the start, in steps of 10^-<paramref name="fromDecimals"/>; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="fromDecimals">The decimal places of the first column, 0 to 18: 1 for tenths.</param>
    /// <param name="to">The figures at the end, in steps of 10^-<paramref name="toDecimals"/>.</param>
    /// <param name="toDecimals">The decimal places of the second column, 0 to 18.</param>
    /// <param name="result">Takes the differences as plain figures, not in steps: 9532 and 9534 in tenths differ by 0.2.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimal places is outside its range.</exception>
    public static int PointsChange(
        ReadOnlySpan<long> from,
        int fromDecimals,
        ReadOnlySpan<long> to,
        int toDecimals,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsDecimals(fromDecimals);
        ColumnGuard.IsDecimals(toDecimals);
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        var (fromFactor, toFactor, _) = StepFactors.Of(fromDecimals, toDecimals, toDecimals);
        var decimals = Math.Max(fromDecimals, toDecimals);
        return Run(
            new StepDifferenceOperation<WholeColumn>(new(from, fromFactor), new(to, toFactor), decimals),
            result,
            statuses
        );
    }

    /// <summary>The difference of each cell of a block of series and that of some periods earlier, all whole numbers of one step, correctly rounded.</summary>
    /// <param name="values">One series after another, in steps of 10^-<paramref name="decimals"/>; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="decimals">The decimal places of the cells, 0 to 18: 1 for tenths.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="lag">How many periods back the base lies, from 1 up.</param>
    /// <param name="result">Takes the differences as plain figures, not in steps; memory of its own.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimal places is outside its range, or the periods or the lag are below 1.</exception>
    public static int PointsChange(
        ReadOnlySpan<long> values,
        int decimals,
        int periods,
        int lag,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsDecimals(decimals);
        ColumnGuard.IsLagged(values, periods, lag, result, statuses);
        if (lag >= periods || values.IsEmpty)
        {
            return Lagged.Nothing(result, statuses);
        }

        var operation = new StepDifferenceOperation<WholeColumn>(new(values, 1), new(values[lag..], 1), decimals);
        return Lagged.Run(operation, periods, lag, result, statuses);
    }

    /// <summary>Contributions of parts to the growth of their wholes (拉动), each column as whole numbers of its step: (to - from) / whole, correctly rounded.</summary>
    /// <param name="from">The parts at the start, in steps of 10^-<paramref name="fromDecimals"/>; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="fromDecimals">The decimal places of the first column.</param>
    /// <param name="to">The parts at the end, in steps of 10^-<paramref name="toDecimals"/>.</param>
    /// <param name="toDecimals">The decimal places of the second column.</param>
    /// <param name="whole">The wholes at the start, in steps of 10^-<paramref name="wholeDecimals"/>.</param>
    /// <param name="wholeDecimals">The decimal places of the third column; any two lie at most 18 apart.</param>
    /// <param name="result">Takes percentage points as fractions (0.01 is one point).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those whose whole is zero.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimal places differ by more than 18.</exception>
    public static int Contribution(
        ReadOnlySpan<long> from,
        int fromDecimals,
        ReadOnlySpan<long> to,
        int toDecimals,
        ReadOnlySpan<long> whole,
        int wholeDecimals,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        ColumnGuard.Fits(whole, result, statuses);
        var (fromFactor, toFactor, wholeFactor) = StepFactors.Of(fromDecimals, toDecimals, wholeDecimals);
        return Run(
            new ContributionOperation<WholeColumn>(new(from, fromFactor), new(to, toFactor), new(whole, wholeFactor)),
            result,
            statuses
        );
    }

    /// <summary>Steady rates over several periods, as doubles that hold whole numbers of a decimal step: (1 + rate)^periods - 1, correctly rounded.</summary>
    /// <param name="rates">The rates of each period in steps of 10^-<paramref name="decimals"/>, from -1 up; NaN is missing.</param>
    /// <param name="decimals">The decimal places of the rates as fractions, 0 to 18: 4 for hundredths of a percent, of which 825 are 8.25 %.</param>
    /// <param name="periods">The number of periods, 1 to 4,096.</param>
    /// <param name="result">Takes the rates over all periods, as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps the rates at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimal places or of periods is outside its range.</exception>
    public static int Compound(
        ReadOnlySpan<double> rates,
        int decimals,
        int periods,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsDecimals(decimals);
        ColumnGuard.IsCompound(periods);
        ColumnGuard.Fits(rates, result, statuses);
        ColumnGuard.Fits(statuses, result);
        return CompoundOfSteps.Run(rates, decimals, periods, result, statuses);
    }

    /// <summary>Rates of a half-year, quarter or month at annual rate, as doubles that hold whole numbers of a decimal step: (1 + rate)^(periods a year) - 1, correctly rounded.</summary>
    /// <param name="rates">The rates of each period in steps of 10^-<paramref name="decimals"/>, from -1 up; NaN is missing.</param>
    /// <param name="decimals">The decimal places of the rates as fractions, 0 to 18: 4 for hundredths of a percent.</param>
    /// <param name="periodicity">The periodicity of the rates: year, half-year, quarter or month.</param>
    /// <param name="result">Takes the annual rates, as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps the rates at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimal places is outside its range, or a day, of which a year has no fixed number, or a value that is no periodicity.</exception>
    public static int Annualise(
        ReadOnlySpan<double> rates,
        int decimals,
        Periodicity periodicity,
        Span<double> result,
        Span<CellStatus> statuses = default
    ) => Compound(rates, decimals, periodicity.PerYear(), result, statuses);

    /// <summary>Differences of figures, each column as doubles that hold whole numbers of its step: to - from, correctly rounded.</summary>
    /// <param name="from">The figures at the start, in steps of 10^-<paramref name="fromDecimals"/>; NaN is missing.</param>
    /// <param name="fromDecimals">The decimal places of the first column, 0 to 18: 1 for tenths.</param>
    /// <param name="to">The figures at the end, in steps of 10^-<paramref name="toDecimals"/>.</param>
    /// <param name="toDecimals">The decimal places of the second column, 0 to 18.</param>
    /// <param name="result">Takes the differences as plain figures, not in steps: 9532 and 9534 in tenths differ by 0.2.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimal places is outside its range.</exception>
    public static int PointsChange(
        ReadOnlySpan<double> from,
        int fromDecimals,
        ReadOnlySpan<double> to,
        int toDecimals,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsDecimals(fromDecimals);
        ColumnGuard.IsDecimals(toDecimals);
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        var (fromFactor, toFactor, _) = StepFactors.Of(fromDecimals, toDecimals, toDecimals);
        var decimals = Math.Max(fromDecimals, toDecimals);
        return Run(
            new StepDifferenceOperation<StepColumn>(new(from, fromFactor), new(to, toFactor), decimals),
            result,
            statuses
        );
    }

    /// <summary>The difference of each cell of a block of series and that of some periods earlier, all doubles that hold whole numbers of one step, correctly rounded.</summary>
    /// <param name="values">One series after another, in steps of 10^-<paramref name="decimals"/>; NaN is missing.</param>
    /// <param name="decimals">The decimal places of the cells, 0 to 18: 1 for tenths.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="lag">How many periods back the base lies, from 1 up.</param>
    /// <param name="result">Takes the differences as plain figures, not in steps; memory of its own.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimal places is outside its range, or the periods or the lag are below 1.</exception>
    public static int PointsChange(
        ReadOnlySpan<double> values,
        int decimals,
        int periods,
        int lag,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsDecimals(decimals);
        ColumnGuard.IsLagged(values, periods, lag, result, statuses);
        if (lag >= periods || values.IsEmpty)
        {
            return Lagged.Nothing(result, statuses);
        }

        var operation = new StepDifferenceOperation<StepColumn>(new(values, 1), new(values[lag..], 1), decimals);
        return Lagged.Run(operation, periods, lag, result, statuses);
    }

    /// <summary>Contributions of parts to the growth of their wholes (拉动), each column as doubles that hold whole numbers of its step: (to - from) / whole, correctly rounded.</summary>
    /// <param name="from">The parts at the start, in steps of 10^-<paramref name="fromDecimals"/>; NaN is missing.</param>
    /// <param name="fromDecimals">The decimal places of the first column.</param>
    /// <param name="to">The parts at the end, in steps of 10^-<paramref name="toDecimals"/>.</param>
    /// <param name="toDecimals">The decimal places of the second column.</param>
    /// <param name="whole">The wholes at the start, in steps of 10^-<paramref name="wholeDecimals"/>.</param>
    /// <param name="wholeDecimals">The decimal places of the third column; any two lie at most 18 apart.</param>
    /// <param name="result">Takes percentage points as fractions (0.01 is one point).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those whose whole is zero.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimal places differ by more than 18.</exception>
    public static int Contribution(
        ReadOnlySpan<double> from,
        int fromDecimals,
        ReadOnlySpan<double> to,
        int toDecimals,
        ReadOnlySpan<double> whole,
        int wholeDecimals,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        ColumnGuard.Fits(whole, result, statuses);
        var (fromFactor, toFactor, wholeFactor) = StepFactors.Of(fromDecimals, toDecimals, wholeDecimals);
        return Run(
            new ContributionOperation<StepColumn>(new(from, fromFactor), new(to, toFactor), new(whole, wholeFactor)),
            result,
            statuses
        );
    }
}
