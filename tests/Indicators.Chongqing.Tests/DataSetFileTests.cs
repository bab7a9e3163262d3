using NJsonSchema;

namespace Indicators.Tests;

public sealed class DataSetFileTests
{
    private static string Text { get; } =
        File.ReadAllText(Repository.Path("src", "Indicators.Chongqing", "chongqing.json"));

    [Fact]
    public async Task The_file_is_valid_under_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(
            Repository.Path("docs", "data-set.schema.json"),
            TestContext.Current.CancellationToken
        );
        Assert.Empty(schema.Validate(Text));
    }

    [Theory]
    [InlineData("\"unit\": \"CNY\"", "\"unit\": 5")]
    [InlineData("\"nature\": \"flow\"", "\"nature\": \"flux\"")]
    [InlineData("\"hedge\": \"over\"", "\"hedge\": \"more\"")]
    [InlineData("\"code\": \"gdp\"", "\"kode\": \"gdp\"")]
    public async Task Schema_and_loader_refuse_the_same_faults(string right, string wrong)
    {
        var schema = await JsonSchema.FromFileAsync(
            Repository.Path("docs", "data-set.schema.json"),
            TestContext.Current.CancellationToken
        );
        var faulty = Text.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Text, faulty);
        Assert.NotEmpty(schema.Validate(faulty));
        Assert.Throws<DataSetException>(() => DataSet.Parse(System.Text.Encoding.UTF8.GetBytes(faulty), "faulty.json"));
    }

    [Fact]
    public void Every_indicator_has_a_typed_accessor()
    {
        var accessors = typeof(Chongqing)
            .GetProperties()
            .Count(property => property.PropertyType.Name.StartsWith("IndicatorData", StringComparison.Ordinal));
        Assert.Equal(Chongqing.Data.Indicators.Count, accessors);
    }

    [Fact]
    public void A_wording_is_a_few_words() =>
        Assert.All(Everything.Of(Chongqing.Data), entry => Assert.InRange(entry.Citation.Wording.Length, 1, 60));

    [Fact]
    public void Every_figure_has_a_step_no_larger_than_itself() =>
        Assert.All(
            Everything.Of(Chongqing.Data),
            entry => Assert.InRange(entry.Step!.Value, 0.0000001m, Math.Abs(entry.Value))
        );
}
