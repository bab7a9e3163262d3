using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A rate at which one currency is exchanged for another, with its period, basis and citation.</summary>
/// <typeparam name="TBase">The currency that is priced.</typeparam>
/// <typeparam name="TQuote">The currency in which it is priced.</typeparam>
/// <remarks>
/// <para>7.1957 yuan per dollar is an <c>ExchangeRate&lt;Dollar, Yuan&gt;</c>. The rate is held as two stated amounts of the same worth, as sources
/// print it ("500,000 yuan (USD 69,500)", "USD 100 = 718.79 yuan"), so that inverting it loses nothing.</para>
/// <para>Two rates are equal when all their parts are equal.</para>
/// </remarks>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed record ExchangeRate<TBase, TQuote> : IJsonValue
    where TBase : struct, ICurrency
    where TQuote : struct, ICurrency
{
    internal ExchangeRate(
        Stated<Money<TBase>> baseAmount,
        Stated<Money<TQuote>> quoteAmount,
        ReportingPeriod period,
        ExchangeRateBasis basis,
        Citation? citation
    )
    {
        RequireAboveZero(baseAmount.Figure, nameof(baseAmount));
        RequireAboveZero(quoteAmount.Figure, nameof(quoteAmount));
        (BaseAmount, QuoteAmount, Period, Basis, Citation) = (baseAmount, quoteAmount, period, basis, citation);
    }

    /// <summary>The amount of the priced currency: 1 dollar, or as many as the source prints.</summary>
    public Stated<Money<TBase>> BaseAmount { get; }

    /// <summary>The amount of the other currency that is worth the same.</summary>
    public Stated<Money<TQuote>> QuoteAmount { get; }

    /// <summary>The day or period of the rate.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>What kind of rate it is.</summary>
    public ExchangeRateBasis Basis { get; }

    /// <summary>Where it is printed; null for a rate of one's own.</summary>
    public Citation? Citation { get; }

    /// <summary>The price of one unit of the base currency: 7.1957 yuan per dollar.</summary>
    public Per<Money<TQuote>, Money<TBase>> Price => QuoteAmount.Figure / BaseAmount.Figure;

    /// <summary>The same rate seen from the other currency; exactly, so that inverting twice gives the rate back.</summary>
    public ExchangeRate<TQuote, TBase> Inverse() => new(QuoteAmount, BaseAmount, Period, Basis, Citation);

    /// <summary>The amount in the quote currency, the nearest decimal.</summary>
    /// <param name="amount">The amount in the base currency.</param>
    /// <exception cref="OverflowException">The amount is past what a decimal holds.</exception>
    public Money<TQuote> Convert(Money<TBase> amount) =>
        Money<TQuote>.FromUnits(ExactProduct.Of(amount.Amount, QuoteAmount.Figure.Amount, BaseAmount.Figure.Amount));

    /// <summary>The rate through a third currency: yuan per dollar and dollars per euro give yuan per euro.</summary>
    /// <typeparam name="TOther">The third currency's type.</typeparam>
    /// <param name="next">The rate of this rate's quote currency in the third one; of the same period and basis.</param>
    /// <returns>A rate of the same period and basis, without citation. Its amounts are computed, so they have no step.</returns>
    /// <exception cref="ArgumentException">The two rates differ in period or basis.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public ExchangeRate<TBase, TOther> Cross<TOther>(ExchangeRate<TQuote, TOther> next)
        where TOther : struct, ICurrency
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.Period != Period || next.Basis != Basis)
        {
            throw new ArgumentException(
                $"The rates are of {Period} ({Choices.RateBases[Basis]}) and {next.Period} ({Choices.RateBases[next.Basis]}). Cross rates of one period and one basis.",
                nameof(next)
            );
        }

        var other = ExactProduct.Of(
            QuoteAmount.Figure.Amount,
            next.QuoteAmount.Figure.Amount,
            next.BaseAmount.Figure.Amount
        );
        return new(Stated.Exact(BaseAmount.Figure), Stated.Exact(Money<TOther>.FromUnits(other)), Period, Basis, null);
    }

    /// <summary>The two amounts, the period and the basis on one line.</summary>
    public override string ToString() => $"{BaseAmount} = {QuoteAmount} ({Period}, {Choices.RateBases[Basis]})";

    private static void RequireAboveZero<TCurrency>(Money<TCurrency> amount, string parameter)
        where TCurrency : struct, ICurrency
    {
        if (amount <= Money<TCurrency>.Zero)
        {
            throw new ArgumentOutOfRangeException(
                parameter,
                $"An exchange rate needs two amounts above zero; {amount} is not."
            );
        }
    }

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<ExchangeRate<TBase, TQuote>>(
            CatalogueJson.AsExchangeRate<TBase, TQuote>,
            CatalogueJson.Write
        );
}
