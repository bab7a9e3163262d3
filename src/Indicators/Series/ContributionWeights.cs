namespace Indicators;

/// <summary>Weights w of an index's items by which its change is their weighted mean change: index - 1 = sum of w (p1 / p0 - 1).</summary>
internal static class ContributionWeights
{
    internal static WideFloat[] Of(ContributionMethod method, IndexBasket basket) =>
        method switch
        {
            ContributionMethod.Laspeyres => Wide(basket.EarlierShares!),
            ContributionMethod.FisherVanIjzeren => VanIjzeren(basket),
            ContributionMethod.FisherReinsdorf => Arithmetic(Reinsdorf(basket), basket, basket.Fisher!.Value),
            ContributionMethod.Jevons => Arithmetic(
                Wide([.. Enumerable.Repeat(Fraction.One, basket.Count)]),
                basket,
                basket.Jevons!.Value
            ),
            _ => Arithmetic(
                Wide([.. basket.EarlierShares!.Zip(basket.LaterShares!, static (s0, s1) => s0 + s1)]),
                basket,
                basket.Tornqvist!.Value
            ),
        };

    /// <summary>Shares of the value at prices of the first period and quantities of both, the later divided by Fisher's quantity index.</summary>
    private static WideFloat[] VanIjzeren(IndexBasket basket)
    {
        var (earlier, later) = (basket.EarlierShares!, basket.HybridShares!);
        var laspeyres = WideFloat.Of(basket.Laspeyres!.Value);
        var fisher = basket.Fisher!.Value;
        var toEarlier = fisher / (laspeyres + fisher);
        var weights = new WideFloat[earlier.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] =
                (toEarlier * WideFloat.Of(earlier[i])) + ((WideFloat.One - toEarlier) * WideFloat.Of(later[i]));
        }

        return weights;
    }

    /// <summary>The weights by which Fisher is a geometric mean: half those of Laspeyres, half those of Paasche, each made so by logarithmic means.</summary>
    private static WideFloat[] Reinsdorf(IndexBasket basket)
    {
        var laspeyres = Geometric(basket.EarlierShares!, basket, basket.Laspeyres!.Value);
        var paasche = Geometric(basket.HybridShares!, basket, basket.Paasche!.Value);
        var weights = new WideFloat[laspeyres.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = laspeyres[i] + paasche[i];
        }

        return weights;
    }

    /// <summary>From an arithmetic mean to a geometric one: each weight x the logarithmic mean of value and mean.</summary>
    private static WideFloat[] Geometric(Fraction[] shares, IndexBasket basket, Fraction mean)
    {
        var weights = new WideFloat[shares.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = WideFloat.Of(shares[i]) * LogMean(basket.Relative(i), mean);
        }

        return Normalised(weights);
    }

    /// <summary>From a geometric mean to an arithmetic one: each weight / the logarithmic mean of value and mean.</summary>
    private static WideFloat[] Arithmetic(WideFloat[] geometric, IndexBasket basket, WideFloat mean)
    {
        var weights = new WideFloat[geometric.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = geometric[i] / LogMean(basket.Relative(i), mean.ToFraction());
        }

        return Normalised(weights);
    }

    /// <summary>(a - b) / ln(a / b), as b (a / b - 1) / ln(a / b); a where the two are equal.</summary>
    private static WideFloat LogMean(in Fraction a, in Fraction b)
    {
        var ratio = a / b;
        var log = IndexBasket.LogOf(ratio);
        return log.IsZero ? WideFloat.Of(a) : WideFloat.Of(b * (ratio - Fraction.One)) / log;
    }

    private static WideFloat[] Normalised(WideFloat[] weights)
    {
        var total = default(WideFloat);
        foreach (var weight in weights)
        {
            total += weight;
        }

        return Array.ConvertAll(weights, weight => weight / total);
    }

    private static WideFloat[] Wide(Fraction[] shares) => Array.ConvertAll(shares, static share => WideFloat.Of(share));
}
