using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

/// <summary>Data sets, made as text in the format of their files and read by the library itself.</summary>
internal static class DataSetGenerators
{
    private const string Due = "2025";

    private static readonly string[] Units =
    [
        "CNY",
        "vehicle",
        "share",
        "growth-rate",
        "CNY/laptop",
        "tonne",
        "tonne/CNY",
        "celsius",
    ];

    internal static Gen<DataSet> DataSet =>
        from areaNames in CatalogueGenerators.NamesOf
        from indicators in ListOf(1, 4, IndicatorOf)
        from figures in ListOf(1, 2, FigureOf)
        from rates in ListOf(1, 2, RateOf)
        select Indicators.DataSet.Parse(
            Encoding.UTF8.GetBytes(Text(areaNames, indicators, figures, rates)),
            "generated.json"
        );

    private static string Text(Names areaNames, JsonNode[] indicators, JsonNode[] figures, JsonNode[] rates) =>
        new JsonObject
        {
            ["code"] = "generated",
            ["names"] = NamesNode(areaNames),
            ["areas"] = new JsonArray(new JsonObject { ["code"] = "AREA", ["names"] = NamesNode(areaNames) }),
            ["sources"] = new JsonArray(SourceNode("a"), SourceNode("b")),
            ["units"] = new JsonArray(
                UnitNode("physical", "tonne", "tonne", "tonnes", "吨"),
                UnitNode("scale", "celsius", "degree Celsius", "degrees Celsius", "摄氏度")
            ),
            ["indicators"] = new JsonArray(indicators),
            ["figures"] = new JsonArray(figures),
            ["exchangeRates"] = new JsonArray(rates),
            ["scorecard"] = new JsonObject
            {
                ["due"] = Due,
                ["indicators"] = new JsonArray([.. indicators.Select(static node => node["code"]!.DeepClone())]),
            },
        }.ToJsonString();

    private static Gen<JsonNode> IndicatorOf(int index) =>
        from names in CatalogueGenerators.NamesOf
        from unit in Gen.Elements(Units)
        from nature in Gen.Elements("stock", "flow", "year-to-date", "rate")
        from basis in CatalogueGenerators.Basis
        from desired in Gen.Elements("none", "increase", "decrease", "stay")
        from observations in ListOf(1, 4, ObservationOf)
        from goal in Printed
        from hasBaseline in Gen.Elements(false, true)
        select (JsonNode)
            new JsonObject
            {
                ["code"] = Code("indicator", index),
                ["names"] = NamesNode(names),
                ["unit"] = unit,
                ["nature"] = nature,
                ["priceBasis"] = basis.ToString(),
                ["desired"] = desired,
                ["observations"] = new JsonArray(observations),
                ["targets"] = new JsonArray(TargetNode(goal, hasBaseline)),
            };

    private static Gen<JsonNode> ObservationOf(int index) =>
        from value in Printed
        from status in Gen.Elements("normal", "normal", "provisional", "estimated", "forecast", "break", "disputed")
        select (JsonNode)Cited(Placed(value, 2020 + index), "status", status);

    private static Gen<JsonNode> FigureOf(int index) =>
        from value in Printed
        from names in CatalogueGenerators.NamesOf
        from unit in Gen.Elements(Units)
        select (JsonNode)Figure(Cited(Placed(value, 2024), "unit", unit), index, names);

    private static Gen<JsonNode> RateOf(int index) =>
        from price in Gen.Choose(1, 99_999)
        from basis in Gen.Elements("spot", "parity", "period-average", "period-end")
        select (JsonNode)Cited(
            new JsonObject
            {
                ["base"] = new JsonObject { ["unit"] = "USD", ["value"] = "100" },
                ["quote"] = new JsonObject { ["unit"] = "CNY", ["value"] = Digits(price, 2) },
                ["period"] = Digits(2000 + index, 0),
            },
            "basis",
            basis
        );

    /// <summary>A printed number: digits, the power of ten of the scale word, a hedge.</summary>
    private static Gen<JsonObject> Printed =>
        from digits in Gen.Choose(1, 999_999)
        from places in Gen.Choose(0, 4)
        from multiplier in Gen.Elements(-2, 0, 0, 4, 8, 9)
        from hedge in Gen.Elements("exactly", "exactly", "about", "nearly", "over", "at-least", "under", "at-most")
        select new JsonObject
        {
            ["value"] = Digits(digits, places),
            ["unitMultiplier"] = multiplier,
            ["hedge"] = hedge,
        };

    private static JsonObject TargetNode(JsonObject goal, bool hasBaseline)
    {
        var target = Cited(
            new JsonObject
            {
                ["area"] = "AREA",
                ["due"] = Due,
                ["level"] = goal,
            },
            "role",
            "goal"
        );
        if (hasBaseline)
        {
            target["baseline"] = new JsonObject { ["period"] = "2020", ["source"] = "a" };
        }

        return target;
    }

    private static JsonObject Figure(JsonObject node, int index, Names names)
    {
        (node["code"], node["names"]) = (Code("figure", index), NamesNode(names));
        return node;
    }

    private static JsonObject Placed(JsonObject value, int year)
    {
        (value["area"], value["period"]) = ("AREA", Digits(year, 0));
        return value;
    }

    private static JsonObject Cited(JsonObject node, string member, string value)
    {
        (node[member], node["source"], node["wording"]) = (value, "a", "as it was printed");
        return node;
    }

    private static JsonObject NamesNode(Names names) => new() { ["en"] = names.English, ["zh"] = names.Chinese };

    private static JsonObject SourceNode(string id) =>
        new()
        {
            ["id"] = id,
            ["publisher"] = "Office",
            ["title"] = "Bulletin",
            ["published"] = "2025-01-21",
            ["address"] = "https://example.org/",
        };

    private static JsonObject UnitNode(string kind, string code, string singular, string plural, string chinese) =>
        new()
        {
            ["kind"] = kind,
            ["code"] = code,
            ["singular"] = singular,
            ["plural"] = plural,
            ["chinese"] = chinese,
        };

    private static string Code(string word, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{word}-{index}");

    private static string Digits(int digits, byte places) =>
        ExactDecimal.Format(new decimal(digits, 0, 0, isNegative: false, places));

    private static string Digits(int digits, int places) => Digits(digits, (byte)places);

    private static Gen<T[]> ListOf<T>(int least, int most, Func<int, Gen<T>> element) =>
        from count in Gen.Choose(least, most)
        from list in Gen.CollectToArray(Enumerable.Range(0, count), element)
        select list;
}
