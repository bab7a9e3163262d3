using System.Text.Json;

namespace Indicators.Tests;

public sealed class UnitCodeTests
{
    [Theory]
    [InlineData("CNY/person")]
    [InlineData("a(b")]
    [InlineData("a)")]
    [InlineData("/")]
    public void A_code_that_reads_as_an_amount_per_item_is_refused(string code)
    {
        Assert.Contains(
            code,
            Assert.Throws<ArgumentException>(() => new CurrencyUnit(code, "one", "many", "元")).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            code,
            Assert.Throws<ArgumentException>(() => new ItemUnit(code, "one", "many", "个", "个")).Message,
            StringComparison.Ordinal
        );
        var json =
            $$"""{"kind":"item","code":"{{code}}","singular":"one","plural":"many","chinese":"个","measureWord":"个"}""";
        Assert.Contains(
            code,
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Unit>(json)).Message,
            StringComparison.Ordinal
        );
    }
}
