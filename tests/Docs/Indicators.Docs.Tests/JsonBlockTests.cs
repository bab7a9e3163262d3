using System.Text;
using System.Text.Json;
using NJsonSchema;

namespace Indicators.Tests;

/// <summary>Every JSON block of the documentation is JSON; those marked as data sets load.</summary>
public sealed class JsonBlockTests
{
    private const string DataSetMark = "data-set";

    public static TheoryData<string> Blocks => [.. Page.BlocksIn("json").Select(static block => block.ToString())];

    public static TheoryData<string> DataSets =>
        [
            .. Page.BlocksIn("json")
                .Where(static block => block.IsMarked(DataSetMark))
                .Select(static block => block.ToString()),
        ];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_one_JSON_value_or_one_on_each_line(string place)
    {
        var text = Of(place).Text;
        foreach (
            var value in text.StartsWith("{\"", StringComparison.Ordinal) ? text.TrimEnd('\n').Split('\n') : [text]
        )
        {
            using var document = JsonDocument.Parse(value);
            Assert.NotEqual(JsonValueKind.Undefined, document.RootElement.ValueKind);
        }
    }

    [Theory]
    [MemberData(nameof(DataSets))]
    public void A_data_set_loads(string place) =>
        Assert.NotEmpty(DataSet.Parse(Encoding.UTF8.GetBytes(Of(place).Text), place).Indicators);

    [Theory]
    [MemberData(nameof(DataSets))]
    public async Task A_data_set_follows_the_schema(string place)
    {
        var schema = await JsonSchema.FromFileAsync(
            Repository.Path("docs", "data-set.schema.json"),
            TestContext.Current.CancellationToken
        );
        Assert.Empty(schema.Validate(Of(place).Text));
    }

    private static Block Of(string place) => Page.BlocksIn("json").Single(block => block.ToString() == place);
}
