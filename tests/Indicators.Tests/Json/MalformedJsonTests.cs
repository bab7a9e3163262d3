using System.Text.Json;
using FsCheck.Xunit;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Whatever the text, reading gives a value or a JsonException that says what is wrong.</summary>
public sealed class MalformedJsonTests
{
    private const string Names = """{"en":"a","zh":"b"}""";

    private const string VehicleIndicator = $$"""{"code":"a","names":{{Names}},"unit":"vehicle","nature":"flow"}""";

    private const string Area = $$"""{"code":"CN","names":{{Names}}}""";

    [Theory]
    [InlineData("""{"value":"1","unit":"USD"}""", "'USD'")]
    [InlineData("""{"value":"1","unit":"share"}""", "'share'")]
    [InlineData("""{"value":"1","unit":"yuan"}""", "The unit \"yuan\" is not known.")]
    [InlineData("""{"value":"1","unit":"CNY","note":"x"}""", "\"note\" is not known here. Use one of: value, unit.")]
    [InlineData("""{"value":"1"}""", "\"unit\" is missing.")]
    [InlineData("""{"unit":"CNY"}""", "\"value\" is missing.")]
    [InlineData("""{"value":"1","value":"2","unit":"CNY"}""", "\"value\" stands twice in the object.")]
    [InlineData("""{"value":"1234567890123456789012345678901","unit":"CNY"}""", "cannot be held exactly")]
    [InlineData("""{"value":0.12345678901234567890123456789,"unit":"CNY"}""", "cannot be held exactly")]
    [InlineData("""{"value":"0.00000000000000000000000000001","unit":"CNY"}""", "cannot be held exactly")]
    [InlineData("""{"value":1e3,"unit":"CNY"}""", "'1e3' is not a plain decimal number")]
    [InlineData("""{"value":"1E3","unit":"CNY"}""", "'1E3' is not a plain decimal number")]
    [InlineData("""{"value":"1,000","unit":"CNY"}""", "'1,000' is not a plain decimal number")]
    [InlineData("""{"value":" 1","unit":"CNY"}""", "' 1' is not a plain decimal number")]
    [InlineData("""{"value":"","unit":"CNY"}""", "'' is not a plain decimal number")]
    [InlineData("""{"value":"１","unit":"CNY"}""", "is not a plain decimal number")]
    [InlineData("""{"value":null,"unit":"CNY"}""", "'null' stands where a number belongs.")]
    [InlineData("""{"value":true,"unit":"CNY"}""", "'true' stands where a number belongs.")]
    [InlineData("""{"value":{},"unit":"CNY"}""", "An object stands where a number belongs.")]
    [InlineData("""{"value":[],"unit":"CNY"}""", "A list stands where a number belongs.")]
    [InlineData("""{"value":"1","unit":null}""", "'null' stands where a text belongs.")]
    [InlineData("""{"value":"1","unit":7}""", "The number 7 stands where a text belongs.")]
    [InlineData("""{"value":"1","unit":""}""", "The text is blank.")]
    [InlineData("\"1\"", "The text \"1\" stands where an object belongs.")]
    [InlineData("1", "The number 1 stands where an object belongs.")]
    [InlineData("[]", "A list stands where an object belongs.")]
    public void Money_that_is_not_well_written_is_refused_with_the_reason(string json, string reason) =>
        Refuses<Money<Yuan>>(json, reason);

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"value\":")]
    [InlineData("{} {}")]
    public void Text_that_is_no_object_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Money<Yuan>>(json));

    [Theory]
    [InlineData(
        """{"value":"1","unit":{"kind":"person"}}""",
        "\"person\" is not a kind of unit. Use currency, item, physical, scale or per."
    )]
    [InlineData("""{"value":"1","unit":{"code":"EUR"}}""", "\"kind\" is missing.")]
    [InlineData(
        """{"value":"1","unit":{"kind":"currency","code":"EUR","singular":"euro","plural":"euros","chinese":"欧元","minorDigits":29}}""",
        "29 is not a whole number from 0 to 28."
    )]
    [InlineData(
        """{"value":"1","unit":{"kind":"currency","code":"EUR","singular":"euro","plural":"euros","chinese":"欧元","minorDigits":0.5}}""",
        "0.5 is not a whole number from 0 to 28."
    )]
    [InlineData(
        """{"value":"1","unit":{"kind":"per","numerator":"share","denominator":"person"}}""",
        "A rate or a scale has no amount per item."
    )]
    [InlineData("""{"value":"1","unit":"share/person"}""", "The unit \"share/person\" is not known.")]
    [InlineData("""{"value":"1","unit":"CNY/"}""", "The unit \"CNY/\" is not known.")]
    [InlineData("""{"value":"1","unit":"/"}""", "The unit \"/\" is not known.")]
    public void A_unit_that_is_not_well_described_is_refused_with_the_reason(string json, string reason) =>
        Refuses<Figure>(json, reason);

    [Theory]
    [InlineData(
        """{"value":"1","unit":"CNY","hedge":"roughly"}""",
        "\"roughly\" is not one of the choices. Use one of: exactly, about, nearly, over"
    )]
    [InlineData("""{"value":"1","unit":"CNY","step":"0"}""", "The step 0 is not above zero.")]
    [InlineData("""{"value":"1","unit":"CNY","step":"-1"}""", "The step -1 is not above zero.")]
    [InlineData("""{"value":"1","unit":"CNY","step":"2"}""", "The step 2 is larger than the figure 1 yuan.")]
    [InlineData("""{"value":"1","unit":"CNY","printing":"cut"}""", "\"cut\" is not one of the choices.")]
    [InlineData("""{"lower":"5","upper":"3","unit":"CNY"}""", "A range from 5 yuan to 3 yuan holds nothing.")]
    [InlineData(
        """{"lower":"5","upper":"8","unit":"CNY","hedge":"over"}""",
        "\"hedge\" is not known here. Use one of: lower, upper, unit, step."
    )]
    [InlineData("""{"lower":"5","upper":"8","unit":"CNY","printing":"truncated"}""", "\"printing\" is not known here.")]
    [InlineData("""{"lower":"5","upper":"8","unit":"CNY","value":"6"}""", "\"value\" is not known here.")]
    [InlineData("""{"lower":"5","unit":"CNY"}""", "\"upper\" is missing.")]
    [InlineData("""{"upper":"5","unit":"CNY"}""", "\"upper\" is not known here.")]
    [InlineData(
        """{"lower":"5","upper":"80","unit":"CNY","step":"10"}""",
        "The step 10 is larger than the figure 5 yuan."
    )]
    [InlineData("""{"lower":"5","upper":"8","unit":"CNY","step":"0"}""", "The step 0 is not above zero.")]
    [InlineData(
        """{"value":"1","unit":"CNY","bounds":{"lower":{"value":"2"},"upper":{"value":"1"}}}""",
        "No value lies between the two ends."
    )]
    [InlineData(
        """{"value":"1","unit":"CNY","bounds":{"lower":{"value":"1"},"upper":{"value":"1","open":true}}}""",
        "No value lies between the two ends."
    )]
    [InlineData(
        """{"value":"3","unit":"CNY","bounds":{"lower":{"value":"1"},"upper":{"value":"2"}}}""",
        "3 yuan lies outside its bounds."
    )]
    [InlineData("""{"value":"3","unit":"CNY","bounds":{},"hedge":"over"}""", "\"hedge\" is not known here.")]
    [InlineData("""{"value":"3","unit":"CNY","bounds":{},"step":"1"}""", "\"step\" is not known here.")]
    [InlineData("""{"value":"3","unit":"CNY","bounds":{},"spread":"-1"}""", "is not above zero.")]
    [InlineData("""{"value":"3","unit":"CNY","bounds":[]}""", "A list stands where an object belongs.")]
    [InlineData(
        """{"value":"3","unit":"CNY","bounds":{"lower":{"value":"1","open":"yes"}}}""",
        "The text \"yes\" stands where"
    )]
    public void A_statement_that_is_not_well_written_is_refused_with_the_reason(string json, string reason) =>
        Refuses<Stated<Money<Yuan>>>(json, reason);

    [Theory]
    [InlineData(
        """{"unit":"CNY","lower":{"value":"2"},"upper":{"value":"1"}}""",
        "No value lies between the two ends."
    )]
    [InlineData("""{"lower":{"value":"2"}}""", "\"unit\" is missing.")]
    [InlineData("""{"unit":"USD"}""", "'USD'")]
    [InlineData(
        """{"unit":"CNY","lower":{"value":"2","closed":true}}""",
        "\"closed\" is not known here. Use one of: value, open."
    )]
    [InlineData("""{"unit":"CNY","lower":{"open":true}}""", "\"value\" is missing.")]
    public void Bounds_that_are_not_well_written_are_refused_with_the_reason(string json, string reason) =>
        Refuses<Bounds<Money<Yuan>>>(json, reason);

    [Fact]
    public void An_answer_that_is_none_is_refused() =>
        Refuses<Answer>("\"maybe\"", "\"maybe\" is not one of the choices.");

    [Theory]
    [InlineData("\"2024-13\"", "\"2024-13\" is not a reporting period.")]
    [InlineData("2024", "The number 2024 stands where a text belongs.")]
    public void A_period_that_is_none_is_refused(string json, string reason) => Refuses<ReportingPeriod>(json, reason);

    [Theory]
    [InlineData("\"constant-0\"", "\"constant-0\" is not a price basis.")]
    [InlineData("\"constant-2020-01\"", "is not a price basis.")]
    [InlineData("\"constant-\"", "is not a price basis.")]
    public void A_price_basis_that_is_none_is_refused(string json, string reason) => Refuses<PriceBasis>(json, reason);

    [Fact]
    public void Catalogue_entries_that_are_not_well_written_are_refused_with_the_reason()
    {
        Refuses<Names>("""{"en":"a","zh":" "}""", "The text is blank.");
        Refuses<Source>(
            """{"id":"a","publisher":"b","title":"c","address":"example.org"}""",
            "\"example.org\" is not an absolute address."
        );
        Refuses<Source>(
            """{"id":"a","publisher":"b","title":"c","address":"https://example.org","published":"21 January 2025"}""",
            "\"21 January 2025\" is not a date. Write it as 2025-01-21."
        );
        Refuses<Indicator<Money<Yuan>>>(VehicleIndicator, "'CNY'");
        Refuses<Observation<Count<Vehicle>>>(
            $$"""{"indicator":{{VehicleIndicator}},"area":{{Area}},"period":"2024","value":{"value":"1","unit":"person"} }""",
            "'person'"
        );
        Refuses<Observation<Figure>>(
            $$"""{"indicator":{{VehicleIndicator}},"area":{{Area}},"period":"2024","value":{"value":"1","unit":"person"} }""",
            "'person'"
        );
        Refuses<Observation<Count<Vehicle>>>(
            $$"""{"indicator":{{VehicleIndicator}},"area":{{Area}},"period":"2024"}""",
            "\"value\" is missing."
        );
        Refuses<Target<Count<Vehicle>>>(
            $$"""{"indicator":{{VehicleIndicator}},"area":{{Area}},"due":"2025"}""",
            "A target has either a \"level\", a \"growth\" or a \"change\"."
        );
        Refuses<ExchangeRate<Dollar, Yuan>>(
            """{"base":{"value":"1","unit":"USD"},"quote":{"value":"0","unit":"CNY"},"period":"2024","basis":"spot"}""",
            "An amount is not above zero."
        );
    }

    [Fact]
    public void A_missing_observation_with_a_value_is_refused() =>
        Refuses<Observation<Count<Vehicle>>>(
            $$"""{"indicator":{{VehicleIndicator}},"area":{{Area}},"period":"2024","status":"missing","value":{"value":"1","unit":"vehicle"} }""",
            "A missing observation has a value."
        );

    [Fact]
    public void A_growth_on_a_share_is_refused() =>
        Refuses<Target<Share>>(
            $$"""
            {"indicator":{"code":"a","names":{{Names}},"unit":"share","nature":"rate"},"area":{{Area}},"due":"2025",
            "growth":{"value":"0.1","unit":"growth-rate"} }
            """,
            "has no growth."
        );

    [Fact]
    public void A_code_of_a_hundred_thousand_slashes_is_refused() =>
        Refuses<Figure>($$"""{"value":"1","unit":"{{new string('/', 100_000)}}"}""", "is not known.");

    [Fact]
    public void A_long_chain_of_known_units_is_refused() =>
        Refuses<Figure>(
            $$"""{"value":"1","unit":"CNY{{string.Concat(Enumerable.Repeat("/person", 100_000))}}"}""",
            "is not known."
        );

    [Fact]
    public void A_number_of_a_hundred_thousand_digits_is_refused_briefly()
    {
        var error = Refuses<Money<Yuan>>(
            $$"""{"value":"{{new string('1', 100_000)}}","unit":"CNY"}""",
            "cannot be held exactly"
        );
        Assert.True(error.Message.Length < 500, error.Message);
    }

    [Fact]
    public void Deep_nesting_is_refused_also_where_the_reader_allows_it()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 100_000));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Figure>($$"""{"value":{{deep}}"""));
        var nested = string.Concat(Enumerable.Repeat("""{"kind":"per","denominator":"person","numerator":""", 60));
        Assert.ThrowsAny<JsonException>(() =>
            JsonSerializer.Deserialize<Figure>($$"""{"value":"1","unit":{{nested}}""")
        );
    }

    [Property]
    public bool Any_text_gives_a_value_or_a_JsonException(string? text) => Survives(text ?? "");

    [Property(MaxTest = 2_000)]
    public bool Any_damage_to_good_JSON_gives_a_value_or_a_JsonException(ushort place, byte with, bool remove)
    {
        var json = $$"""
            {"indicator":{{VehicleIndicator}},"area":{{Area}},"due":"2021-01-01/P5Y","role":"goal","level":{"value":"130","unit":"vehicle","step":"1"} }
            """;
        var at = place % json.Length;
        var damaged = remove ? json.Remove(at, 1) : json.Remove(at, 1).Insert(at, ((char)(with % 128)).ToString());
        return Survives(damaged);
    }

    private static bool Survives(string json) =>
        IsReadOrRefused<Figure>(json)
        && IsReadOrRefused<Stated<Share>>(json)
        && IsReadOrRefused<Bounds<Share>>(json)
        && IsReadOrRefused<BoundsEnd<Figure>>(json)
        && IsReadOrRefused<Answer>(json)
        && IsReadOrRefused<ReportingPeriod>(json)
        && IsReadOrRefused<PriceBasis>(json)
        && IsReadOrRefused<Unit>(json)
        && IsReadOrRefused<Hedge>(json)
        && IsReadOrRefused<Source>(json)
        && IsReadOrRefused<Target<Count<Vehicle>>>(json)
        && IsReadOrRefused<ReportingPeriod>(JsonSerializer.Serialize(json))
        && IsReadOrRefused<PriceBasis>(JsonSerializer.Serialize("constant-" + json))
        && IsReadOrRefused<Unit>(JsonSerializer.Serialize(json));

    private static bool IsReadOrRefused<T>(string json)
    {
        try
        {
            _ = JsonSerializer.Deserialize<T>(json);
            return true;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static JsonException Refuses<T>(string json, string reason)
    {
        var error = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<T>(json));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        return error;
    }
}
