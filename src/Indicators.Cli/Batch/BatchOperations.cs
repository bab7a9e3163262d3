namespace Indicators.Cli.Batch;

/// <summary>The operations of <c>batch</c> by name. Rates come and go as fractions: "0.08" is 8 %.</summary>
internal static class BatchOperations
{
    internal static IReadOnlyDictionary<string, Func<BatchRequest, decimal>> All { get; } =
        new Dictionary<string, Func<BatchRequest, decimal>>(StringComparer.Ordinal)
        {
            ["growth"] = line => Growth.Between(line.Number("from"), line.Number("to")).ToFraction(),
            ["cagr"] = line =>
                Cagr.Between(line.Number("from"), line.Number("to"), line.Number("periods")).ToFraction(),
            ["grow"] = line => Growth.Grow(line.Number("from"), line.Rate("rate"), line.Number("periods", 1m)),
            ["chain"] = line => Growth.Chain(line.Rates("rates")).ToFraction(),
            ["average"] = line => Growth.Average(line.Rates("rates")).ToFraction(),
            ["compound"] = line => Growth.Compound(line.Rate("rate"), line.Number("periods")).ToFraction(),
            ["per-period"] = line => Growth.PerPeriod(line.Rate("rate"), line.Number("periods")).ToFraction(),
            ["periods-to-reach"] = line =>
                Growth.PeriodsToReach(line.Rate("rate"), line.Number("from"), line.Number("to")),
            ["doubling-time"] = line => Growth.DoublingTime(line.Rate("rate")),
            ["effective-rate"] = line =>
                Growth.EffectiveRate(line.Rate("rate"), line.TruncatedCount("periods")).ToFraction(),
            ["nominal-rate"] = line =>
                Growth.NominalRate(line.Rate("rate"), line.TruncatedCount("periods")).ToFraction(),
            ["implied-base"] = line => Growth.ImpliedBase(line.Number("value"), line.Rate("growth")),
            ["contribution"] = line =>
                Contribution
                    .ToGrowth(Plain(line, "partFrom"), Plain(line, "partTo"), Plain(line, "wholeFrom"))
                    .ToFraction(),
            ["contribution-rate"] = line =>
                Contribution
                    .Rate(
                        Plain(line, "partFrom"),
                        Plain(line, "partTo"),
                        Plain(line, "wholeFrom"),
                        Plain(line, "wholeTo")
                    )
                    .ToFraction(),
            ["convert"] = Convert,
        };

    /// <summary>An amount at a rate: so much of the other currency ("rate") for so much of the amount's own ("per", 1 without it).</summary>
    private static decimal Convert(BatchRequest line)
    {
        var rate = ExchangeRate.Implied(
            Stated.Exact(Money.Units<FromCurrency>(line.Number("per", 1m))),
            Stated.Exact(Money.Units<ToCurrency>(line.Number("rate"))),
            default
        );
        return rate.Convert(Money.Units<FromCurrency>(line.Number("value"))).Amount;
    }

    /// <summary>Part and whole are of one measure; which one does not matter.</summary>
    private static Money<FromCurrency> Plain(BatchRequest line, string name) =>
        Money.Units<FromCurrency>(line.Number(name));

    private readonly record struct FromCurrency : ICurrency
    {
        public static CurrencyUnit Unit { get; } = new("FROM", "unit", "units", "单位");
    }

    private readonly record struct ToCurrency : ICurrency
    {
        public static CurrencyUnit Unit { get; } = new("TO", "unit", "units", "单位");
    }
}
