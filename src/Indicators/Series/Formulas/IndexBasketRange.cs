namespace Indicators;

/// <summary>The items of an index as ranges: prices above zero, quantities not below.</summary>
internal readonly ref struct IndexBasketRange(ReadOnlySpan<ExactRange> x)
{
    private readonly ReadOnlySpan<ExactRange> x = x;

    private int Count => x.Length / 4;

    /// <summary>The range of an index.</summary>
    /// <returns>False where an end is absent, or nothing may have been bought or sold in a period.</returns>
    internal bool TryIndex(IndexFormula formula, out ExactRange index) =>
        formula switch
        {
            IndexFormula.Laspeyres => TrySums(static item => item.Q0, out index),
            IndexFormula.Paasche => TrySums(static item => item.Q1, out index),
            IndexFormula.MarshallEdgeworth => TrySums(static item => item.Q0 + item.Q1, out index),
            IndexFormula.Walsh => TrySums(static item => Root(item.Q0 * item.Q1), out index),
            IndexFormula.Dutot => TrySums(static _ => ExactRange.One, out index),
            IndexFormula.Fisher => TryFisher(out index),
            IndexFormula.Jevons => TryGeometric(static _ => ExactRange.One, out index),
            IndexFormula.GeometricLaspeyres => TryGeometric(static item => item.P0 * item.Q0, out index),
            IndexFormula.GeometricPaasche => TryGeometric(static item => item.P1 * item.Q1, out index),
            IndexFormula.Tornqvist => TryTornqvist(out index),
            IndexFormula.Palgrave => TryMean(
                static item => item.P1 / item.P0,
                static item => item.P1 * item.Q1,
                out index
            ),
            IndexFormula.Carli => TryMean(static item => item.P1 / item.P0, static _ => ExactRange.One, out index),
            _ => TryHarmonic(out index),
        };

    private bool TryFisher(out ExactRange index)
    {
        index = default;
        if (!TryIndex(IndexFormula.Laspeyres, out var laspeyres) || !TryIndex(IndexFormula.Paasche, out var paasche))
        {
            return false;
        }

        index = Root(laspeyres * paasche);
        return true;
    }

    private bool TryHarmonic(out ExactRange index)
    {
        index = default;
        if (!TryMean(static item => item.P0 / item.P1, static item => item.P0 * item.Q0, out var inverse))
        {
            return false;
        }

        index = ExactRange.One / inverse;
        return true;
    }

    private bool TryTornqvist(out ExactRange index)
    {
        index = default;
        if (
            !TryIndex(IndexFormula.GeometricLaspeyres, out var earlier)
            || !TryIndex(IndexFormula.GeometricPaasche, out var later)
        )
        {
            return false;
        }

        index = Root(earlier * later);
        return true;
    }

    /// <summary>sum(p1 w) / sum(p0 w).</summary>
    private bool TrySums(Func<IndexItem, ExactRange> weight, out ExactRange index) =>
        WeightedRange.TryRatio(All(static item => item.P1), All(static item => item.P0), All(weight), out index);

    private bool TryMean(Func<IndexItem, ExactRange> value, Func<IndexItem, ExactRange> weight, out ExactRange mean) =>
        WeightedRange.TryMean(All(value), All(weight), out mean);

    private bool TryGeometric(Func<IndexItem, ExactRange> weight, out ExactRange index)
    {
        index = default;
        if (!TryMean(static item => item.P1 / item.P0, weight, out _))
        {
            return false;
        }

        _ = TryMean(static item => (item.P1 / item.P0).Log(), weight, out var log);
        index = new(
            RangeEnd.Closed(Enclosure.Exp(log.Lower.Value, Side.Down)),
            RangeEnd.Closed(Enclosure.Exp(log.Upper.Value, Side.Up))
        );
        return true;
    }

    private ExactRange[] All(Func<IndexItem, ExactRange> part)
    {
        var all = new ExactRange[Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = part(new(x[4 * i], x[(4 * i) + 1], x[(4 * i) + 2], x[(4 * i) + 3]));
        }

        return all;
    }

    private static ExactRange Root(ExactRange range) => range.RootMinusOne(2m) + ExactRange.One;
}
