using System.Text.RegularExpressions;

namespace Indicators.Tests;

/// <summary>Reads what the library prints of stated figures as anybody would: hedge, digits, range, scale word, percent. It knows no unit but those.</summary>
internal static partial class PrintReader
{
    private static readonly Dictionary<string, Hedge> Hedges = new(StringComparer.Ordinal)
    {
        [""] = Hedge.Exactly,
        ["about "] = Hedge.About,
        ["约"] = Hedge.About,
        ["nearly "] = Hedge.Nearly,
        ["近"] = Hedge.Nearly,
        ["over "] = Hedge.Over,
        ["超过"] = Hedge.Over,
        ["at least "] = Hedge.AtLeast,
        ["以上"] = Hedge.AtLeast,
        ["under "] = Hedge.Under,
        ["不到"] = Hedge.Under,
        ["at most "] = Hedge.AtMost,
        ["以下"] = Hedge.AtMost,
    };

    private static readonly Dictionary<string, int> Scales = new(StringComparer.Ordinal)
    {
        [""] = 0,
        ["thousand"] = 3,
        ["million"] = 6,
        ["billion"] = 9,
        ["trillion"] = 12,
        ["万"] = 4,
        ["亿"] = 8,
        ["万亿"] = 12,
        ["%"] = -2,
        ["percentage point"] = -2,
        ["percentage points"] = -2,
        ["个百分点"] = -2,
    };

    internal static Stated<TFigure> Read<TFigure>(string text, TFigure like)
        where TFigure : struct, IFigure<TFigure>
    {
        var match = Pattern().Match(text);
        Assert.True(match.Success, $"'{text}' cannot be read.");
        var hedge = Hedges[match.Groups["before"].Value + match.Groups["behind"].Value];
        var scale = Scales[match.Groups["scale"].Value];
        if (match.Groups["upper"].Success)
        {
            Assert.Equal(Hedge.Exactly, hedge);
            var first = match.Groups["first"] is { Success: true } word ? Scales[word.Value] : scale;
            return Stated.Range(
                like.WithValue(Value(match.Groups["lower"].Value, first)),
                like.WithValue(Value(match.Groups["upper"].Value, scale))
            );
        }

        var digits = Digits(match.Groups["lower"].Value);
        return Stated.Printed(like.WithValue(Value(digits, scale)), PrintedStep.Of(digits, scale), hedge);
    }

    private static decimal Value(string digits, int scale)
    {
        var value = ExactDecimal.Parse(Digits(digits));
        for (; scale > 0; scale--)
        {
            value *= 10m;
        }

        return scale < 0 ? value / 100m : value;
    }

    private static string Digits(string text) => text.Replace(",", "", StringComparison.Ordinal);

    [GeneratedRegex(
        """
            ^(?<before>about\ |nearly\ |over\ |at\ least\ |under\ |at\ most\ |约|近|超过|不到|)
            (?<lower>-?[\d,]+(\.\d+)?)
            (\ to\ (?<upper>-?[\d,]+(\.\d+)?)|(?<first>万亿|亿|万|%|个百分点|)(?<noun>\p{IsCJKUnifiedIdeographs}*?(/\p{IsCJKUnifiedIdeographs}+)?)至(?<upper>-?[\d,]+(\.\d+)?))?
            \ ?(?<scale>thousand|million|billion|trillion|万亿|亿|万|%|percentage\ points?|个百分点|)
            (?<unit>[\p{L}\ /]*?)
            (?<behind>以上|以下|)$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Pattern();
}
