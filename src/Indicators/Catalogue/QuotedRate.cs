namespace Indicators;

/// <summary>An exchange rate of a data set, whose currencies are known at run time.</summary>
/// <remarks>Two quoted rates are equal when all their parts are equal.</remarks>
public sealed record QuotedRate
{
    internal QuotedRate(
        Stated<Figure> baseAmount,
        Stated<Figure> quoteAmount,
        ReportingPeriod period,
        ExchangeRateBasis basis,
        Citation citation
    ) => (BaseAmount, QuoteAmount, Period, Basis, Citation) = (baseAmount, quoteAmount, period, basis, citation);

    /// <summary>The amount of the priced currency.</summary>
    public Stated<Figure> BaseAmount { get; }

    /// <summary>The amount of the other currency that is worth the same.</summary>
    public Stated<Figure> QuoteAmount { get; }

    /// <summary>The day or period of the rate.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>What kind of rate it is.</summary>
    public ExchangeRateBasis Basis { get; }

    /// <summary>Where it is printed.</summary>
    public Citation Citation { get; }

    internal bool IsIn<TBase, TQuote>()
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency =>
        BaseAmount.Figure.Unit.Code == TBase.Unit.Code && QuoteAmount.Figure.Unit.Code == TQuote.Unit.Code;

    internal ExchangeRate<TBase, TQuote> As<TBase, TQuote>()
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency =>
        new(BaseAmount.As<Money<TBase>>(), QuoteAmount.As<Money<TQuote>>(), Period, Basis, Citation);
}
