using Indicators.Text;

namespace Indicators;

/// <summary>A unit without dimension: share, percentage point, growth rate, multiplier, index.</summary>
internal sealed record RateUnit : Unit
{
    internal RateUnit(string code)
        : base(code) =>
        (IsPoint, IsPercentage) = (code == "percentage-point", code is "share" or "growth-rate" or "percentage-point");

    internal bool IsPoint { get; }

    internal bool IsPercentage { get; }

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
        var word = Word(number.IsOne(IsPoint ? 0.01m : 1m), style.Language);
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
            ScaleWords.WriteEnglish(ref text, number, usesWords: false, style);
        }
    }

    /// <summary>What stands behind a number.</summary>
    /// <param name="isOne">Whether the number is one, so that a noun is singular.</param>
    /// <param name="language">The language.</param>
    internal string Word(bool isOne, Language language)
    {
        if (IsPercentage)
        {
            return !IsPoint ? "%"
                : language == Language.Chinese ? "个百分点"
                : isOne ? " percentage point"
                : " percentage points";
        }

        return Code != "multiplier" ? ""
            : language == Language.Chinese ? "倍"
            : " times";
    }
}
