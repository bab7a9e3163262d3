using System.Globalization;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Where the number of decimals is limited, the scale word is chosen for the digits that are written.</summary>
public sealed class RoundedScaleTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>Scale words of both languages, the longer ones first.</summary>
    private static readonly (string Word, decimal Factor)[] Words =
    [
        (" trillion", 1e12m),
        (" billion", 1e9m),
        (" million", 1e6m),
        ("万亿", 1e12m),
        ("亿", 1e8m),
        ("万", 1e4m),
    ];

    [Theory]
    [InlineData("420149999999", "P1", "420.1 billion yuan", "4201.5亿元")]
    [InlineData("123456789", "P1", "123.5 million yuan", "1.2亿元")]
    [InlineData("999950000", "P1", "1 billion yuan", "10亿元")]
    [InlineData("99999999", "P0", "100 million yuan", "1亿元")]
    [InlineData("999999999999", "P2", "1 trillion yuan", "1万亿元")]
    public void An_amount_is_written_by_its_rounded_digits(string amount, string form, string english, string chinese)
    {
        var money = Yuan.Units(ExactDecimal.Parse(amount));
        Assert.Equal(english, money.ToString(form, CultureInfo.InvariantCulture));
        Assert.Equal(chinese, money.ToString(form, Chinese));
    }

    [Property(MaxTest = 2_000)]
    public void No_more_is_dropped_than_the_decimals_say(long cents, byte places)
    {
        var (amount, decimals) = (cents / 100m, places % 4);
        foreach (var culture in (CultureInfo[])[CultureInfo.InvariantCulture, Chinese])
        {
            var text = Yuan.Units(amount).ToString($"P{decimals}", culture);
            var scale = Words.FirstOrDefault(row => text.Contains(row.Word, StringComparison.Ordinal));
            var factor = scale.Word is null ? 1m : scale.Factor;
            var half = factor / (decimal)Math.Pow(10, decimals) / 2m;
            Assert.InRange(Math.Abs(Money<Yuan>.Parse(text, null).Amount - amount), 0m, half);
        }
    }

    [Property(MaxTest = 2_000)]
    public void English_words_stand_behind_numbers_below_a_thousand(int units, byte zeros, byte places)
    {
        var amount = units * (decimal)Math.Pow(10, zeros % 6);
        var text = Yuan.Units(amount).ToString($"P{places % 4}", CultureInfo.InvariantCulture);
        Assert.True(!text.Contains(',', StringComparison.Ordinal) || Math.Abs(amount) < 1e6m, text);
    }
}
