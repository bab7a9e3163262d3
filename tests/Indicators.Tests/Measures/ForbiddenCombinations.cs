namespace Indicators.Tests;

/// <summary>What has no meaning does not compile. The allowed combinations show that it is the library that refuses, not the test.</summary>
public sealed class ForbiddenCombinations
{
    [Theory]
    // Sums of different things.
    [InlineData("_ = yuan + dollars;", "CS0019")]
    [InlineData("_ = yuan - dollars;", "CS0019")]
    [InlineData("_ = vehicles + people;", "CS0019")]
    [InlineData("_ = vehicles - people;", "CS0019")]
    [InlineData("_ = nevs + vehicles;", "CS0019")]
    [InlineData("_ = vehicles - nevs;", "CS0019")]
    [InlineData("_ = yuan + vehicles;", "CS0019")]
    [InlineData("_ = yuan + price;", "CS0019")]
    [InlineData("_ = yuan + 1m;", "CS0019")]
    [InlineData("_ = 1m + yuan;", "CS0019")]
    [InlineData("_ = yuan - 1;", "CS0019")]
    [InlineData("_ = yuan + share;", "CS0019")]
    [InlineData("_ = yuan + growth;", "CS0019")]
    // Levels and rates of which only the difference has a meaning.
    [InlineData("_ = share + share;", "CS0019")]
    [InlineData("_ = growth + growth;", "CS0019")]
    [InlineData("_ = index + index;", "CS0019")]
    [InlineData("_ = index - index;", "CS0019")]
    [InlineData("_ = share - growth;", "CS0019")]
    [InlineData("_ = growth - share;", "CS0019")]
    [InlineData("_ = share + growth;", "CS0019")]
    [InlineData("_ = points + share;", "CS0019")]
    [InlineData("_ = points + growth;", "CS0019")]
    [InlineData("_ = points - share;", "CS0019")]
    [InlineData("_ = share - points;", "CS0019")]
    [InlineData("_ = growth - points;", "CS0019")]
    [InlineData("_ = points + 1m;", "CS0019")]
    [InlineData("_ = share + 1m;", "CS0019")]
    [InlineData("_ = growth + 1m;", "CS0019")]
    [InlineData("_ = 1m + growth;", "CS0019")]
    [InlineData("_ = index + 1m;", "CS0019")]
    [InlineData("_ = index + points;", "CS0019")]
    // Products and quotients.
    [InlineData("_ = yuan * yuan;", "CS0019")]
    [InlineData("_ = vehicles * vehicles;", "CS0019")]
    [InlineData("_ = yuan * vehicles;", "CS0019")]
    [InlineData("_ = price * vehicles;", "CS0019")]
    [InlineData("_ = price * price;", "CS0019")]
    [InlineData("_ = growth * growth;", "CS0019")]
    [InlineData("_ = growth * 2m;", "CS0019")]
    [InlineData("_ = growth / growth;", "CS0019")]
    [InlineData("_ = growth / 2m;", "CS0019")]
    [InlineData("_ = share * 2m;", "CS0019")]
    [InlineData("_ = share / share;", "CS0019")]
    [InlineData("_ = share / 2m;", "CS0019")]
    [InlineData("_ = points * points;", "CS0019")]
    [InlineData("_ = points / points;", "CS0019")]
    [InlineData("_ = points / 2m;", "CS0019")]
    [InlineData("_ = growth / points;", "CS0019")]
    [InlineData("_ = points / share;", "CS0019")]
    [InlineData("_ = points * share;", "CS0019")]
    [InlineData("_ = yuan * growth;", "CS0019")]
    [InlineData("_ = yuan * points;", "CS0019")]
    [InlineData("_ = yuan / share;", "CS0019")]
    [InlineData("_ = yuan / times;", "CS0019")]
    [InlineData("_ = 1m / yuan;", "CS0019")]
    [InlineData("_ = yuan * 2.5;", "CS0019")]
    [InlineData("_ = 2.5 * yuan;", "CS0019")]
    [InlineData("_ = yuan / 2.5;", "CS0019")]
    [InlineData("_ = yuan % 2m;", "CS0019")]
    [InlineData("_ = index * index;", "CS0019")]
    [InlineData("_ = index * 2m;", "CS0019")]
    [InlineData("_ = index * times;", "CS0019")]
    [InlineData("_ = times * times;", "CS0019")]
    [InlineData("_ = times + times;", "CS0019")]
    [InlineData("_ = times - times;", "CS0019")]
    [InlineData("_ = times / times;", "CS0019")]
    [InlineData("_ = times * 2m;", "CS0019")]
    [InlineData("_ = share * times;", "CS0019")]
    // Signs: a share, a rate, an index has none to turn.
    [InlineData("_ = -points;", "CS0023")]
    [InlineData("_ = -share;", "CS0023")]
    [InlineData("_ = -growth;", "CS0023")]
    [InlineData("_ = -index;", "CS0023")]
    [InlineData("_ = -times;", "CS0023")]
    // Comparisons.
    [InlineData("_ = yuan < dollars;", "CS0019")]
    [InlineData("_ = yuan == dollars;", "CS0019")]
    [InlineData("_ = vehicles >= people;", "CS0019")]
    [InlineData("_ = nevs < vehicles;", "CS0019")]
    [InlineData("_ = share > growth;", "CS0019")]
    [InlineData("_ = share == points;", "CS0019")]
    [InlineData("_ = yuan > 0m;", "CS0019")]
    [InlineData("_ = yuan == 0m;", "CS0019")]
    [InlineData("_ = yuan.CompareTo(dollars);", "CS1503")]
    [InlineData("_ = stated < stated;", "CS0019")]
    [InlineData("_ = stated >= stated;", "CS0019")]
    [InlineData("_ = stated + stated;", "CS0019")]
    [InlineData("if (stated) { }", "CS0029")]
    [InlineData("if (verdict) { }", "CS0029")]
    [InlineData("_ = figure + figure;", "CS0019")]
    // Calculators.
    [InlineData("_ = Growth.Between(share, share);", "CS0315")]
    [InlineData("_ = Growth.Between(growth, growth);", "CS0315")]
    [InlineData("_ = Growth.Between(points, points);", "CS0315")]
    [InlineData("_ = Growth.Between(yuan, dollars);", "CS1503")]
    [InlineData("_ = Cagr.Between(share, share, 3m);", "CS0315")]
    [InlineData("_ = Totals.Sum(share, share);", "CS0315")]
    [InlineData("_ = Totals.Sum(growth, growth);", "CS0315")]
    [InlineData("_ = Totals.Sum(index, index);", "CS0315")]
    [InlineData("_ = Totals.Sum(yuan, dollars);", "CS0411")]
    [InlineData("_ = Totals.Average(growth, growth);", "CS0315")]
    [InlineData("_ = Totals.Average(share, share);", "CS0315")]
    [InlineData("_ = Totals.Average(index, index);", "CS0315")]
    [InlineData("_ = Totals.Max(yuan, dollars);", "CS0411")]
    [InlineData("_ = vehicles.ShareOf(nevs);", "CS0315")]
    [InlineData("_ = vehicles.ShareOf(people);", "CS0315")]
    [InlineData("_ = yuan.ShareOf(dollars);", "CS0411")]
    [InlineData("_ = Shares.Of(vehicles, nevs);", "CS0315")]
    [InlineData("_ = share.ShareOf(share);", "CS0315")]
    [InlineData("_ = Shares.OfTotal(share, share);", "CS0315")]
    [InlineData("_ = Shares.RelativeChange(growth, growth);", "CS1503")]
    [InlineData("_ = yuan.ConvertedAt(yuanPerDollar);", "CS1929")]
    [InlineData("_ = dollarsPerYuan.Convert(dollars);", "CS1503")]
    [InlineData("_ = Apportionment.ByLargestRemainder(share, [1m]);", "CS0315")]
    [InlineData("_ = Target.ForGrowth(shareIndicator, area, year, statedGrowth);", "CS0315")]
    [InlineData("_ = Target.ForLevel(vehicleIndicator, area, year, stated);", "CS0411")]
    // Numbers are not figures, and figures are not numbers.
    [InlineData("decimal number = yuan;", "CS0029")]
    [InlineData("decimal number = (decimal)yuan;", "CS0030")]
    [InlineData("decimal number = share;", "CS0029")]
    [InlineData("Money<Yuan> money = 5m;", "CS0029")]
    [InlineData("Share half = 0.5m;", "CS0029")]
    [InlineData("Money<Yuan> money = dollars;", "CS0029")]
    [InlineData("Count<Vehicle> all = nevs;", "CS0029")]
    [InlineData("Share wrong = points;", "CS0029")]
    [InlineData("PercentagePoints wrong = share;", "CS0029")]
    [InlineData("Share wrong = growth;", "CS0029")]
    [InlineData("GrowthRate wrong = times;", "CS0029")]
    [InlineData("Stated<Money<Yuan>> wrong = dollars;", "CS0029")]
    [InlineData("Money<Yuan> wrong = stated;", "CS0029")]
    [InlineData("Money<Yuan> wrong = figure;", "CS0029")]
    [InlineData("_ = yuan.Value;", "CS1061")]
    [InlineData("_ = Yuan.Billions(420.1);", "CS1503")]
    [InlineData("_ = Share.Percent(8.5);", "CS1503")]
    // The scale is in a factory's name; there is no other way in.
    [InlineData("_ = new Share(50m);", "CS1729")]
    [InlineData("_ = new GrowthRate(8m);", "CS1729")]
    [InlineData("_ = new PercentagePoints(8m);", "CS1729")]
    [InlineData("_ = new Multiplier(8m);", "CS1729")]
    [InlineData("_ = new IndexNumber(8m);", "CS1729")]
    [InlineData("_ = new Money<Yuan>(8m);", "CS1729")]
    [InlineData("_ = new Count<Person>(8m);", "CS1729")]
    [InlineData("_ = new Per<Money<Yuan>, Count<Laptop>>(8m);", "CS1729")]
    [InlineData("_ = new Figure(8m, Yuan.Unit);", "CS1729")]
    [InlineData("_ = new Stated<Share>(share);", "CS1729")]
    [InlineData("_ = share with { Value = 50m };", "CS0117")]
    [InlineData("_ = yuan with { Amount = 50m };", "CS0200")]
    [InlineData("_ = stated with { Figure = yuan };", "CS0200")]
    [InlineData("_ = new Money<Yuan> { Amount = 50m };", "CS0200")]
    [InlineData("_ = new Indicator<Share>(\"a\", null!, Unit.Share, Nature.Rate, default, default, \"\");", "CS1729")]
    // Markers.
    [InlineData("_ = Money.Billions<Vehicle>(1m);", "CS0315")]
    [InlineData("_ = Count.Millions<Yuan>(1m);", "CS0315")]
    [InlineData("Money<Vehicle> wrong = default;", "CS0315")]
    [InlineData("Count<Yuan> wrong = default;", "CS0315")]
    [InlineData("Per<Share, Count<Vehicle>> wrong = default;", "CS0315")]
    [InlineData("Per<Money<Yuan>, Share> wrong = default;", "CS0315")]
    public void A_combination_without_meaning_does_not_compile(string statement, string error)
    {
        var errors = Snippet.ErrorsOf(statement);
        Assert.True(
            errors.Count > 0 && errors.All(found => found.StartsWith(error, StringComparison.Ordinal)),
            $"{statement} should give {error} and gives: {string.Join("; ", errors.DefaultIfEmpty("nothing"))}"
        );
    }

    [Theory]
    [InlineData("Money<Yuan> result = yuan + yuan;")]
    [InlineData("Money<Yuan> result = yuan - yuan;")]
    [InlineData("Money<Yuan> result = -yuan;")]
    [InlineData("Money<Yuan> result = yuan * 2.5m;")]
    [InlineData("Money<Yuan> result = 2.5m * yuan;")]
    [InlineData("Money<Yuan> result = 3 * yuan;")]
    [InlineData("Money<Yuan> result = yuan / 2m;")]
    [InlineData("decimal result = yuan / yuan;")]
    [InlineData("Count<Vehicle> result = (vehicles + vehicles - vehicles) * 2m / 3m;")]
    [InlineData("Count<Vehicle> result = -vehicles;")]
    [InlineData("decimal result = vehicles / vehicles;")]
    [InlineData("Per<Money<Yuan>, Count<Laptop>> result = (price + price - price) * 2m / 3m;")]
    [InlineData("Per<Money<Yuan>, Count<Laptop>> result = -price;")]
    [InlineData("decimal result = price / price;")]
    [InlineData("Per<Money<Yuan>, Count<Laptop>> result = yuan / laptops;")]
    [InlineData("Per<Money<Yuan>, Money<Dollar>> result = yuan / dollars;")]
    [InlineData("Per<Count<Vehicle>, Count<Person>> result = vehicles / people;")]
    [InlineData("Money<Yuan> result = price * laptops;")]
    [InlineData("Money<Yuan> result = laptops * price;")]
    [InlineData("Share result = vehicles.ShareOf(vehicles);")]
    [InlineData("Share result = nevs.ShareOf(vehicles);")]
    [InlineData("Share result = nevs.ShareOf(nevs);")]
    [InlineData("Share result = yuan.ShareOf(yuan);")]
    [InlineData("Share result = price.ShareOf(price);")]
    [InlineData("Share result = Shares.Of(yuan, yuan);")]
    [InlineData("Share result = Shares.Of(nevs, vehicles);")]
    [InlineData("PercentagePoints result = share - share;")]
    [InlineData("PercentagePoints result = growth - growth;")]
    [InlineData("Share result = share + points;")]
    [InlineData("GrowthRate result = growth + points;")]
    [InlineData("PercentagePoints result = points + points;")]
    [InlineData("PercentagePoints result = points - points;")]
    [InlineData("PercentagePoints result = points * 2m;")]
    [InlineData("PercentagePoints result = 2m * points;")]
    [InlineData("PercentagePoints result = growth * share;")]
    [InlineData("PercentagePoints result = share * growth;")]
    [InlineData("Share result = points / growth;")]
    [InlineData("Share result = share * share;")]
    [InlineData("Share result = Shares.SumOfOneWhole(share, share);")]
    [InlineData("Multiplier result = index / index;")]
    [InlineData("Money<Yuan> result = yuan * times;")]
    [InlineData("Money<Yuan> result = times * yuan;")]
    [InlineData("Money<Yuan> result = yuan * share;")]
    [InlineData("Money<Yuan> result = share * yuan;")]
    [InlineData("Count<Vehicle> result = vehicles * share;")]
    [InlineData("Per<Money<Yuan>, Count<Laptop>> result = price * times;")]
    [InlineData("GrowthRate result = growth.Then(growth);")]
    [InlineData("GrowthRate result = Growth.Between(yuan, yuan);")]
    [InlineData("GrowthRate result = Growth.Between(index, index);")]
    [InlineData("GrowthRate result = Growth.Between(figure, figure);")]
    [InlineData("GrowthRate result = Shares.RelativeChange(share, share);")]
    [InlineData("Money<Yuan> result = Totals.Sum(yuan, yuan);")]
    [InlineData("PercentagePoints result = Totals.Sum(points, points);")]
    [InlineData("Money<Yuan> result = Totals.Average(yuan, yuan);")]
    [InlineData("Share result = Totals.WeightedAverage([share, share], [1m, 2m]);")]
    [InlineData("GrowthRate result = Totals.Max(growth, growth);")]
    [InlineData("Money<Yuan> result = dollars.ConvertedAt(yuanPerDollar);")]
    [InlineData("Money<Dollar> result = yuan.ConvertedAt(yuanPerDollar.Inverse());")]
    [InlineData("Money<Yuan> result = Yuan.Billions(420.1m);")]
    [InlineData("Count<Vehicle> result = Vehicle.Millions(2.6m);")]
    [InlineData("Money<Yuan> result = Money.Billions<Yuan>(420.1m);")]
    [InlineData("Count<Vehicle> result = Count.Millions<Vehicle>(2.6m);")]
    [InlineData(
        "bool result = yuan < yuan && vehicles >= vehicles && share > share && growth <= growth && index == index;"
    )]
    [InlineData(
        "bool result = points != points && times > times && price < price && figure < figure && stated == stated;"
    )]
    [InlineData(
        "decimal result = yuan.Amount + vehicles.Number + share.ToPercent() + growth.ToFraction() + index.ToDecimal();"
    )]
    [InlineData("Target<Count<Vehicle>> result = Target.ForLevel(vehicleIndicator, area, year, statedVehicles);")]
    [InlineData("Target<Count<Vehicle>> result = Target.ForGrowth(vehicleIndicator, area, year, statedGrowth);")]
    [InlineData("Money<Yuan> result = figure.As<Money<Yuan>>();")]
    [InlineData("Share result = default;")]
    [InlineData("Money<Yuan> result = new();")]
    public void A_combination_of_the_table_compiles(string statement) => Assert.Empty(Snippet.ErrorsOf(statement));

    [Fact]
    public void Own_currencies_and_items_take_five_lines()
    {
        const string Own = """
            public readonly record struct Euro : ICurrency
            {
                public static CurrencyUnit Unit { get; } = new("EUR", "euro", "euros", "欧元");
            }

            public readonly record struct Ship : IItem
            {
                public static ItemUnit Unit { get; } = new("ship", "ship", "ships", "船舶", "艘");
            }

            public readonly record struct Ferry : IItem, IPartOf<Ship>
            {
                public static ItemUnit Unit { get; } = new("ferry", "ferry", "ferries", "渡船", "艘");
            }
            """;
        Assert.Empty(
            Snippet.ErrorsOf("Per<Money<Euro>, Count<Ship>> result = Euro.Millions(2.5m) / Ship.Units(3);", Own)
        );
        Assert.Empty(Snippet.ErrorsOf("Share result = Ferry.Units(1).ShareOf(Ship.Units(3));", Own));
        Assert.NotEmpty(Snippet.ErrorsOf("_ = Euro.Millions(2.5m) + yuan;", Own));
        Assert.NotEmpty(Snippet.ErrorsOf("_ = Ship.Units(1).ShareOf(Ferry.Units(3));", Own));
    }
}
