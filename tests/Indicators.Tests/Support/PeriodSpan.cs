using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>A number of periods above zero: a few, very many, halves and months, and fractions with every digit.</summary>
public readonly record struct PeriodSpan(decimal Value)
{
    public static Arbitrary<PeriodSpan> PeriodSpans() =>
        Arb.From(
            Gen.OneOf(
                    Gen.Choose(1, 60).Select(n => (decimal)n),
                    Gen.Choose(1000, 1_000_000).Select(n => (decimal)n),
                    Gen.Choose(1, 400).Select(months => months / 12m),
                    Gen.Choose(1, int.MaxValue).Select(n => n / 1_000_000_007m)
                )
                .Select(value => new PeriodSpan(value))
        );
}
