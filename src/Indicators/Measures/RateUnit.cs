using Indicators.Text;

namespace Indicators;

/// <summary>A unit without dimension: share, percentage point, growth rate, multiplier, index.</summary>
internal sealed record RateUnit : Unit
{
    internal RateUnit(string code)
        : base(code) { }

    internal bool IsPercentage => Code is "share" or "growth-rate" or "percentage-point";

    public override bool HasRatio => this == Index;

    internal override bool IsCountable => false;

    internal override Unit OfDifference => Code is "share" or "growth-rate" ? PercentagePoint : this;

    /// <summary>A percentage shows whole percent at most, since no scale word goes with it.</summary>
    internal override int LargestShownStep => IsPercentage ? -2 : base.LargestShownStep;

    /// <summary>Of percentages the last digit shown is the whole percent at most: 50 % shows 1 %.</summary>
    internal override decimal ShownStep(decimal value) =>
        Math.Min(base.ShownStep(value), LargestShownStep < 0 ? DecimalPowers.Of(LargestShownStep) : decimal.MaxValue);

    internal override void WriteWords(ref TextBuilder text, in PrintedNumber number, FigureStyle style)
    {
        var word = Word(number, style.Language);
        if (IsPercentage)
        {
            FigureText.Numbers(ref text, number, -2, style, word);
            return;
        }

        WriteNumber(ref text, number, style);
        text.Append(word);
    }

    /// <summary>Plain digits, but for a result whose step only a scale word shows.</summary>
    private static void WriteNumber(ref TextBuilder text, in PrintedNumber number, FigureStyle style)
    {
        if (style.Language == Language.Chinese && number.IsResult)
        {
            ScaleWords.WriteChinese(ref text, number, style);
        }
        else
        {
            ScaleWords.WriteEnglish(ref text, number, usesWords: false, style.In(Language.English));
        }
    }

    private string Word(in PrintedNumber number, Language language) =>
        (Code, language) switch
        {
            ("share" or "growth-rate", _) => "%",
            ("percentage-point", Language.Chinese) => "个百分点",
            ("percentage-point", _) => FigureText.Noun(number, " percentage point", " percentage points", one: 0.01m),
            ("multiplier", Language.Chinese) => "倍",
            ("multiplier", _) => " times",
            _ => "",
        };
}
