using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>The case that is shown of a broken law is one that a reader grasps.</summary>
public sealed class ShrinkingTests
{
    [Theory]
    [InlineData("1234567.891011", "1000")]
    [InlineData("79228162514264337593543950335", "1000")]
    [InlineData("998.0000000000000000000000001", null)]
    public void A_number_past_a_limit_becomes_the_limit(string number, string? simplest) =>
        Assert.Equal(
            simplest is null ? null : ExactDecimal.Parse(simplest),
            Simplest(IndicatorArbitraries.AnyDecimals(), ExactDecimal.Parse(number), static x => x >= 1_000m)
        );

    [Theory]
    [InlineData("-79228162514264337593543950335", "-1")]
    [InlineData("-0.0000000000000000000000000001", "-1")]
    [InlineData("-12.5", "-1")]
    public void A_negative_number_becomes_minus_one(string number, string simplest) =>
        Assert.Equal(
            ExactDecimal.Parse(simplest),
            Simplest(IndicatorArbitraries.AnyDecimals(), ExactDecimal.Parse(number), static x => x < 0m)
        );

    [Fact]
    public void A_number_just_past_a_limit_becomes_the_next_whole_one() =>
        Assert.Equal(
            2m,
            Simplest(IndicatorArbitraries.AnyDecimals(), 1.0000000000000000000000000001m, static x => x > 1m)
        );

    [Fact]
    public void A_number_that_is_not_whole_becomes_a_short_one() =>
        Assert.Equal(
            "0.6",
            ExactDecimal.Format(
                Simplest(
                    IndicatorArbitraries.AnyDecimals(),
                    12345.678901234567m,
                    static x => decimal.Truncate(x) != x && x > 0.5m
                )!.Value
            )
        );

    [Fact]
    public void Shrinking_ends_for_any_number() =>
        Assert.All(
            IndicatorArbitraries.AnyDecimals().Generator.Sample(300, 30),
            static number => Assert.Equal(0m, Simplest(IndicatorArbitraries.AnyDecimals(), number, static _ => true))
        );

    [Fact]
    public void Bounds_become_a_single_figure_of_one_digit()
    {
        var arbitrary = IndicatorArbitraries.AnyBounds(MeasureArbitraries.Of<Money<Yuan>>());
        Assert.All(
            arbitrary.Generator.Sample(300, 30).Where(static x => x is { Lower: not null } or { Upper: not null }),
            bounds => Assert.Equal(Bounds.Exactly(Yuan.Units(0)), Simplest(arbitrary, bounds, static _ => true))
        );
    }

    [Fact]
    public void Stated_figures_become_exact() =>
        Assert.All(
            IndicatorArbitraries.StatedFigures(MeasureArbitraries.Of<Share>()).Generator.Sample(300, 30),
            static stated =>
                Assert.Equal(
                    Stated.Exact(Share.Zero),
                    Simplest(
                        IndicatorArbitraries.StatedFigures(MeasureArbitraries.Of<Share>()),
                        stated,
                        static _ => true
                    )
                )
        );

    [Fact]
    public void Series_become_one_exact_observation_of_zero_or_a_missing_one() =>
        Assert.All(
            OfYuan.Generator.Sample(100, 20),
            static series =>
            {
                var only = Assert.Single(SimplestOf(OfYuan, series, static _ => true));
                Assert.Null(only.Citation);
                Assert.True(
                    only.HasValue
                        ? only.Status == ObservationStatus.Normal && only.Value == Stated.Exact(Yuan.Units(0))
                        : only.Status == ObservationStatus.Missing
                );
            }
        );

    [Fact]
    public void Cases_of_policies_become_bare_numbers_of_one_digit() =>
        Assert.All(
            IndicatorArbitraries.ProgressCases().Generator.Sample(300, 30),
            static given =>
                Assert.Equal(
                    ProgressCase.Of(0m, 0m, 1m, given.Desired),
                    SimplestOf(IndicatorArbitraries.ProgressCases(), given, static _ => true)
                )
        );

    [Fact]
    public void Panels_become_one_cell() =>
        Assert.All(
            IndicatorArbitraries.AnyPanels().Generator.Sample(300, 30).Where(static panel => panel.SeriesCount > 0),
            static panel =>
            {
                var simplest = SimplestOf(IndicatorArbitraries.AnyPanels(), panel, static _ => true);
                Assert.Equal((1, 1), (simplest.SeriesCount, simplest.PeriodCount));
            }
        );

    [Fact]
    public void A_broken_law_shows_its_smallest_case()
    {
        var law = Law.Of(
            "no sum is past a hundred",
            MeasureArbitraries.Of<Money<Yuan>>(),
            static money => money.Amount <= 100m
        );
        var error = Assert.ThrowsAny<Exception>(() => law.Check());
        Assert.Contains("no sum is past a hundred", error.Message);
        Assert.Contains("101 yuan", error.Message);
    }

    private static Arbitrary<Series<Money<Yuan>>> OfYuan =>
        IndicatorArbitraries.SeriesOf(IndicatorArbitraries.StatedFigures(MeasureArbitraries.Of<Money<Yuan>>()));

    /// <summary>The same of a value that breaks the condition itself; null for one that does not.</summary>
    private static T? Simplest<T>(Arbitrary<T> arbitrary, T value, Func<T, bool> breaks)
        where T : struct => breaks(value) ? SimplestOf(arbitrary, value, breaks) : null;

    /// <summary>The first value that breaks a condition and none of whose simpler ones does, as FsCheck finds it.</summary>
    private static T SimplestOf<T>(Arbitrary<T> arbitrary, T value, Func<T, bool> breaks)
        where T : notnull
    {
        for (var steps = 0; ; steps++)
        {
            Assert.True(steps < 2_000, $"shrinking {value} does not end");
            var simpler = arbitrary.Shrinker(value).Where(breaks).Take(1).ToArray();
            if (simpler is not [var next])
            {
                return value;
            }

            value = next;
        }
    }
}
