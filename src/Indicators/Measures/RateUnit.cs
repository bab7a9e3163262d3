using Indicators.Text;

namespace Indicators;

/// <summary>A unit without dimension: share, percentage point, growth rate, multiplier, index.</summary>
internal sealed record RateUnit : Unit
{
    internal RateUnit(string code)
        : base(code) { }

    public override bool HasRatio => this == Index;

    /// <summary>A percentage shows whole percent at most, a plain number whole ones.</summary>
    internal override int LargestShownStep => Code is "multiplier" or "index" or "number" ? 0 : -2;

    internal override void WriteWords(ref TextBuilder text, in PrintedNumber number, FigureStyle style) =>
        FigureText.Numbers(ref text, number, IsPercentage ? -2 : 0, style, Word(number, style.Language));

    /// <summary>Whether the values are fractions that are printed in percent.</summary>
    internal bool IsPercentage => Code is "share" or "growth-rate" or "percentage-point";

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
