namespace Indicators.Tests;

public sealed class PrintedStepTests
{
    [Theory]
    // With a decimal point or a scale word: the last written digit.
    [InlineData("95.32", 4, "100")]
    [InlineData("2.6", 6, "100000")]
    [InlineData("420.1", 9, "100000000")]
    [InlineData("500", 9, "1000000000")]
    [InlineData("5.3", -2, "0.001")]
    [InlineData("50", -2, "0.01")]
    [InlineData("50.0", -2, "0.001")]
    [InlineData("7.1957", 0, "0.0001")]
    [InlineData("500.0", 0, "0.1")]
    [InlineData("-3.2", -2, "0.001")]
    // A plain whole number: a thousand for each trailing group 000.
    [InlineData("953000", 0, "1000")]
    [InlineData("500000", 0, "1000")]
    [InlineData("1000000", 0, "1000000")]
    [InlineData("-1296000", 0, "1000")]
    [InlineData("953200", 0, "1")]
    [InlineData("2000100", 0, "1")]
    [InlineData("8", 0, "1")]
    [InlineData("0", 0, "1")]
    [InlineData("1", -15, "0.000000000000001")]
    [InlineData("1", 15, "1000000000000000")]
    public void A_printed_number_has_the_step_of_its_last_digit(string digits, int unitMultiplier, string step) =>
        Assert.Equal(ExactDecimal.Parse(step), PrintedStep.Of(digits, unitMultiplier));

    [Theory]
    [InlineData("")]
    [InlineData("95,320")]
    [InlineData("1e3")]
    [InlineData("95.")]
    [InlineData(".5")]
    [InlineData("95.32 ")]
    [InlineData("12345678901234567890123456789012")]
    public void Text_that_is_no_plain_number_is_refused(string digits) =>
        Assert.Throws<FormatException>(() => PrintedStep.Of(digits));

    [Theory]
    [InlineData("1", 16)]
    [InlineData("1", -16)]
    [InlineData("0.00000000000001", -15)]
    public void A_step_outside_the_range_is_refused(string digits, int unitMultiplier) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PrintedStep.Of(digits, unitMultiplier));
}
