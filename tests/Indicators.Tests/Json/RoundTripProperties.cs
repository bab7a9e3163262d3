using System.Text.Json;
using FsCheck.Xunit;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>What is written as JSON and read back is the same value.</summary>
[Properties(Arbitrary = [typeof(IndicatorArbitraries)], MaxTest = 300)]
public sealed class RoundTripProperties
{
    [Property]
    public bool Money_comes_back(Money<Yuan> value) => ComesBack(value);

    [Property]
    public bool Counts_come_back(Count<Vehicle> value) => ComesBack(value);

    [Property]
    public bool Amounts_per_item_come_back(Per<Money<Yuan>, Count<Person>> value) => ComesBack(value);

    [Property]
    public bool Physical_amounts_come_back(Physical<Tonne> value) => ComesBack(value);

    [Property]
    public bool Levels_come_back(PhysicalLevel<Celsius> value) => ComesBack(value);

    [Property]
    public bool Differences_of_levels_come_back(PhysicalDifference<Celsius> value) => ComesBack(value);

    [Property]
    public bool Bounds_come_back(Bounds<Physical<Tonne>> value) => ComesBack(value);

    [Property]
    public bool Shares_come_back(Share value) => ComesBack(value);

    [Property]
    public bool Percentage_points_come_back(PercentagePoints value) => ComesBack(value);

    [Property]
    public bool Growth_rates_come_back(GrowthRate value) => ComesBack(value);

    [Property]
    public bool Multipliers_come_back(Multiplier value) => ComesBack(value);

    [Property]
    public bool Index_numbers_come_back(IndexNumber value) => ComesBack(value);

    [Property]
    public bool Units_come_back(Unit value) => ComesBack(value);

    [Property]
    public bool Figures_of_any_unit_come_back(Figure value) => ComesBack(value) && Back(value).Unit == value.Unit;

    [Property]
    public bool Stated_money_comes_back(Stated<Money<Yuan>> value) => ComesBack(value);

    [Property]
    public bool Stated_figures_come_back(Stated<Figure> value) => ComesBack(value);

    [Property]
    public bool Stated_growth_comes_back(Stated<GrowthRate> value) => ComesBack(value);

    [Property]
    public bool Bounds_of_money_come_back(Bounds<Money<Yuan>> value) => ComesBack(value);

    [Property]
    public bool Bounds_of_any_unit_come_back(Bounds<Figure> value) => ComesBack(value);

    [Property]
    public bool Ends_of_bounds_come_back(BoundsEnd<Share> value) => ComesBack(value);

    [Property]
    public bool Answers_come_back(Answer value) => ComesBack(value);

    [Property]
    public bool Periods_come_back(ReportingPeriod value) => ComesBack(value);

    [Property]
    public bool Price_bases_come_back(PriceBasis value) => ComesBack(value);

    [Property]
    public bool Names_come_back(Names value) => ComesBack(value);

    [Property]
    public bool Sources_come_back(Source value) => ComesBack(value);

    [Property]
    public bool Citations_come_back(Citation value) => ComesBack(value);

    [Property]
    public bool Areas_come_back(ReferenceArea value) => ComesBack(value);

    [Property]
    public bool Indicators_come_back(Indicator<Count<Vehicle>> value) => ComesBack(value);

    [Property]
    public bool Indicators_of_any_unit_come_back(Indicator<Figure> value) => ComesBack(value);

    [Property]
    public bool Observations_come_back(Observation<Count<Vehicle>> value) => ComesBack(value);

    [Property]
    public bool Targets_come_back(Target<Count<Vehicle>> value) => ComesBack(value);

    [Property]
    public bool Exchange_rates_come_back(ExchangeRate<Dollar, Yuan> value) => ComesBack(value);

    [Fact]
    public void Every_enumerated_value_comes_back()
    {
        AllComeBack<Hedge>();
        AllComeBack<Printing>();
        AllComeBack<Periodicity>();
        AllComeBack<YearConvention>();
        AllComeBack<Nature>();
        AllComeBack<DesiredDirection>();
        AllComeBack<ObservationStatus>();
        AllComeBack<ExchangeRateBasis>();
        AllComeBack<TargetRole>();
        AllComeBack<Verdict>();
    }

    [Fact]
    public void Absent_values_come_back_absent()
    {
        Assert.Null(Back<Money<Yuan>?>(null));
        Assert.Null(Back<Citation?>(null));
        Assert.Equal(Yuan.Units(5), Back<Money<Yuan>?>(Yuan.Units(5)));
    }

    [Fact]
    public void Values_in_lists_and_maps_come_back()
    {
        Money<Yuan>[] list = [Yuan.Units(1), Yuan.Units(2)];
        Assert.Equal(list, Back(list));
        var map = new Dictionary<string, Stated<Share>>(StringComparer.Ordinal)
        {
            ["a"] = Stated.Printed(Share.Percent(50), 0.01m, Hedge.Over),
        };
        Assert.Equal(map, Back(map));
    }

    private static void AllComeBack<TChoice>()
        where TChoice : struct, Enum =>
        Assert.All(Enum.GetValues<TChoice>(), static choice => Assert.True(ComesBack(choice)));

    private static bool ComesBack<T>(T value) => EqualityComparer<T>.Default.Equals(Back(value), value);

    private static T? Back<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value));
}
