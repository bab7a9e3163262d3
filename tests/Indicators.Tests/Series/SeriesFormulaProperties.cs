using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What printed figures allow holds every result of figures within their steps.</summary>
[Properties(Arbitrary = [typeof(SeriesFormulaProperties)], MaxTest = 200)]
public sealed class SeriesFormulaProperties
{
    public static Arbitrary<decimal[]> Numbers() =>
        Arb.From(
            Gen.Choose(1, 9_999).Select(static tenths => tenths / 10m).ListOf(16).Select(static list => list.ToArray())
        );

    /// <summary>Places within each step, as fractions of it: from the lower end to the upper.</summary>
    public static Arbitrary<byte[]> Places() =>
        Arb.From(
            Gen.Choose(0, 10).Select(static tenth => (byte)tenth).ListOf(16).Select(static list => list.ToArray())
        );

    [Property]
    public void An_index_of_printed_figures_holds_that_of_every_figure_within(decimal[] numbers, byte[] places)
    {
        var stated = Array.ConvertAll(numbers, static number => Stated.Printed(Multiplier.Times(number), 0.1m));
        var within = numbers.Zip(places, static (number, place) => number - 0.05m + (place * 0.01m)).ToArray();
        if (within.All(static number => number > 0m))
        {
            foreach (var formula in Enum.GetValues<IndexFormula>())
            {
                var bounds = PriceIndex.Between<Multiplier, Multiplier>(
                    formula,
                    stated.AsSpan(0, 4),
                    stated.AsSpan(4, 4),
                    stated.AsSpan(8, 4),
                    stated.AsSpan(12)
                );
                var index = PriceIndex.Between(
                    formula,
                    within.AsSpan(0, 4),
                    within.AsSpan(4, 4),
                    within.AsSpan(8, 4),
                    within.AsSpan(12)
                );
                Assert.True(bounds.ToBounds().Contains(index), $"{formula}: {index} not in {bounds.ToBounds()}");
            }
        }
    }

    [Property]
    public void Contributions_to_an_index_add_up_to_its_change(decimal[] numbers)
    {
        foreach (var (method, formula) in ContributionFormulas)
        {
            var index = PriceIndex.Between(
                formula,
                numbers.AsSpan(0, 4),
                numbers.AsSpan(4, 4),
                numbers.AsSpan(8, 4),
                numbers.AsSpan(12)
            );
            var points = PriceIndexContributions.Between(
                method,
                numbers.AsSpan(0, 4),
                numbers.AsSpan(4, 4),
                numbers.AsSpan(8, 4),
                numbers.AsSpan(12)
            );
            var sum = Totals.Sum([.. points]).ToFraction();
            Assert.True(Math.Abs(sum - (index.ToDecimal() - 1m)) <= 1e-22m * (1m + index.ToDecimal()), $"{method}");
        }
    }

    [Property]
    public void Fisher_reverses_in_time_and_lies_between_its_means(decimal[] numbers)
    {
        decimal Index(IndexFormula formula) =>
            PriceIndex
                .Between(formula, numbers.AsSpan(0, 4), numbers.AsSpan(4, 4), numbers.AsSpan(8, 4), numbers.AsSpan(12))
                .ToDecimal();
        var back = PriceIndex
            .Between(
                IndexFormula.Fisher,
                numbers.AsSpan(8, 4),
                numbers.AsSpan(12),
                numbers.AsSpan(0, 4),
                numbers.AsSpan(4, 4)
            )
            .ToDecimal();
        var (laspeyres, paasche) = (Index(IndexFormula.Laspeyres), Index(IndexFormula.Paasche));
        Assert.Equal(1m, Index(IndexFormula.Fisher) * back, 20);
        Assert.InRange(
            Index(IndexFormula.Fisher),
            Math.Min(laspeyres, paasche) - 1e-20m,
            Math.Max(laspeyres, paasche) + 1e-20m
        );
    }

    [Property]
    public void Growth_of_the_rest_of_printed_figures_holds_that_of_every_figure_within(
        decimal[] numbers,
        byte[] places
    )
    {
        var (part, whole) = (numbers[0] + 1m, numbers[0] + numbers[1] + 2m);
        var (partRate, wholeRate) = ((numbers[2] / 1000m) - 0.5m, (numbers[3] / 1000m) - 0.5m);
        var rest = (whole / (1m + wholeRate)) - (part / (1m + partRate));
        if (rest > 1m)
        {
            var bounds = YearToDate.GrowthOfRest(
                Stated.Printed(Yuan.Units(whole), 0.1m),
                Within(wholeRate),
                Stated.Printed(Yuan.Units(part), 0.1m),
                Within(partRate)
            );
            var exact = YearToDate.GrowthOfRest(
                Yuan.Units(whole - 0.05m + (places[0] * 0.01m)),
                GrowthRate.Fraction(wholeRate - 0.00005m + (places[1] * 0.00001m)),
                Yuan.Units(part - 0.05m + (places[2] * 0.01m)),
                GrowthRate.Fraction(partRate - 0.00005m + (places[3] * 0.00001m))
            );
            Assert.True(bounds.ToBounds().Contains(exact), $"{exact} not in {bounds.ToBounds()}");
        }
    }

    private static (ContributionMethod, IndexFormula)[] ContributionFormulas =>
        [
            (ContributionMethod.Laspeyres, IndexFormula.Laspeyres),
            (ContributionMethod.FisherVanIjzeren, IndexFormula.Fisher),
            (ContributionMethod.FisherReinsdorf, IndexFormula.Fisher),
            (ContributionMethod.Jevons, IndexFormula.Jevons),
            (ContributionMethod.Tornqvist, IndexFormula.Tornqvist),
        ];

    /// <summary>A rate printed to 0.01 %, whose size does not matter.</summary>
    private static Stated<GrowthRate> Within(decimal rate) =>
        Stated.Within(
            GrowthRate.Fraction(rate),
            Bounds.Between(GrowthRate.Fraction(rate - 0.00005m), GrowthRate.Fraction(rate + 0.00005m))
        );
}
