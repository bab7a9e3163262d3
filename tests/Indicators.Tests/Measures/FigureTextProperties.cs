using System.Globalization;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Whatever the value, ToString keeps every digit, in every culture.</summary>
public sealed class FigureTextProperties
{
    private static readonly (string Word, int Power)[] Scales =
    [
        (" trillion", 12),
        (" billion", 9),
        (" million", 6),
        ("万亿", 12),
        ("亿", 8),
        ("万", 4),
        ("%", -2),
        ("个百分点", -2),
        (" percentage", -2),
        ("", 0),
    ];

    private static readonly Unit[] Units =
    [
        .. KnownUnits.Default.Codes.Select(static code => KnownUnits.Default.Find(code)!),
        Yuan.Unit.Per(Items.Person.Unit),
        Yuan.Unit.Per(Items.Person.Unit).Per(Items.Laptop.Unit),
    ];

    [Property]
    public bool The_digits_read_back_are_the_value_in_every_unit_and_language(decimal value) =>
        Units.All(unit =>
            Reads(Figure.InUnit(value, unit).ToString(Language.English), value)
            && Reads(Figure.InUnit(value, unit).ToString(Language.Chinese), value)
        );

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("hi-IN")]
    public void The_current_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Written();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Written());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Written() =>
        [
            .. from unit in Units
            from value in new[] { -1_234_567.89m, 0.5m, decimal.MinValue, 4_000_000_000_000m }
            from language in new[] { Language.English, Language.Chinese }
            select Figure.InUnit(value, unit).ToString(language),
            Stated.Printed(Yuan.Units(1_234.5m), 0.1m, Hedge.Over).ToString(),
            PriceBasis.ConstantOf(2020).ToString(),
            ReportingPeriod.Month(2025, 1).ToString(),
        ];

    /// <summary>Whether a text starts with exactly the digits of the value, in the scale of the word behind them.</summary>
    private static bool Reads(string text, decimal value)
    {
        var length = text.Length - text.AsSpan().TrimStart("-0123456789,.").Length;
        var digits = text[..length].Replace(",", "", StringComparison.Ordinal);
        var power = Scales.First(scale => text[length..].StartsWith(scale.Word, StringComparison.Ordinal)).Power;
        return Scaled(digits, power) == Scaled(value.ToString(CultureInfo.InvariantCulture), 0);
    }

    /// <summary>The number as digits without leading or trailing zeros, and the power of ten of the last one.</summary>
    private static (string Digits, int Power) Scaled(string text, int power)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : text.Length - point - 1;
        var digits = text.Replace(".", "", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal)
            .TrimStart('0');
        var kept = digits.TrimEnd('0');
        var sign = text.StartsWith('-') && kept.Length > 0 ? "-" : "";
        return (sign + kept, kept.Length == 0 ? 0 : power - places + digits.Length - kept.Length);
    }
}
