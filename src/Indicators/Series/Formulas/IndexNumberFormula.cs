namespace Indicators;

/// <summary>An index between two periods, of the prices and the quantities of each item: p0, q0, p1, q1, item after item.</summary>
/// <remarks>
/// Ranges are those of sums over sums where each weight may lie anywhere; they are exactly the results for Laspeyres, Paasche, Fisher, Walsh, Marshall-Edgeworth, Jevons and Dutot.
/// Where weights are value shares, prices and weights are taken as free of each other, so the ranges hold all results and may be wider.
/// </remarks>
internal readonly struct IndexNumberFormula(IndexFormula formula) : IFormula
{
    private const string NotPositive = "prices must be above zero.";
    private const string NegativeQuantity = "quantities must not be negative.";
    private const string NoValue = "nothing was bought or sold in a period.";

    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = 0m;
        for (var i = 0; i < x.Length; i += 4)
        {
            if (x[i] <= 0m || x[i + 2] <= 0m || x[i + 1] < 0m || x[i + 3] < 0m)
            {
                return Failure.Undefined(x[i] <= 0m || x[i + 2] <= 0m ? NotPositive : NegativeQuantity);
            }
        }

        var basket = new IndexBasket(x);
        return formula switch
        {
            IndexFormula.Laspeyres => Rounded(basket.Laspeyres, out result),
            IndexFormula.Paasche => Rounded(basket.Paasche, out result),
            IndexFormula.MarshallEdgeworth => Rounded(basket.MarshallEdgeworth, out result),
            IndexFormula.HarmonicLaspeyres => Rounded(basket.HarmonicLaspeyres, out result),
            IndexFormula.Palgrave => Rounded(basket.Palgrave, out result),
            IndexFormula.Carli => Rounded(basket.Carli, out result),
            IndexFormula.Dutot => Rounded(basket.Dutot, out result),
            IndexFormula.Fisher => Rounded(basket.Fisher, out result),
            IndexFormula.Walsh => Rounded(basket.Walsh, out result),
            IndexFormula.Jevons => Rounded(basket.Jevons, out result),
            IndexFormula.GeometricLaspeyres => Rounded(basket.GeometricLaspeyres, out result),
            IndexFormula.GeometricPaasche => Rounded(basket.GeometricPaasche, out result),
            _ => Rounded(basket.Tornqvist, out result),
        };
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = default;
        for (var i = 0; i < x.Length; i += 4)
        {
            if (!x[i].IsPositive || !x[i + 2].IsPositive || !x[i + 1].IsNotNegative || !x[i + 3].IsNotNegative)
            {
                return Failure.Undefined(!x[i].IsPositive || !x[i + 2].IsPositive ? NotPositive : NegativeQuantity);
            }
        }

        return new IndexBasketRange(x).TryIndex(formula, out result)
            ? Failure.None
            : Failure.Undefined("an end is absent, or nothing may have been bought or sold in a period.");
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);

    private static Failure Rounded(Fraction? value, out decimal result)
    {
        result = 0m;
        return value is not { } given ? Failure.Undefined(NoValue)
            : given.TryRound(out result) ? Failure.None
            : Failure.Overflow;
    }

    private static Failure Rounded(WideFloat? value, out decimal result)
    {
        result = 0m;
        return value is not { } given ? Failure.Undefined(NoValue)
            : given.TryToDecimal(out result) ? Failure.None
            : Failure.Overflow;
    }
}
