namespace Consumer;

/// <summary>What the scorecard of Chongqing has to say, by long division of the printed figures: 2.6 / 2.54 million vehicles, 1,300,000 / 953,000, 500 / 420.1 billion yuan, 500,000 / 437,000 persons.</summary>
internal static class ExpectedScorecard
{
    internal static IEnumerable<(string Code, string Required, string Verdict)> Rows =>
        [
            ("vehicle-production", "0.023622047244094488188976378", "Met"),
            ("new-energy-vehicle-production", "0.3641133263378803777544596013", "NotMet"),
            ("server-capacity", "none", "Undetermined"),
            ("laptop-unit-price", "0.08", "Undetermined"),
            ("software-main-business-income", "0.1901928112354201380623661033", "Undetermined"),
            ("software-employment", "0.1441647597254004576659038902", "Undetermined"),
            ("gdp-growth", "none", "NotMet"),
        ];
}
