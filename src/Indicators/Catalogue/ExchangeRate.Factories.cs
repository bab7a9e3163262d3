namespace Indicators;

/// <summary>Creates exchange rates, and converts money at them.</summary>
public static class ExchangeRate
{
    /// <summary>A rate as printed: so much of the quote currency for one unit of the base currency.</summary>
    /// <typeparam name="TBase">The currency that is priced.</typeparam>
    /// <typeparam name="TQuote">The currency in which it is priced.</typeparam>
    /// <param name="price">The price of one unit of the base currency, above zero; stated, since a printed rate has a step.</param>
    /// <param name="period">The day or period of the rate.</param>
    /// <param name="basis">What kind of rate it is.</param>
    /// <param name="citation">Where it is printed; null for a rate of one's own.</param>
    /// <exception cref="ArgumentOutOfRangeException">The price is not above zero.</exception>
    public static ExchangeRate<TBase, TQuote> Of<TBase, TQuote>(
        Stated<Money<TQuote>> price,
        ReportingPeriod period,
        ExchangeRateBasis basis,
        Citation? citation = null
    )
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency =>
        new(Stated.Exact(Money<TBase>.FromUnits(1m)), price, period, basis, citation);

    /// <summary>The rate that a source implies by printing one amount in two currencies: 500,000 yuan (USD 69,500).</summary>
    /// <typeparam name="TBase">The currency that is priced.</typeparam>
    /// <typeparam name="TQuote">The currency in which it is priced.</typeparam>
    /// <param name="baseAmount">The amount in the base currency; above zero.</param>
    /// <param name="quoteAmount">The amount in the quote currency; above zero.</param>
    /// <param name="period">The day or period of the rate.</param>
    /// <param name="citation">Where the pair is printed; null for one's own.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is not above zero.</exception>
    public static ExchangeRate<TBase, TQuote> Implied<TBase, TQuote>(
        Stated<Money<TBase>> baseAmount,
        Stated<Money<TQuote>> quoteAmount,
        ReportingPeriod period,
        Citation? citation = null
    )
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency => new(baseAmount, quoteAmount, period, ExchangeRateBasis.Implied, citation);

    /// <summary>The rate that a source implies by printing one amount in two currencies, if both are above zero.</summary>
    /// <typeparam name="TBase">The currency that is priced.</typeparam>
    /// <typeparam name="TQuote">The currency in which it is priced.</typeparam>
    /// <param name="baseAmount">The amount in the base currency.</param>
    /// <param name="quoteAmount">The amount in the quote currency.</param>
    /// <param name="period">The day or period of the rate.</param>
    /// <param name="rate">The rate; null when there is none.</param>
    public static bool TryImplied<TBase, TQuote>(
        Stated<Money<TBase>> baseAmount,
        Stated<Money<TQuote>> quoteAmount,
        ReportingPeriod period,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ExchangeRate<TBase, TQuote>? rate
    )
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency
    {
        var given = baseAmount.Figure > Money<TBase>.Zero && quoteAmount.Figure > Money<TQuote>.Zero;
        rate = given ? Implied(baseAmount, quoteAmount, period) : null;
        return given;
    }

    /// <summary>The amount in another currency, the nearest decimal.</summary>
    /// <typeparam name="TBase">The currency of the amount.</typeparam>
    /// <typeparam name="TQuote">The other currency.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="rate">The rate of the amount's currency in the other one.</param>
    /// <exception cref="OverflowException">The amount is past what a decimal holds.</exception>
    public static Money<TQuote> ConvertedAt<TBase, TQuote>(this Money<TBase> amount, ExchangeRate<TBase, TQuote> rate)
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency
    {
        ArgumentNullException.ThrowIfNull(rate);
        return rate.Convert(amount);
    }

    /// <summary>The bounds of the amounts in another currency.</summary>
    /// <typeparam name="TBase">The currency of the amount.</typeparam>
    /// <typeparam name="TQuote">The other currency.</typeparam>
    /// <param name="amount">The bounds.</param>
    /// <param name="rate">The rate of the amount's currency in the other one.</param>
    /// <param name="reach">How far hedges and printing of the rate's amounts reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">An amount of the rate may be zero.</exception>
    /// <exception cref="OverflowException">The amount is past what a decimal holds.</exception>
    public static Bounds<Money<TQuote>> ConvertedAt<TBase, TQuote>(
        this Bounds<Money<TBase>> amount,
        ExchangeRate<TBase, TQuote> rate,
        Reach? reach = null
    )
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency
    {
        ArgumentNullException.ThrowIfNull(rate);
        return rate.Convert(amount, reach);
    }

    /// <summary>The amount in another currency, with the bounds that the amount and the rate allow.</summary>
    /// <typeparam name="TBase">The currency of the amount.</typeparam>
    /// <typeparam name="TQuote">The other currency.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="rate">The rate of the amount's currency in the other one.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">An amount of the rate may be zero.</exception>
    /// <exception cref="OverflowException">The amount is past what a decimal holds.</exception>
    public static Stated<Money<TQuote>> ConvertedAt<TBase, TQuote>(
        this Stated<Money<TBase>> amount,
        ExchangeRate<TBase, TQuote> rate,
        Reach? reach = null
    )
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency
    {
        ArgumentNullException.ThrowIfNull(rate);
        return rate.Convert(amount, reach);
    }
}
