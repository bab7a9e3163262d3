namespace Indicators;

/// <summary>A unit without dimension: share, percentage point, growth rate, multiplier, index.</summary>
internal sealed record RateUnit : Unit
{
    internal RateUnit(string code)
        : base(code) { }

    public override bool HasRatio => this == Index;

    /// <summary>A percentage shows whole percent at most, a plain number whole ones.</summary>
    internal override int LargestShownStep => Code is "multiplier" or "index" ? 0 : -2;

    /// <summary>Of percentages the last digit shown is the whole percent at most: 50 % shows 1 %.</summary>
    internal override decimal ShownStep(decimal value) =>
        Math.Min(base.ShownStep(value), LargestShownStep < 0 ? DecimalPowers.Of(LargestShownStep) : decimal.MaxValue);

    internal override string Write(in PrintedNumber number, Language language) =>
        (Code, language) switch
        {
            ("share" or "growth-rate", _) => FigureText.Percent(number, language, "%"),
            ("percentage-point", Language.Chinese) => FigureText.Percent(number, language, "个百分点"),
            ("percentage-point", _) => FigureText.Percent(
                number,
                language,
                " " + FigureText.Noun(number, "percentage point", "percentage points", one: 0.01m)
            ),
            ("multiplier", Language.Chinese) => FigureText.Number(number, language, "倍"),
            ("multiplier", _) => FigureText.Number(number, language, " times"),
            _ => FigureText.Number(number, language, ""),
        };
}
