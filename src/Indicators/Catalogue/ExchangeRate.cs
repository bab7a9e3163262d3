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

    /// <summary>The amount in the quote currency at the bare numbers of the rate, the nearest decimal. Convert a stated amount to learn how exact it is.</summary>
    /// <param name="amount">The amount in the base currency.</param>
    /// <exception cref="OverflowException">The amount is past what a decimal holds.</exception>
    public Money<TQuote> Convert(Money<TBase> amount) =>
        Money<TQuote>.FromUnits(ExactProduct.Of(amount.Amount, QuoteAmount.Figure.Amount, BaseAmount.Figure.Amount));

    /// <summary>The bounds of the amounts in the quote currency: the rate is stated too, so its amounts count with their bounds.</summary>
    /// <param name="amount">Bounds in the base currency.</param>
    /// <param name="reach">How far hedges and printing of the rate's amounts reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">An amount of the rate may be zero.</exception>
    /// <exception cref="OverflowException">The amount is past what a decimal holds.</exception>
    public Bounds<Money<TQuote>> Convert(Bounds<Money<TBase>> amount, Reach? reach = null)
    {
        var (quote, basis) = (QuoteAmount.ToBounds(reach).Numbers, BaseAmount.ToBounds(reach).Numbers);
        var failure = Lifted.OfBounds(default(ConversionFormula), [amount.Numbers, quote, basis], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"conversion of {amount} at {this}");
    }

    /// <summary>The amount in the quote currency, with the bounds that the amount and the rate allow.</summary>
    /// <param name="amount">The amount in the base currency.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">An amount of the rate may be zero.</exception>
    /// <exception cref="OverflowException">The amount is past what a decimal holds.</exception>
    public Stated<Money<TQuote>> Convert(Stated<Money<TBase>> amount, Reach? reach = null)
    {
        var failure = Lifted.OfStated(
            default(ConversionFormula),
            [StatedNumber.Of(amount, reach), StatedNumber.Of(QuoteAmount, reach), StatedNumber.Of(BaseAmount, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<Money<TQuote>>()
            : throw failure.ToException($"conversion of {amount} at {this}");
    }

    /// <summary>The price of one unit of the base currency, with the bounds that the two printed amounts allow: 500,000 yuan for 69,500 dollars are 7.189 to 7.199 yuan per dollar.</summary>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">An amount of the rate may be zero.</exception>
    /// <exception cref="OverflowException">The price is past what a decimal holds.</exception>
    public Stated<Per<Money<TQuote>, Money<TBase>>> StatedPrice(Reach? reach = null) =>
        Indicators.Per.Of(QuoteAmount, BaseAmount, reach);

    /// <summary>The rate through a third currency: yuan per dollar and dollars per euro give yuan per euro.</summary>
    /// <typeparam name="TOther">The third currency's type.</typeparam>
    /// <param name="next">The rate of this rate's quote currency in the third one; of the same period and basis.</param>
    /// <param name="reach">How far hedges and printing of the amounts reach; without it the default.</param>
    /// <returns>A rate of the same period and basis, without citation. Its other amount is computed, so it has bounds and no step.</returns>
    /// <exception cref="ArgumentException">The two rates differ in period or basis.</exception>
    /// <exception cref="UndefinedResultException">An amount of the next rate may be zero.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public ExchangeRate<TBase, TOther> Cross<TOther>(ExchangeRate<TQuote, TOther> next, Reach? reach = null)
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

        return new(BaseAmount, next.Convert(QuoteAmount, reach), Period, Basis, null);
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
