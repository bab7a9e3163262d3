namespace Indicators;

/// <summary>The items of an index: prices above zero, quantities not below. Sums are exact; null is an index of nothing.</summary>
internal readonly ref struct IndexBasket(ReadOnlySpan<decimal> numbers)
{
    private readonly ReadOnlySpan<decimal> numbers = numbers;

    internal int Count => numbers.Length / 4;

    internal Fraction? Laspeyres => Over(Sum(static (_, q0, p1, _) => p1 * q0), Sum(static (p0, q0, _, _) => p0 * q0));

    internal Fraction? Paasche => Over(Sum(static (_, _, p1, q1) => p1 * q1), Sum(static (p0, _, _, q1) => p0 * q1));

    internal Fraction? MarshallEdgeworth =>
        Over(Sum(static (_, q0, p1, q1) => p1 * (q0 + q1)), Sum(static (p0, q0, _, q1) => p0 * (q0 + q1)));

    internal Fraction? HarmonicLaspeyres =>
        Over(Sum(static (p0, q0, _, _) => p0 * q0), Sum(static (p0, q0, p1, _) => p0 * q0 * p0 / p1));

    internal Fraction? Palgrave =>
        Over(Sum(static (p0, _, p1, q1) => p1 * q1 * p1 / p0), Sum(static (_, _, p1, q1) => p1 * q1));

    internal Fraction? Carli => Over(Sum(static (p0, _, p1, _) => p1 / p0), Fraction.Whole(Count));

    internal Fraction? Dutot => Over(Sum(static (_, _, p1, _) => p1), Sum(static (p0, _, _, _) => p0));

    internal WideFloat? Fisher =>
        (Laspeyres, Paasche) is ({ } laspeyres, { } paasche)
            ? WideFloat.Exp(WideFloat.Log(WideFloat.Of(laspeyres * paasche)) / 2UL)
            : null;

    internal WideFloat? Walsh
    {
        get
        {
            var (later, earlier) = (default(WideFloat), default(WideFloat));
            for (var i = 0; i < numbers.Length; i += 4)
            {
                var product = WideFloat.Of(numbers[i + 1]) * WideFloat.Of(numbers[i + 3]);
                var root = product.IsZero ? product : WideFloat.Exp(WideFloat.Log(product) / 2UL);
                earlier += WideFloat.Of(numbers[i]) * root;
                later += WideFloat.Of(numbers[i + 2]) * root;
            }

            return earlier.IsZero ? null : later / earlier;
        }
    }

    internal WideFloat? Jevons => Geometric(Shares(static (_, _, _, _) => Fraction.One));

    internal WideFloat? GeometricLaspeyres => Geometric(EarlierShares);

    internal WideFloat? GeometricPaasche => Geometric(LaterShares);

    internal WideFloat? Tornqvist =>
        (EarlierShares, LaterShares) is ({ } earlier, { } later)
            ? Geometric([.. earlier.Zip(later, static (s0, s1) => (s0 + s1) / Fraction.Whole(2))])
            : null;

    /// <summary>The shares of each item in the value of the first period, and in that of the second.</summary>
    internal Fraction[]? EarlierShares => Shares(static (p0, q0, _, _) => p0 * q0);

    internal Fraction[]? LaterShares => Shares(static (_, _, p1, q1) => p1 * q1);

    /// <summary>The shares in the value of the second period at prices of the first.</summary>
    internal Fraction[]? HybridShares => Shares(static (p0, _, _, q1) => p0 * q1);

    internal Fraction Relative(int item) => Fraction.Of(numbers[(4 * item) + 2]) / Fraction.Of(numbers[4 * item]);

    internal Fraction Sum(Func<Fraction, Fraction, Fraction, Fraction, Fraction> term)
    {
        var sum = Fraction.Zero;
        for (var i = 0; i < Count; i++)
        {
            sum += Term(term, i);
        }

        return sum;
    }

    internal WideFloat? Geometric(Fraction[]? weights)
    {
        if (weights is null)
        {
            return null;
        }

        var log = default(WideFloat);
        for (var i = 0; i < Count; i++)
        {
            var relative = Relative(i);
            log += WideFloat.Of(weights[i]) * LogOf(relative);
        }

        return WideFloat.Exp(log);
    }

    /// <summary>ln value, by the distance from 1 where that is small.</summary>
    internal static WideFloat LogOf(in Fraction value)
    {
        var change = WideFloat.Of(value - Fraction.One);
        return change.Magnitude <= -2 ? WideFloat.LogOnePlus(change) : WideFloat.Log(WideFloat.Of(value));
    }

    private Fraction[]? Shares(Func<Fraction, Fraction, Fraction, Fraction, Fraction> value)
    {
        var total = Sum(value);
        if (total.Sign == 0)
        {
            return null;
        }

        var shares = new Fraction[Count];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = Term(value, i) / total;
        }

        return shares;
    }

    private Fraction Term(Func<Fraction, Fraction, Fraction, Fraction, Fraction> term, int item) =>
        term(
            Fraction.Of(numbers[4 * item]),
            Fraction.Of(numbers[(4 * item) + 1]),
            Fraction.Of(numbers[(4 * item) + 2]),
            Fraction.Of(numbers[(4 * item) + 3])
        );

    private static Fraction? Over(Fraction dividend, Fraction divisor) =>
        divisor.Sign == 0 || dividend.Sign == 0 ? null : dividend / divisor;
}
