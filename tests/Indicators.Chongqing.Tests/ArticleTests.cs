namespace Indicators.Tests;

/// <summary>The article of 21 January 2025 prints fourteen quantities; the data has each of them once, and claims no other for it.</summary>
public sealed class ArticleTests
{
    private const string Article = "ichongqing-2025-01-21";

    public static TheoryData<string, string, string, string> Quantities { get; } =
        new()
        {
            { "Over 50%", "0.5", "share", "over" },
            { "over 50%", "0.5", "share", "over" },
            { "Eight municipal strategic emerging industry clusters", "8", "industrial-cluster", "exactly" },
            { "above 500,000 yuan", "500000", "CNY/vehicle", "over" },
            { "USD 69,500", "69500", "USD/vehicle", "exactly" },
            { "2.6 million vehicles", "2600000", "vehicle", "exactly" },
            { "953,000 last year", "953000", "new-energy-vehicle", "exactly" },
            { "1.3 million units", "1300000", "new-energy-vehicle", "exactly" },
            { "exceed a production capacity of 100,000 servers", "100000", "server", "over" },
            { "more than 8%", "0.08", "growth-rate", "over" },
            { "420.1 billion yuan", "420100000000", "CNY", "exactly" },
            { "500 billion yuan", "500000000000", "CNY", "exactly" },
            { "437,000", "437000", "person", "exactly" },
            { "over 500,000", "500000", "person", "over" },
        };

    private static List<(string Wording, string Value, string Unit, Hedge Hedge)> Claimed { get; } =
    [
        .. Everything
            .Of(Chongqing.Data)
            .Where(entry => entry.Citation.Source.Id == Article)
            .Select(entry => (entry.Citation.Wording, ExactDecimal.Format(entry.Value), entry.Unit.Code, entry.Hedge)),
    ];

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Each_quantity_stands_in_the_data_once(string wording, string value, string unit, string hedge)
    {
        var expected = hedge == "over" ? Hedge.Over : Hedge.Exactly;
        Assert.Single(Claimed, claim => claim == (wording, value, unit, expected));
        Assert.Single(Claimed, claim => claim.Wording == wording);
    }

    [Fact]
    public void Nothing_else_claims_the_article() => Assert.Equal(Quantities.Count, Claimed.Count);

    [Fact]
    public void The_body_claims_a_share_of_the_level_and_is_disputed()
    {
        var claim = Assert.Single(Chongqing.AutomotiveShare.Observations);
        Assert.Equal(ObservationStatus.Disputed, claim.Status);
        Assert.Null(Chongqing.AutomotiveShare.Best(claim.Period));
    }

    [Fact]
    public void A_year_that_the_article_does_not_name_is_marked_as_inferred()
    {
        var dated = Everything
            .Of(Chongqing.Data)
            .Where(entry => entry.Citation.Source.Id == Article && !entry.IsPlainFigure);
        Assert.All(dated, entry => Assert.False(string.IsNullOrEmpty(entry.Citation.Inferred), entry.Citation.Wording));
    }

    [Fact]
    public void The_two_amounts_of_the_threshold_imply_7_194_yuan_per_dollar()
    {
        // 500,000 / 69,500, by long division.
        var yuan = Chongqing.SegmentThreshold.Value.Figure * Items.Vehicle.Units(1m);
        var dollars = Chongqing.SegmentThresholdInDollars.Value.Figure * Items.Vehicle.Units(1m);
        var rate = ExchangeRate.Implied(Stated.Exact(dollars), Stated.Exact(yuan), Chongqing.SegmentThreshold.Period);
        Assert.Equal(7.1942446043165467625899280576m, rate.Price.Amount);
    }
}
