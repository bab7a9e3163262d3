using Indicators.Items;

namespace Indicators;

/// <summary>Published statistics and policy targets of Chongqing, 2024 and 2025 and the years around them, each figure with its source and wording.</summary>
/// <remarks>Figures that the article of 21 January 2025 printed are kept as printed, disputed ones too (<see cref="ObservationStatus.Disputed"/>).</remarks>
public static class Chongqing
{
    /// <summary>The whole data set.</summary>
    public static DataSet Data { get; } = Read();

    /// <summary>Gross domestic product at current prices.</summary>
    public static IndicatorData<Money<Yuan>> Gdp { get; } = Data.Indicator<Money<Yuan>>("gdp");

    /// <summary>Growth of gross domestic product at comparable prices, as published; not to be recomputed from the levels.</summary>
    public static IndicatorData<GrowthRate> GdpGrowth { get; } = Data.Indicator<GrowthRate>("gdp-growth");

    /// <summary>Gross domestic product per head at current prices.</summary>
    public static IndicatorData<Per<Money<Yuan>, Count<Person>>> GdpPerCapita { get; } =
        Data.Indicator<Per<Money<Yuan>, Count<Person>>>("gdp-per-capita");

    /// <summary>Vehicles produced.</summary>
    public static IndicatorData<Count<Vehicle>> Vehicles { get; } =
        Data.Indicator<Count<Vehicle>>("vehicle-production");

    /// <summary>Growth of vehicle production as published.</summary>
    public static IndicatorData<GrowthRate> VehicleGrowth { get; } =
        Data.Indicator<GrowthRate>("vehicle-production-growth");

    /// <summary>New energy vehicles produced; a part of all vehicles.</summary>
    public static IndicatorData<Count<NewEnergyVehicle>> NewEnergyVehicles { get; } =
        Data.Indicator<Count<NewEnergyVehicle>>("new-energy-vehicle-production");

    /// <summary>Growth of new energy vehicle production as published.</summary>
    public static IndicatorData<GrowthRate> NewEnergyVehicleGrowth { get; } =
        Data.Indicator<GrowthRate>("new-energy-vehicle-production-growth");

    /// <summary>Growth of the value added of industrial enterprises above designated size (规模以上), at comparable prices.</summary>
    public static IndicatorData<GrowthRate> IndustrialGrowth { get; } =
        Data.Indicator<GrowthRate>("industrial-value-added-growth");

    /// <summary>Growth of the value added of the automotive industry, at comparable prices.</summary>
    public static IndicatorData<GrowthRate> AutomotiveGrowth { get; } =
        Data.Indicator<GrowthRate>("automotive-value-added-growth");

    /// <summary>The share of industrial growth that is the automotive industry's (贡献率): of the growth, not of the level.</summary>
    public static IndicatorData<Share> AutomotiveContributionRate { get; } =
        Data.Indicator<Share>("automotive-contribution-rate");

    /// <summary>The percentage points that the automotive industry adds to industrial growth (拉动).</summary>
    public static IndicatorData<PercentagePoints> AutomotivePull { get; } =
        Data.Indicator<PercentagePoints>("automotive-pull");

    /// <summary>The share of industrial value added claimed for the automotive industry; disputed, since the statistics exclude it.</summary>
    public static IndicatorData<Share> AutomotiveShare { get; } =
        Data.Indicator<Share>("automotive-share-of-industrial-value-added");

    /// <summary>Municipal strategic emerging industry clusters.</summary>
    public static IndicatorData<Count<IndustrialCluster>> IndustryClusters { get; } =
        Data.Indicator<Count<IndustrialCluster>>("emerging-industry-clusters");

    /// <summary>Production capacity of servers.</summary>
    public static IndicatorData<Count<Server>> ServerCapacity { get; } =
        Data.Indicator<Count<Server>>("server-capacity");

    /// <summary>The unit price of laptops made in Chongqing.</summary>
    public static IndicatorData<Per<Money<Yuan>, Count<Laptop>>> LaptopUnitPrice { get; } =
        Data.Indicator<Per<Money<Yuan>, Count<Laptop>>>("laptop-unit-price");

    /// <summary>Laptops produced.</summary>
    public static IndicatorData<Count<Laptop>> Laptops { get; } = Data.Indicator<Count<Laptop>>("laptop-production");

    /// <summary>Main business income of the software industry (主营业务收入); another series than <see cref="SoftwareBusinessRevenue"/>.</summary>
    public static IndicatorData<Money<Yuan>> SoftwareRevenue { get; } =
        Data.Indicator<Money<Yuan>>("software-main-business-income");

    /// <summary>Growth of the main business income of the software industry as published.</summary>
    public static IndicatorData<GrowthRate> SoftwareRevenueGrowth { get; } =
        Data.Indicator<GrowthRate>("software-main-business-income-growth");

    /// <summary>Software business revenue (软件业务收入); another series than <see cref="SoftwareRevenue"/>.</summary>
    public static IndicatorData<Money<Yuan>> SoftwareBusinessRevenue { get; } =
        Data.Indicator<Money<Yuan>>("software-business-revenue");

    /// <summary>Persons employed in the software industry.</summary>
    public static IndicatorData<Count<Person>> SoftwareEmployment { get; } =
        Data.Indicator<Count<Person>>("software-employment");

    /// <summary>Persons added to the employment of the software industry over several years.</summary>
    public static IndicatorData<Count<Person>> SoftwareEmploymentAdded { get; } =
        Data.Indicator<Count<Person>>("software-employment-added");

    /// <summary>The price above which a market segment begins, in yuan: 500,000 a vehicle; a threshold, not the price of a model.</summary>
    public static QuotedFigure<Per<Money<Yuan>, Count<Vehicle>>> SegmentThreshold { get; } =
        Data.QuotedFigure<Per<Money<Yuan>, Count<Vehicle>>>("aito-segment-price-threshold");

    /// <summary>The same threshold in dollars, as the article prints it.</summary>
    public static QuotedFigure<Per<Money<Dollar>, Count<Vehicle>>> SegmentThresholdInDollars { get; } =
        Data.QuotedFigure<Per<Money<Dollar>, Count<Vehicle>>>("aito-segment-price-threshold-usd");

    /// <summary>Yuan per dollar: annual and monthly averages, and central parities.</summary>
    public static IReadOnlyList<ExchangeRate<Dollar, Yuan>> YuanPerDollar { get; } = Data.ExchangeRates<Dollar, Yuan>();

    private static DataSet Read()
    {
        using var stream = typeof(Chongqing).Assembly.GetManifestResourceStream("chongqing.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return DataSet.Parse(bytes, "chongqing.json");
    }
}
