namespace Indicators;

/// <summary>
/// The geometric mean over the points of base x end / point, of the bases, of the points, and of the end: where the index would stand
/// if the window's movement from each point on were added to the base there. A level alone is that level.
/// </summary>
internal readonly struct SpliceFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        var n = x.Length / 2;
        result = x[0];
        if (n == 0)
        {
            return Failure.None;
        }

        result = 0m;
        foreach (var level in x)
        {
            if (level <= 0m)
            {
                return NotPositive();
            }
        }

        var product = WideFloat.One;
        for (var i = 0; i < n; i++)
        {
            product *= WideFloat.Of(x[i]) * WideFloat.Of(x[^1]) / WideFloat.Of(x[n + i]);
        }

        var mean = n == 1 ? product : WideFloat.Exp(WideFloat.Log(product) / (ulong)n);
        return MeasureFormulas.Rounded(mean, out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var n = x.Length / 2;
        result = x[0];
        if (n == 0)
        {
            return Failure.None;
        }

        result = default;
        foreach (var level in x)
        {
            if (!level.IsPositive)
            {
                return NotPositive();
            }
        }

        var product = ExactRange.One;
        for (var i = 0; i < n; i++)
        {
            product = (product * x[i] / x[n + i]).Shortened();
        }

        result = (product.RootMinusOne(n) + ExactRange.One) * x[^1];
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);

    private static Failure NotPositive() => Failure.Undefined("index levels must be above zero.");
}
