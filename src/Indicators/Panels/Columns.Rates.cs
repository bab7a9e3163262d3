namespace Indicators.Panels;

public static partial class Columns
{
    /// <summary>Steady rates over several periods: (1 + rate)^periods - 1, correctly rounded.</summary>
    /// <param name="rates">The rates of each period as fractions (0.08 is 8 %), from -1 up.</param>
    /// <param name="periods">The number of periods, 1 to 4,096.</param>
    /// <param name="result">Takes the rates over all periods, as fractions.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps the rates at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is outside its range.</exception>
    public static int Compound(
        ReadOnlySpan<double> rates,
        int periods,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsCompound(periods);
        ColumnGuard.Fits(rates, result, statuses);
        return Run(new CompoundOperation(rates, periods), result, statuses);
    }

    /// <summary>Rates of a half-year, quarter or month at annual rate: (1 + rate)^(periods a year) - 1, correctly rounded.</summary>
    /// <param name="rates">The rates of each period as fractions (0.08 is 8 %), from -1 up.</param>
    /// <param name="periodicity">The periodicity of the rates: year, half-year, quarter or month.</param>
    /// <param name="result">Takes the annual rates, as fractions.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps the rates at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day, of which a year has no fixed number, or a value that is no periodicity.</exception>
    public static int Annualise(
        ReadOnlySpan<double> rates,
        Periodicity periodicity,
        Span<double> result,
        Span<CellStatus> statuses = default
    ) => Compound(rates, periodicity.PerYear(), result, statuses);

    /// <summary>Differences: to - from. Of shares and rates as fractions they are percentage points as fractions (0.01 is one point).</summary>
    /// <param name="from">The figures at the start.</param>
    /// <param name="to">The figures at the end, in the same unit.</param>
    /// <param name="result">Takes the differences, in that unit.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    public static int PointsChange(
        ReadOnlySpan<double> from,
        ReadOnlySpan<double> to,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        return Run(new DifferenceOperation(from, to), result, statuses);
    }

    /// <summary>The difference of each cell of a block of series and that of some periods earlier.</summary>
    /// <param name="values">One series after another.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="lag">How many periods back the base lies, from 1 up.</param>
    /// <param name="result">Takes the differences; memory of its own.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods or the lag are below 1.</exception>
    public static int PointsChange(
        ReadOnlySpan<double> values,
        int periods,
        int lag,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsLagged(values, periods, lag, result, statuses);
        return lag >= periods || values.IsEmpty
            ? Lagged.Nothing(result, statuses)
            : Lagged.Run(new DifferenceOperation(values, values[lag..]), periods, lag, result, statuses);
    }

    /// <summary>Contributions of parts to the growth of their wholes (拉动): (to - from) / whole, correctly rounded.</summary>
    /// <param name="from">The parts at the start.</param>
    /// <param name="to">The parts at the end, in the same unit.</param>
    /// <param name="whole">The wholes at the start, in the same unit.</param>
    /// <param name="result">Takes percentage points as fractions (0.01 is one point).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those whose whole is zero.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    public static int Contribution(
        ReadOnlySpan<double> from,
        ReadOnlySpan<double> to,
        ReadOnlySpan<double> whole,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        ColumnGuard.Fits(whole, result, statuses);
        return Run(new ContributionOperation<DoubleColumn>(new(from), new(to), new(whole)), result, statuses);
    }
}
