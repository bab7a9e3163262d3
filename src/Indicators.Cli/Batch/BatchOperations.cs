namespace Indicators.Cli.Batch;

/// <summary>The operations of <c>batch</c> by name. Rates come and go as fractions: "0.08" is 8 %.</summary>
internal static class BatchOperations
{
    internal static IReadOnlyDictionary<string, BatchOperation> All { get; } =
        new Dictionary<string, BatchOperation>(StringComparer.Ordinal)
        {
            ["growth"] = new(
                static line => Growth.Between(line.Number("from"), line.Number("to")).ToFraction(),
                static line => BatchResult.Of(Growth.Between(line.Amount("from"), line.Amount("to"), line.Reach))
            ),
            ["cagr"] = new(
                static line =>
                    Cagr.Between(line.Number("from"), line.Number("to"), line.Number("periods")).ToFraction(),
                static line =>
                    BatchResult.Of(
                        Cagr.Between(line.Amount("from"), line.Amount("to"), line.Number("periods"), line.Reach)
                    )
            ),
            ["grow"] = new(
                static line => Growth.Grow(line.Number("from"), line.Rate("rate"), line.Number("periods", 1m)),
                static line =>
                    BatchResult.Plain(
                        Growth.Grow(
                            line.Amount("from"),
                            line.StatedRate("rate"),
                            line.Number("periods", 1m),
                            line.Reach
                        )
                    )
            ),
            ["chain"] = new(
                static line => Growth.Chain(line.Rates("rates")).ToFraction(),
                static line => BatchResult.Of(Growth.Chain(line.StatedRates("rates"), line.Reach))
            ),
            ["average"] = new(
                static line => Growth.Average(line.Rates("rates")).ToFraction(),
                static line => BatchResult.Of(Growth.Average(line.StatedRates("rates"), line.Reach))
            ),
            ["compound"] = new(
                static line => Growth.Compound(line.Rate("rate"), line.Number("periods")).ToFraction(),
                static line =>
                    BatchResult.Of(Growth.Compound(line.StatedRate("rate"), line.Number("periods"), line.Reach))
            ),
            ["per-period"] = new(
                static line => Growth.PerPeriod(line.Rate("rate"), line.Number("periods")).ToFraction(),
                static line =>
                    BatchResult.Of(Growth.PerPeriod(line.StatedRate("rate"), line.Number("periods"), line.Reach))
            ),
            ["periods-to-reach"] = new(
                static line => Growth.PeriodsToReach(line.Rate("rate"), line.Number("from"), line.Number("to")),
                static line =>
                    BatchResult.Of(
                        Growth.PeriodsToReach(
                            line.StatedRate("rate"),
                            line.Amount("from"),
                            line.Amount("to"),
                            line.Reach
                        )
                    )
            ),
            ["doubling-time"] = new(
                static line => Growth.DoublingTime(line.Rate("rate")),
                static line => BatchResult.Of(Growth.DoublingTime(line.StatedRate("rate"), line.Reach))
            ),
            ["effective-rate"] = new(
                static line => Growth.EffectiveRate(line.Rate("rate"), line.TruncatedCount("periods")).ToFraction(),
                static line =>
                    BatchResult.Of(
                        Growth.EffectiveRate(line.StatedRate("rate"), line.TruncatedCount("periods"), line.Reach)
                    )
            ),
            ["nominal-rate"] = new(
                static line => Growth.NominalRate(line.Rate("rate"), line.TruncatedCount("periods")).ToFraction(),
                static line =>
                    BatchResult.Of(
                        Growth.NominalRate(line.StatedRate("rate"), line.TruncatedCount("periods"), line.Reach)
                    )
            ),
            ["implied-base"] = new(
                static line => Growth.ImpliedBase(line.Number("value"), line.Rate("growth")),
                static line =>
                    BatchResult.Plain(Growth.ImpliedBase(line.Amount("value"), line.StatedRate("growth"), line.Reach))
            ),
            ["rest-growth"] = new(
                static line =>
                    YearToDate
                        .GrowthOfRest(
                            line.Plain("whole"),
                            line.Rate("wholeGrowth"),
                            line.Plain("part"),
                            line.Rate("partGrowth")
                        )
                        .ToFraction(),
                static line =>
                    BatchResult.Of(
                        YearToDate.GrowthOfRest(
                            line.Amount("whole"),
                            line.StatedRate("wholeGrowth"),
                            line.Amount("part"),
                            line.StatedRate("partGrowth"),
                            line.Reach
                        )
                    )
            ),
            ["contribution"] = new(
                static line =>
                    Contribution
                        .ToGrowth(line.Plain("partFrom"), line.Plain("partTo"), line.Plain("wholeFrom"))
                        .ToFraction(),
                static line =>
                    BatchResult.Of(
                        Contribution.ToGrowth(
                            line.Amount("partFrom"),
                            line.Amount("partTo"),
                            line.Amount("wholeFrom"),
                            line.Reach
                        )
                    )
            ),
            ["contribution-rate"] = new(
                static line =>
                    Contribution
                        .Rate(
                            line.Plain("partFrom"),
                            line.Plain("partTo"),
                            line.Plain("wholeFrom"),
                            line.Plain("wholeTo")
                        )
                        .ToFraction(),
                static line =>
                    BatchResult.Of(
                        Contribution.Rate(
                            line.Amount("partFrom"),
                            line.Amount("partTo"),
                            line.Amount("wholeFrom"),
                            line.Amount("wholeTo"),
                            line.Reach
                        )
                    )
            ),
            ["share"] = new(
                static line => Shares.Of(line.Amount("part"), line.Amount("whole")).Figure.ToFraction(),
                static line => BatchResult.Of(Shares.Of(line.Amount("part"), line.Amount("whole"), line.Reach))
            ),
            ["sum"] = new(
                static line => Totals.Sum<Money<PlainUnit>>(line.Plains("values")).Amount,
                static line => BatchResult.Plain(Totals.Sum<Money<PlainUnit>>(line.Amounts("values"), line.Reach))
            ),
            ["difference"] = new(
                static line => Totals.Difference(line.Plain("from"), line.Plain("to")).Amount,
                static line => BatchResult.Plain(Totals.Difference(line.Amount("from"), line.Amount("to"), line.Reach))
            ),
            ["convert"] = new(
                static line => RateOf(line).Convert(line.Plain("value")).Amount,
                static line => BatchResult.Plain(RateOf(line).Convert(line.Amount("value"), line.Reach))
            ),
        };

    /// <summary>So much of the other currency ("rate") for so much of the amount's own ("per", 1 without it).</summary>
    private static ExchangeRate<PlainUnit, OtherUnit> RateOf(BatchRequest line) =>
        ExchangeRate.Implied(
            line.Amount("per", Money.Units<PlainUnit>(1m)),
            line.Stated("rate", Money.Units<OtherUnit>),
            default
        );
}
