namespace Indicators;

/// <summary>Makes a series by a formula over observations of others: the one mechanism behind all operations on series.</summary>
/// <remarks>
/// The status of a result is the gravest of those of the observations it follows from. It is missing where one of them is, or where the formula has no value.
/// Results of exact series are exact, the nearest decimals; of stated ones they carry bounds.
/// </remarks>
internal static class SeriesLift
{
    internal static Series<TResult> Of<TFormula, TResult>(
        TFormula formula,
        Indicator<TResult> indicator,
        ReferenceArea area,
        SeriesGrid grid,
        SeriesInputs inputs,
        Reach? reach
    )
        where TFormula : struct, IFormula
        where TResult : struct, IFigure<TResult>
    {
        var statuses = new byte[grid.Length];
        var like = TResult.FromFigure(Figure.InUnit(0m, indicator.Unit));
        var values = inputs.AreExact
            ? SeriesValues<TResult>.OfExact(
                Exact(formula, indicator, grid, inputs, like, statuses),
                SeriesValues<TResult>.WithoutNormal(statuses)
            )
            : SeriesValues<TResult>.OfStated(
                Stated(formula, indicator, grid, inputs, like, statuses, reach),
                SeriesValues<TResult>.WithoutNormal(statuses)
            );
        return new(indicator, area, grid, values);
    }

    private static TResult[] Exact<TFormula, TResult>(
        in TFormula formula,
        Indicator<TResult> indicator,
        SeriesGrid grid,
        SeriesInputs inputs,
        TResult like,
        byte[] statuses
    )
        where TFormula : struct, IFormula
        where TResult : struct, IFigure<TResult>
    {
        var results = new TResult[grid.Length];
        var (cells, numbers) = (new Cell[inputs.Most], new decimal[inputs.Most]);
        for (var index = 0; index < results.Length; index++)
        {
            var count = inputs.Pick(index, cells);
            var status = StatusOf(cells, count);
            results[index] = like;
            if (status != ObservationStatus.Missing)
            {
                for (var i = 0; i < count; i++)
                {
                    numbers[i] = cells[i].Column.NumberAt(cells[i].Index);
                }

                var failure = formula.OfNumbers(numbers.AsSpan(0, count), out var result);
                results[index] = failure.IsNone ? like.WithValue(result) : like;
                status = StatusAfter(failure, status, indicator, grid, index);
            }

            statuses[index] = (byte)status;
        }

        return results;
    }

    private static Stated<TResult>[] Stated<TFormula, TResult>(
        in TFormula formula,
        Indicator<TResult> indicator,
        SeriesGrid grid,
        SeriesInputs inputs,
        TResult like,
        byte[] statuses,
        Reach? reach
    )
        where TFormula : struct, IFormula
        where TResult : struct, IFigure<TResult>
    {
        var results = new Stated<TResult>[grid.Length];
        var (cells, numbers) = (new Cell[inputs.Most], new StatedNumber[inputs.Most]);
        for (var index = 0; index < results.Length; index++)
        {
            var count = inputs.Pick(index, cells);
            var status = StatusOf(cells, count);
            results[index] = like;
            if (status != ObservationStatus.Missing)
            {
                for (var i = 0; i < count; i++)
                {
                    numbers[i] = cells[i].Column.StatedAt(cells[i].Index, reach);
                }

                var failure = Lifted.OfStated(formula, numbers.AsSpan(0, count), out var result);
                results[index] = failure.IsNone ? result.In(like) : like;
                status = StatusAfter(failure, status, indicator, grid, index);
            }

            statuses[index] = (byte)status;
        }

        return results;
    }

    private static ObservationStatus StatusOf(Cell[] cells, int count)
    {
        if (count < 0)
        {
            return ObservationStatus.Missing;
        }

        var gravest = ObservationStatus.Normal;
        for (var i = 0; i < count; i++)
        {
            var status = cells[i].Column.StatusAt(cells[i].Index);
            gravest = status > gravest ? status : gravest;
        }

        return gravest;
    }

    /// <summary>What has no value is missing; what a decimal cannot hold is an error, here as everywhere.</summary>
    private static ObservationStatus StatusAfter<TResult>(
        in Failure failure,
        ObservationStatus status,
        Indicator<TResult> indicator,
        SeriesGrid grid,
        int index
    )
        where TResult : struct, IFigure<TResult> =>
        failure.IsNone ? status
        : failure.Kind == FailureKind.Overflow
            ? throw failure.ToException($"{indicator.Names.English} of {grid.At(index)}")
        : ObservationStatus.Missing;
}
