namespace Indicators;

/// <summary>A formula that calculators offer over figures, bounds and stated figures: the same function of bare numbers and of ranges.</summary>
/// <remarks>
/// The three forms agree: the number of a point lies in the range of that point, and a range holds the numbers of all its points and no
/// more than rounding needs. Where the formula has no value for some point of the ranges, it has none for the ranges.
/// </remarks>
internal interface IFormula
{
    /// <summary>The result for numbers: the nearest decimal, or why there is none.</summary>
    Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result);

    /// <summary>The set of results for ranges, before rounding.</summary>
    Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result);

    /// <summary>The rounded set of results where plain decimals give it as tightly; false for all other bounds.</summary>
    bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result);
}
