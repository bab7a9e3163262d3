using System.Text.Json;
using Indicators.Items;

namespace Indicators.Tests;

public sealed class PhysicalTests
{
    private const string Own = """
        public readonly record struct Tonne : IPhysicalUnit
        {
            public static PhysicalUnit Unit { get; } = new("tonne", "tonne", "tonnes", "吨");
        }

        public readonly record struct Gram : IPhysicalUnit
        {
            public static PhysicalUnit Unit { get; } = new("gram", "gram", "grams", "克");
        }

        public readonly record struct Celsius : IPhysicalScale
        {
            public static ScaleUnit Unit { get; } = new("celsius", "degree Celsius", "degrees Celsius", "摄氏度");
        }
        """;

    [Fact]
    public void An_amount_is_written_with_scale_word_and_unit()
    {
        Assert.Equal("2.6 million tonnes", Tonne.Millions(2.6m).ToString());
        Assert.Equal("1 tonne", Tonne.Units(1).ToString());
        Assert.Equal("0.5 tonnes", Tonne.Units(0.5m).ToString());
        Assert.Equal("260万吨", Tonne.Millions(2.6m).ToFigure().ToString(Language.Chinese));
        Assert.Equal("3.4 billion tonne-kilometres", TonneKilometre.Billions(3.4m).ToString());
    }

    [Fact]
    public void A_level_is_written_in_plain_digits()
    {
        Assert.Equal("20.5 degrees Celsius", Celsius.At(20.5m).ToString());
        Assert.Equal("1 degree Celsius", Celsius.At(1).ToString());
        Assert.Equal("-1 degree Celsius", Celsius.At(-1).ToString());
        Assert.Equal("1,000,000 degrees Celsius", Celsius.At(1_000_000).ToString());
        Assert.Equal("20.5摄氏度", Celsius.At(20.5m).ToFigure().ToString(Language.Chinese));
    }

    [Fact]
    public void Scales_agree()
    {
        Assert.Equal(Tonne.Millions(2.6m), Tonne.TenThousands(260));
        Assert.Equal(Tonne.Billions(1.3m), Physical.HundredMillions<Tonne>(13));
        Assert.Equal(Tonne.Thousands(1_000_000_000m), Tonne.Trillions(1));
        Assert.Equal(2_600_000m, Tonne.Millions(2.6m).Amount);
    }

    [Fact]
    public void Levels_have_differences_that_move_them()
    {
        PhysicalDifference<Celsius> warming = Celsius.At(20.5m) - Celsius.At(19);
        Assert.Equal(Celsius.Difference(1.5m), warming);
        Assert.Equal("1.5 degrees Celsius", warming.ToString());
        Assert.Equal(Celsius.At(22), Celsius.At(20.5m) + warming);
        Assert.Equal(2m, Celsius.Difference(3) / warming);
        Assert.Equal(PhysicalLevel.At<Celsius>(3), Celsius.At(3));
        Assert.Equal(PhysicalDifference.Difference<Celsius>(3), Celsius.Difference(3));
    }

    [Fact]
    public void A_level_is_not_a_difference_at_run_time_either()
    {
        Assert.Equal("degree-celsius", PhysicalLevel<Celsius>.UnitOfMeasure.Code);
        Assert.Equal("degree-celsius-difference", PhysicalDifference<Celsius>.UnitOfMeasure.Code);
        Assert.False(Celsius.At(1).ToFigure().TryAs<PhysicalDifference<Celsius>>(out _));
        Assert.Throws<UnitMismatchException>(static () =>
            Growth.Between(Celsius.At(10).ToFigure(), Celsius.At(20).ToFigure())
        );
        Assert.Throws<ArgumentException>(static () => Celsius.Unit.Per(Person.Unit));
        Assert.Throws<ArgumentException>(static () => Yuan.Unit.Per(Celsius.Unit));
    }

    [Fact]
    public void Intensities_are_exact_and_give_the_amount_back()
    {
        var intensity = Tonne.Units(0.53m) / Yuan.TenThousands(1);
        Assert.Equal("0.000053 tonnes per yuan", intensity.ToString());
        Assert.Equal("0.000053吨/元", intensity.ToFigure().ToString(Language.Chinese));
        Assert.Equal(Tonne.Millions(26.5m), intensity * Yuan.Billions(500));
        Assert.Equal("tonne/CNY", intensity.ToFigure().Unit.Code);
        Assert.Equal(
            "0.5 kilograms",
            (new PhysicalUnit("kg", "kilogram", "kilograms", "千克")).Write(0.5m, Language.English)
        );
    }

    [Fact]
    public void Indicators_targets_and_stated_figures_take_them()
    {
        var carbon = Indicator.Of<Physical<Tonne>>(
            "carbon",
            new Names("Carbon", "碳"),
            Nature.Flow,
            PriceBasis.None,
            DesiredDirection.Decrease
        );
        var area = new ReferenceArea("CN-CQ", new Names("Chongqing", "重庆"));
        var from = new Observation<Physical<Tonne>>(
            carbon,
            area,
            ReportingPeriod.Year(2024),
            Stated.Printed(Tonne.Millions(150), 1_000_000m)
        );
        var target = Target.ForLevel(carbon, area, ReportingPeriod.Year(2030), Tonne.Millions(120), baseline: from);
        Assert.True(target.TryRequiredGrowth(out var growth));
        Assert.Equal(GrowthRate.Percent(-20), growth.Figure);

        // From (120 - 150.5) / 150.5, -20.27 %, to (120 - 149.5) / 149.5, -19.73 %: no digit behind the point is warranted.
        Assert.Equal("-20%", growth.ToString());
    }

    [Fact]
    public void The_mean_of_temperatures_is_weighted_and_gaps_are_differences()
    {
        Assert.Equal(Celsius.At(15), Totals.WeightedAverage([Celsius.At(10), Celsius.At(20)], [1m, 1m]));
        var indicator = Indicator.Of<PhysicalLevel<Celsius>>(
            "temperature",
            new Names("Temperature", "气温"),
            Nature.Stock,
            PriceBasis.None,
            DesiredDirection.Decrease
        );
        var (area, year) = (new ReferenceArea("CN-CQ", new Names("Chongqing", "重庆")), ReportingPeriod.Year(2025));
        var target = Target.ForLevel(indicator, area, year, Stated.Exact(Celsius.At(18)));
        var outcome = new Observation<PhysicalLevel<Celsius>>(indicator, area, year, Celsius.At(19.5m));
        Assert.Equal(Celsius.Difference(1.5m).ToFigure(), target.Evaluate(outcome).Gap!.Value.Figure);
    }

    [Fact]
    public void Units_describe_themselves_in_JSON()
    {
        Assert.Equal(
            """{"value":"5","unit":{"kind":"physical","code":"tonne","singular":"tonne","plural":"tonnes","chinese":"\u5428"}}""",
            JsonSerializer.Serialize(Tonne.Units(5))
        );
        Assert.Equal(
            """{"value":"5","unit":{"kind":"scale","code":"degree-celsius","singular":"degree Celsius","plural":"degrees Celsius","chinese":"\u6444\u6C0F\u5EA6"}}""",
            JsonSerializer.Serialize(Celsius.At(5))
        );
    }

    [Theory]
    [InlineData("", "tonne", "tonnes", "吨")]
    [InlineData("t", " ", "tonnes", "吨")]
    [InlineData("t", "tonne", "", "吨")]
    [InlineData("t", "tonne", "tonnes", "\t")]
    [InlineData("t/a", "tonne", "tonnes", "吨")]
    public void A_unit_needs_all_its_words_and_a_code_of_its_own(
        string code,
        string singular,
        string plural,
        string chinese
    )
    {
        Assert.Throws<ArgumentException>(() => new PhysicalUnit(code, singular, plural, chinese));
        Assert.Throws<ArgumentException>(() => new ScaleUnit(code, singular, plural, chinese));
    }

    [Theory]
    [InlineData("_ = Tonne.Units(1) + Gram.Units(1);", "CS0019")]
    [InlineData("_ = Tonne.Units(1) < Gram.Units(1);", "CS0019")]
    [InlineData("_ = Celsius.At(1) + Celsius.At(1);", "CS0019")]
    [InlineData("_ = Celsius.At(1) * 2m;", "CS0019")]
    [InlineData("_ = Celsius.At(1) / Celsius.At(1);", "CS0019")]
    [InlineData("_ = -Celsius.At(1);", "CS0023")]
    [InlineData("_ = Celsius.At(1) + Celsius.Units(1);", "CS0315")]
    [InlineData("_ = Growth.Between(Celsius.At(1), Celsius.At(2));", "CS0315")]
    [InlineData("_ = Totals.Sum(Celsius.At(1), Celsius.At(2));", "CS0315")]
    [InlineData("Per<Money<Yuan>, PhysicalLevel<Celsius>> wrong = default;", "CS0315")]
    [InlineData("Physical<Celsius> wrong = default;", "CS0315")]
    [InlineData("PhysicalLevel<Tonne> wrong = default;", "CS0315")]
    [InlineData("_ = Tonne.At(1);", "CS0315")]
    [InlineData("_ = new Physical<Tonne>(1m);", "CS1729")]
    [InlineData("_ = new PhysicalLevel<Celsius>(1m);", "CS1729")]
    public void A_combination_without_meaning_does_not_compile(string statement, string error)
    {
        var errors = Snippet.ErrorsOf(statement, Own);
        Assert.True(
            errors.Count > 0 && errors.All(found => found.StartsWith(error, StringComparison.Ordinal)),
            $"{statement} should give {error} and gives: {string.Join("; ", errors.DefaultIfEmpty("nothing"))}"
        );
    }

    [Theory]
    [InlineData("Per<Physical<Tonne>, Money<Yuan>> result = Tonne.Units(1) / Yuan.TenThousands(1);")]
    [InlineData("PhysicalDifference<Celsius> result = Celsius.At(1) - Celsius.At(2);")]
    [InlineData(
        "Per<PhysicalDifference<Celsius>, Count<TimePeriod>> result = Celsius.Difference(1) / TimePeriod.Units(10);"
    )]
    [InlineData("GrowthRate result = Growth.Between(Tonne.Units(1), Tonne.Units(2));")]
    [InlineData("Bounds<Physical<Tonne>> result = Bounds.Between(Tonne.Units(1), Tonne.Units(2));")]
    public void A_combination_with_meaning_compiles(string statement) => Assert.Empty(Snippet.ErrorsOf(statement, Own));
}
