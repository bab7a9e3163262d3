namespace Indicators;

/// <summary>Takes a formula from numbers to bounds and to stated figures: the one mechanism behind all calculators.</summary>
internal static class Lifted
{
    /// <summary>The bounds of the results for any numbers within bounds.</summary>
    internal static Failure OfBounds<TFormula>(
        in TFormula formula,
        ReadOnlySpan<DecimalBounds> x,
        out DecimalBounds result
    )
        where TFormula : struct, IFormula
    {
        if (formula.TryPlain(x, out result))
        {
            return Failure.None;
        }

        var ranges = new ExactRange[x.Length];
        for (var i = 0; i < ranges.Length; i++)
        {
            ranges[i] = ExactRange.Of(x[i]);
        }

        var failure = formula.OfRanges(ranges, out var range);
        return failure.IsNone && !range.TryRound(out result) ? Failure.Overflow : failure;
    }

    /// <summary>The figure that the bare numbers give, with the bounds of the results and the spread that printing alone causes.</summary>
    internal static Failure OfStated<TFormula>(
        in TFormula formula,
        ReadOnlySpan<StatedNumber> x,
        out ComputedNumber result
    )
        where TFormula : struct, IFormula
    {
        Span<decimal> numbers = x.Length <= 16 ? stackalloc decimal[x.Length] : new decimal[x.Length];
        Span<DecimalBounds> each = x.Length <= 16 ? stackalloc DecimalBounds[x.Length] : new DecimalBounds[x.Length];
        for (var i = 0; i < x.Length; i++)
        {
            (numbers[i], each[i]) = (x[i].Value, x[i].Bounds);
        }

        var failure = OfBounds(formula, each, out var bounds);
        var figureFailure = formula.OfNumbers(numbers, out var figure);
        failure = failure.IsNone ? figureFailure : failure;
        var isOneSided = failure.IsNone && !(bounds.HasLower && bounds.HasUpper);
        result = new(figure, bounds, isOneSided ? SpreadOf(formula, x, each) : 0m);
        return failure;
    }

    /// <summary>The width of the results if no figure had a hedge; zero where printing alone leaves no end on a side.</summary>
    private static decimal SpreadOf<TFormula>(
        in TFormula formula,
        ReadOnlySpan<StatedNumber> x,
        Span<DecimalBounds> each
    )
        where TFormula : struct, IFormula
    {
        for (var i = 0; i < x.Length; i++)
        {
            each[i] = x[i].Steps;
        }

        return
            OfBounds(formula, each, out var steps).IsNone
            && steps is { HasLower: true, HasUpper: true }
            && DirectedDecimal.TryAddMultiple(steps.Upper, -1m, steps.Lower, Side.Up, out var width)
            ? width
            : 0m;
    }
}
