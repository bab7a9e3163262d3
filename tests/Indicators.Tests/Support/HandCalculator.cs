using System.Globalization;

namespace Indicators.Tests;

/// <summary>Computes what a derivation prints, as a reader does with a pocket calculator: "(500,000 - 437,500) / 437,500", "(121 / 100)^(1 / 2) - 1".</summary>
internal sealed class HandCalculator
{
    private static readonly (string Word, decimal Factor)[] Scales =
    [
        ("%", 0.01m),
        ("个百分点", 0.01m),
        ("percentage point", 0.01m),
        ("thousand", 1_000m),
        ("million", 1_000_000m),
        ("billion", 1_000_000_000m),
        ("trillion", 1_000_000_000_000m),
        ("万亿", 1_000_000_000_000m),
        ("亿", 100_000_000m),
        ("万", 10_000m),
    ];

    private readonly string text;
    private int place;

    private HandCalculator(string text) => this.text = text.Replace(" ", "", StringComparison.Ordinal);

    internal static decimal Compute(string expression)
    {
        var calculator = new HandCalculator(expression);
        var result = calculator.Sum();
        Assert.Equal(calculator.text.Length, calculator.place);
        return result;
    }

    /// <summary>A figure with its unit: "14.28%", "500 billion yuan", 50.02万辆.</summary>
    internal static decimal Read(string figure)
    {
        var digits = new string([
            .. figure.TakeWhile(static letter => letter is '-' or '.' or ',' or (>= '0' and <= '9')),
        ]);
        var unit = figure[digits.Length..].Trim();
        var scale = Scales.FirstOrDefault(scale => unit.StartsWith(scale.Word, StringComparison.Ordinal));
        return Number(digits) * (scale.Word is null ? 1m : scale.Factor);
    }

    private decimal Sum()
    {
        var result = Product();
        while (place < text.Length && text[place] is '+' or '-')
        {
            result = text[place++] == '+' ? result + Product() : result - Product();
        }

        return result;
    }

    private decimal Product()
    {
        var result = Power();
        while (place < text.Length && text[place] is 'x' or '/')
        {
            result = text[place++] == 'x' ? result * Power() : result / Power();
        }

        return result;
    }

    private decimal Power()
    {
        var result = Atom();
        return TryTake('^') ? (decimal)Math.Pow((double)result, (double)Atom()) : result;
    }

    private decimal Atom()
    {
        if (TryTake('('))
        {
            var inner = Sum();
            Assert.True(TryTake(')'), text);
            return inner;
        }

        var start = place;
        while (place < text.Length && (char.IsAsciiDigit(text[place]) || text[place] is ',' or '.' || IsSign(start)))
        {
            place++;
        }

        var number = Number(text[start..place]);
        return TryTake('%') ? number / 100m : number;
    }

    private bool IsSign(int start) => place == start && text[place] == '-';

    private bool TryTake(char expected)
    {
        var isNext = place < text.Length && text[place] == expected;
        place += isNext ? 1 : 0;
        return isNext;
    }

    private static decimal Number(string digits) =>
        decimal.Parse(
            digits,
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture
        );
}
