using System.Text;

namespace Indicators.Tests;

/// <summary>Every error names the file, the line, the place, the problem and the remedy.</summary>
public sealed class DataSetErrorTests
{
    private const string Target = "$.indicators[0].targets[0]";

    private const string Observation = "$.indicators[0].observations[0]";

    [Theory]
    // Members and their types.
    [InlineData(
        "\"code\": \"small\",",
        "\"code\": \"small\", \"colour\": 1,",
        2,
        "$.colour",
        "\"colour\" is not known here.",
        "Use one of: $schema, code,"
    )]
    [InlineData("\"code\": \"small\",", "", 1, "$", "\"code\" is missing.", "Add \"code\" to the object.")]
    [InlineData(
        "\"code\": \"small\",",
        "\"code\": 7,",
        2,
        "$.code",
        "The number 7 stands where a text belongs.",
        "Write a text in quotes."
    )]
    [InlineData(
        "\"code\": \"small\",",
        "\"code\": \" \",",
        2,
        "$.code",
        "The text is blank.",
        "Write a text in quotes."
    )]
    [InlineData(
        "\"code\": \"small\",",
        "\"code\": \"small\", \"code\": \"b\",",
        2,
        "$.code",
        "\"code\" stands twice in the object.",
        "Keep one"
    )]
    [InlineData(
        "\"scorecard\": {",
        "\"scorecard\": { \"x\": 1,",
        25,
        "$.scorecard.x",
        "\"x\" is not known here.",
        "Use one of: due, indicators."
    )]
    [InlineData(
        "{ \"en\": \"Small\", \"zh\": \"小\" }",
        "[]",
        3,
        "$.names",
        "A list stands where an object belongs.",
        "Write an object"
    )]
    [InlineData(
        "[ \"ships\", \"online\" ]",
        "{}",
        25,
        "$.scorecard.indicators",
        "An object stands where a list belongs.",
        "Write a list"
    )]
    [InlineData(
        "\"due\": \"2025\", \"level\": { \"value\": \"130\"",
        "\"level\": { \"value\": \"130\"",
        15,
        Target,
        "\"due\" is missing.",
        "Add \"due\""
    )]
    // References.
    [InlineData(
        "{ \"area\": \"CN-CQ\", \"period\": \"2024\"",
        "{ \"area\": \"CN\", \"period\": \"2024\"",
        11,
        Observation + ".area",
        "\"CN\" is not defined.",
        "Define it in \"areas\", or use one of: CN-CQ."
    )]
    [InlineData(
        "\"source\": \"bulletin\", \"wording\": \"超过",
        "\"source\": \"b\", \"wording\": \"超过",
        11,
        Observation + ".source",
        "\"b\" is not defined.",
        "Define it in \"sources\""
    )]
    [InlineData(
        "\"unit\": \"ship\", \"nature\"",
        "\"unit\": \"boat\", \"nature\"",
        9,
        "$.indicators[0].unit",
        "The unit \"boat\" is not known.",
        "or describe the unit."
    )]
    [InlineData(
        "\"code\": \"online\"",
        "\"code\": \"ships\"",
        19,
        "$.indicators[1].code",
        "\"ships\" is defined twice.",
        "Keep one of the two, or rename it."
    )]
    [InlineData(
        "\"kind\": \"item\", \"code\": \"ship\"",
        "\"kind\": \"item\", \"code\": \"CNY\"",
        6,
        "$.units[0]",
        "The unit \"CNY\" is known already.",
        "Take it out, or give another code."
    )]
    [InlineData(
        "\"baseline\": { \"period\": \"2024\"",
        "\"baseline\": { \"period\": \"2022\"",
        15,
        Target + ".baseline",
        "ships has no observation for CN-CQ, 2022 from source \"bulletin\".",
        "Name the period and source"
    )]
    [InlineData(
        "[ \"ships\", \"online\" ]",
        "[ \"ships\", \"boats\" ]",
        25,
        "$.scorecard.indicators[1]",
        "There is no indicator \"boats\" with a target due in 2025.",
        "Name one, or add the target."
    )]
    [InlineData(
        "\"scorecard\": { \"due\": \"2025\"",
        "\"scorecard\": { \"due\": \"2026\"",
        25,
        "$.scorecard.indicators[0]",
        "There is no indicator \"ships\" with a target due in 2026.",
        "Name one"
    )]
    [InlineData(
        "\"period\": \"2023\", \"status\": \"missing\"",
        "\"period\": \"2024\", \"status\": \"missing\"",
        12,
        "$.indicators[0].observations[1]",
        "ships has two observations for CN-CQ, 2024",
        "Keep one of the two."
    )]
    // Figures.
    [InlineData(
        "\"95.32\"",
        "\"9.5e5\"",
        11,
        Observation + ".value",
        "'9.5e5' is not a plain decimal number",
        "Write all digits plainly"
    )]
    [InlineData(
        "\"95.32\"",
        "\"1.234567890123456789012345678901\"",
        11,
        Observation + ".value",
        "cannot be held exactly",
        "Write all digits plainly"
    )]
    [InlineData(
        "\"95.32\"",
        "\"79228162514264337593543950335\"",
        11,
        Observation + ".value",
        "with the multiplier 10^4 does not fit a decimal.",
        "Correct the digits or the multiplier."
    )]
    [InlineData(
        "\"unitMultiplier\": 4, \"hedge\"",
        "\"unitMultiplier\": 16, \"hedge\"",
        11,
        Observation + ".unitMultiplier",
        "16 is not a whole number from -15 to 15.",
        "Correct the number."
    )]
    [InlineData(
        "\"hedge\": \"over\"",
        "\"hedge\": \"roughly\"",
        11,
        Observation + ".hedge",
        "\"roughly\" is not one of the choices.",
        "Use one of: exactly, about"
    )]
    [InlineData(
        "\"hedge\": \"over\"",
        "\"step\": \"1000000\"",
        11,
        Observation + ".step",
        "The step 1,000,000 is larger than the figure 953,200 ships.",
        "Write the value of the last printed digit."
    )]
    [InlineData(
        "\"hedge\": \"over\"",
        "\"step\": \"0\"",
        11,
        Observation + ".step",
        "The step 0 is not above zero.",
        "Write the value of the last printed digit."
    )]
    [InlineData(
        "\"period\": \"2024\", \"value\": \"95.32\"",
        "\"period\": \"24\", \"value\": \"95.32\"",
        11,
        Observation + ".period",
        "\"24\" is not a reporting period.",
        "Write 2024, 2024-S1"
    )]
    [InlineData(
        "\"status\": \"missing\"",
        "\"status\": \"missing\", \"value\": \"1\"",
        12,
        "$.indicators[0].observations[1].value",
        "A missing observation has a value.",
        "Take the value out"
    )]
    // Targets.
    [InlineData(
        "\"level\": { \"value\": \"130\", \"unitMultiplier\": 4 },",
        "",
        15,
        Target,
        "A target has either a \"level\", a \"growth\" or a \"change\".",
        "Give one of the three."
    )]
    [InlineData(
        "\"level\": { \"value\": \"130\"",
        "\"growth\": { \"value\": \"0.1\" }, \"level\": { \"value\": \"130\"",
        15,
        Target,
        "A target has either a \"level\", a \"growth\" or a \"change\".",
        "Give one of the three."
    )]
    [InlineData(
        "\"level\": { \"value\": \"50\"",
        "\"growth\": { \"value\": \"50\"",
        20,
        "$.indicators[1].targets[0].growth",
        "An indicator in 'share' has no growth.",
        "Give a \"level\" or a \"change\"."
    )]
    [InlineData(
        "\"level\": { \"value\": \"50\"",
        "\"level\": { \"unit\": \"share\", \"value\": \"50\"",
        20,
        "$.indicators[1].targets[0].level.unit",
        "\"unit\" is not known here.",
        "Use one of: value, lower, upper, unitMultiplier"
    )]
    // Exchange rates.
    [InlineData(
        "\"unit\": \"USD\", \"value\": \"100\"",
        "\"unit\": \"ship\", \"value\": \"100\"",
        24,
        "$.exchangeRates[0].base",
        "'ship' is not a currency.",
        "Use the code of a currency."
    )]
    [InlineData(
        "\"value\": \"719.57\"",
        "\"value\": \"0\"",
        24,
        "$.exchangeRates[0].quote",
        "0 yuan is not above zero.",
        "An exchange rate needs two amounts above zero."
    )]
    public void An_error_says_where_it_is_and_what_to_do(
        string text,
        string replacement,
        long line,
        string path,
        string problem,
        string remedy
    )
    {
        var error = SmallDataSet.ErrorWith(text, replacement);
        Assert.Equal(("small.json", line, path), (error.File, error.Line, error.Path));
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.Contains(remedy, error.Remedy, StringComparison.Ordinal);
        Assert.Equal($"small.json, line {line}, {path}: {error.Problem} {error.Remedy}", error.Message);
    }

    [Theory]
    [InlineData("\"lower\": \"5\", \"upper\": \"8\", \"hedge\": \"over\"", ".hedge", "A range has no \"hedge\".")]
    [InlineData(
        "\"lower\": \"5\", \"upper\": \"8\", \"printing\": \"truncated\"",
        ".printing",
        "A range has no \"printing\"."
    )]
    [InlineData("\"lower\": \"5\", \"upper\": \"8\", \"value\": \"6\"", ".value", "A range has no \"value\".")]
    [InlineData("\"lower\": \"5\"", "", "\"upper\" is missing.")]
    [InlineData("\"upper\": \"8\"", ".upper", "A range has no \"lower\" end here.")]
    [InlineData("\"value\": \"6\", \"upper\": \"8\"", ".upper", "A range has no \"lower\" end here.")]
    [InlineData("\"lower\": \"8\", \"upper\": \"5\"", "", "A range from 8 ships to 5 ships holds nothing.")]
    [InlineData(
        "\"lower\": \"5\", \"upper\": \"80\", \"step\": \"10\"",
        "",
        "The step 10 is larger than the figure 5 ships."
    )]
    public void A_range_that_is_not_well_written_is_told(string goal, string place, string problem)
    {
        var error = SmallDataSet.ErrorWith("\"value\": \"130\", \"unitMultiplier\": 4", goal);
        Assert.Equal($"{Target}.level{place}", error.Path);
        Assert.Equal(problem, error.Problem);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{\n\n\"code\":", 3)]
    [InlineData("{\n} x", 2)]
    [InlineData("{\n}\n{}", 3)]
    [InlineData("{\n// comment\n}", 2)]
    [InlineData("{ \"code\": 01 }", 1)]
    [InlineData("{ \"code\": \"a\",\n}", 2)]
    public void Text_that_is_not_JSON_is_told_with_its_line(string json, long line)
    {
        var error = SmallDataSet.ErrorOf(json);
        Assert.StartsWith("This is not JSON:", error.Problem);
        Assert.Equal(line, error.Line);
    }

    [Fact]
    public void A_truncated_file_is_told_wherever_it_ends()
    {
        var json = Encoding.UTF8.GetBytes(SmallDataSet.Json);
        for (var length = 0; length < json.Length; length += 7)
        {
            var part = json.AsMemory(0, length);
            Assert.StartsWith(
                "This is not JSON:",
                Assert.Throws<DataSetException>(() => DataSet.Parse(part, "small.json")).Problem
            );
        }
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_told_with_its_line()
    {
        byte[] bytes = [.. "{\n\"code\": \""u8, 0xFF, 0xFE, .. "\" }"u8];
        var error = Assert.Throws<DataSetException>(() => DataSet.Parse(bytes, "small.json"));
        Assert.StartsWith("This is not JSON:", error.Problem);
        Assert.Equal(2, error.Line);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var error = SmallDataSet.ErrorOf(new string('[', 100_000));
        Assert.StartsWith("This is not JSON:", error.Problem);
    }

    [Theory]
    [InlineData("[]", "A list stands where an object belongs.")]
    [InlineData("null", "'null' stands where an object belongs.")]
    [InlineData("7", "The number 7 stands where an object belongs.")]
    public void JSON_that_is_no_object_is_refused(string json, string problem) =>
        Assert.Equal(problem, SmallDataSet.ErrorOf(json).Problem);

    [Fact]
    public void A_file_that_is_not_there_is_told_by_the_system() =>
        Assert.Throws<FileNotFoundException>(static () =>
            DataSet.Load(Path.Combine(AppContext.BaseDirectory, "no-such-data-set.json"))
        );
}
