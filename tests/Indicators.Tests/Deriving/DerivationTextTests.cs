using Indicators.Items;

namespace Indicators.Tests;

/// <summary>A derivation can be checked by hand: what it prints is computed again from its own text.</summary>
public sealed class DerivationTextTests
{
    private static readonly Observation<Count<Vehicle>> From = Observed.Of(2023, Observed.Vehicles(437_000, 1_000));

    private static readonly Observation<Count<Vehicle>> To = Observed.Of(2024, Observed.Vehicles(1_300_000, 100_000));

    private static readonly Observation<Count<Vehicle>> Falling = Observed.Of(2024, Observed.Vehicles(81_234, 10));

    private static readonly Observation<Count<Vehicle>> Whole = Observed.Of(
        2023,
        Observed.Vehicles(2_600_000, 100_000),
        "whole"
    );

    private static readonly Observation<Count<Vehicle>> WholeTo = Observed.Of(
        2024,
        Observed.Vehicles(7_812_345),
        "whole"
    );

    private static readonly ExchangeRate<Dollar, Yuan> Rate = ExchangeRate.Implied(
        Stated.Printed(Dollar.Units(69_500), 100m),
        Stated.Printed(Yuan.Units(500_000), 1_000m),
        ReportingPeriod.Year(2024)
    );

    /// <summary>Every derivation, with bounds to both sides.</summary>
    private static readonly Dictionary<string, Derivation> All = new(StringComparer.Ordinal)
    {
        ["growth"] = Derive.Growth(From, To).Derivation,
        ["falling growth"] = Derive.Growth(From, Falling).Derivation,
        ["compound growth"] = Derive.Cagr(From, To, 2.5m).Derivation,
        ["difference"] = Derive.Difference(From, To).Derivation,
        ["falling difference"] = Derive.Difference(From, Falling).Derivation,
        ["change"] = Derive
            .Change(
                Observed.Of(2023, Stated.Printed(Share.Percent(31.6m), 0.001m)),
                Observed.Of(2024, Stated.Printed(Share.Percent(40.9m), 0.001m))
            )
            .Derivation,
        ["implied base"] = Derive
            .ImpliedBase(From, Observed.Of(2023, Stated.Printed(GrowthRate.Percent(90.5m), 0.001m)))
            .Derivation,
        ["implied base of a fall"] = Derive
            .ImpliedBase(From, Observed.Of(2023, Stated.Printed(GrowthRate.Percent(-3), 0.001m)))
            .Derivation,
        ["share"] = Derive.Share(From, Whole).Derivation,
        ["per item"] = Derive
            .PerItem(Observed.Of(2023, Observed.Yuans(420_100_000_000m, 100_000_000m)), From)
            .Derivation,
        ["sum"] = Derive.Sum([From, To, Whole]).Derivation,
        ["contribution"] = Derive.Contribution(From, To, Whole).Derivation,
        ["contribution rate"] = Derive.ContributionRate(From, To, Whole, WholeTo).Derivation,
        ["conversion"] = Derive
            .Converted(Observed.Of(2024, Stated.Printed(Dollar.Billions(5.7m), 10_000_000m)), Rate)
            .Derivation,
        ["required growth"] = Derive.RequiredGrowth(Goal(Hedge.Exactly)).Derivation,
        ["gap"] = Derive.Gap(Goal(Hedge.Exactly), To).Derivation,
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_calculation_gives_the_printed_result(string name)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var (formula, numbers, result) = Calculation(All[name].ToString(language));
            Assert.Equal(All[name].Formula(language), formula);
            AssertNear(HandCalculator.Compute(numbers), HandCalculator.Read(result), toSide: 0);
            AssertNear(All[name].Result.Figure.Value, HandCalculator.Read(result), toSide: 0);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_end_follows_from_the_numbers_that_are_printed_for_it(string name)
    {
        var bounds = All[name].Result.ToBounds();
        AssertEnd(All[name], "lower end: ", Language.English, bounds.Lower!.Value.Value.Value, toSide: -1);
        AssertEnd(All[name], "upper end: ", Language.English, bounds.Upper!.Value.Value.Value, toSide: 1);
        AssertEnd(All[name], "下界：", Language.Chinese, bounds.Lower!.Value.Value.Value, toSide: -1);
        AssertEnd(All[name], "上界：", Language.Chinese, bounds.Upper!.Value.Value.Value, toSide: 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_input_shows_the_bounds_that_the_ends_are_computed_from(string name)
    {
        var lines = All[name].ToString().Split('\n');
        Assert.All(
            All[name].Inputs,
            input =>
            {
                var line = Assert.Single(
                    lines,
                    line => line.StartsWith($"{input.Symbol.English}: ", StringComparison.Ordinal)
                );
                Assert.True(
                    input.Bounds.IsPoint || line.EndsWith($", within {input.Bounds}", StringComparison.Ordinal),
                    line
                );
            }
        );
    }

    [Fact]
    public void An_explanation_reads_so_in_English()
    {
        var target = Goal(Hedge.Over);
        Assert.Equal(
            """
            Required growth: over 197%
            (goal - from) / from = (1,300,000 - 437,000) / 437,000 = 197.48284%
            lower end: (1,300,000 - 437,500) / 437,500 = 197.14285%, not included
            upper end: none
            from: the any (2023) 437,000 vehicles, within [436,500 vehicles, 437,500 vehicles]
              "437,000" (Office, Bulletin, 2025-01-21)
              inferred: the year
            goal: the any (2025) over 1,300,000 vehicles, within (1,300,000 vehicles, unbounded)
            reach: about: 0.5 steps to each side; nearly: 1 step down; over, under and the like: from the printed figure itself; figures printed as each says, else by rounding
            """,
            Derive.RequiredGrowth(target).Derivation.ToString()
        );
    }

    [Fact]
    public void An_explanation_reads_so_in_Chinese()
    {
        var target = Goal(Hedge.Over);
        Assert.Equal(
            """
            所需增速：超过197%
            (目标 - 基期) / 基期 = (1,300,000 - 437,000) / 437,000 = 197.48284%
            下界：(1,300,000 - 437,500) / 437,500 = 197.14285%（不含）
            上界：无
            基期：某any (2023) 43.7万辆，取值 [43.65万辆, 43.75万辆]
              “437,000” Office, Bulletin, 2025-01-21
              推断：the year
            目标：某any (2025) 超过130万辆，取值 (130万辆, 无界)
            口径：“约”：上下各0.5个末位单位；“近”：向下1个末位单位；“超过”“不到”等从所印数字本身算起；数字按各自说明的方式印出，未说明者为四舍五入
            """,
            Derive.RequiredGrowth(target).Derivation.ToString(Language.Chinese)
        );
    }

    [Fact]
    public void The_reach_that_was_used_is_said()
    {
        var reach = Reach.Default.WithAbout(1.5m).WithNearly(2m).WithPrinting(Printing.Unknown).StoppingAtZero();
        var text = Derive.Growth(From, To, reach.WithHedgesFromStep()).Derivation.ToString();
        Assert.EndsWith(
            "reach: about: 1.5 steps to each side; nearly: 2 steps down; over, under and the like: from the end of what the printed figure may stand for; figures printed by rounding or by cutting off; not below zero",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Inputs_carry_their_citation_and_period()
    {
        var derivation = Derive.Growth(From, To).Derivation;
        Assert.Equal(["from", "to"], derivation.Inputs.Select(static input => input.Symbol.English));
        Assert.Equal(["基期", "报告期"], derivation.Inputs.Select(static input => input.Symbol.Chinese));
        Assert.All(derivation.Inputs, static input => Assert.Same(Observed.Citation, input.Citation));
        Assert.Equal([From.Period, To.Period], derivation.Inputs.Select(static input => input.Period!.Value));
        Assert.Equal(("Growth", "增长率"), (derivation.Names.English, derivation.Names.Chinese));
    }

    private static Target<Count<Vehicle>> Goal(Hedge hedge) =>
        Target.ForLevel(
            From.Indicator,
            From.Area,
            ReportingPeriod.Year(2025),
            Stated.Printed(Vehicle.Units(1_300_000), 100_000m, hedge),
            baseline: From
        );

    private static void AssertEnd(Derivation derivation, string start, Language language, decimal end, int toSide)
    {
        var line = Assert.Single(
            derivation.ToString(language).Split('\n'),
            line => line.StartsWith(start, StringComparison.Ordinal)
        );
        var (numbers, result) = line[start.Length..].Split(" = ") switch
        {
            [var calculation, var value] => (calculation, value),
            _ => throw new FormatException(line),
        };
        AssertNear(HandCalculator.Compute(numbers), HandCalculator.Read(result), toSide);
        AssertNear(end, HandCalculator.Read(result), toSide);
    }

    /// <summary>The second line: formula, numbers, result.</summary>
    private static (string Formula, string Numbers, string Result) Calculation(string text) =>
        text.Split('\n')[1].Split(" = ") switch
        {
            [var formula, var numbers, var result] => (formula, numbers, result),
            _ => throw new FormatException(text),
        };

    /// <summary>Eight digits of the exact number: rounded to the nearest, or outward.</summary>
    private static void AssertNear(decimal exact, decimal shown, int toSide)
    {
        var unit = Math.Abs(exact) * 0.0000001m;
        Assert.InRange(shown, exact - unit, exact + unit);
        var slack = Math.Abs(exact) * 0.000000000001m;
        Assert.True(toSide >= 0 || shown <= exact + slack, $"{shown} is not below {exact}");
        Assert.True(toSide <= 0 || shown >= exact - slack, $"{shown} is not above {exact}");
    }
}
