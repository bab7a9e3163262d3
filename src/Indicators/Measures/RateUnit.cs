namespace Indicators;

/// <summary>A unit without dimension: share, percentage point, growth rate, multiplier, index.</summary>
internal sealed record RateUnit : Unit
{
    internal RateUnit(string code)
        : base(code) { }

    internal bool IsPercentage => this == Share || this == GrowthRate || this == PercentagePoint;

    public override bool HasRatio => this == Index;

    internal override Unit OfDifference => Code is "share" or "growth-rate" ? PercentagePoint : this;

    /// <summary>A percentage shows whole percent at most, since no scale word goes with it.</summary>
    internal override int LargestShownStep => IsPercentage ? -2 : base.LargestShownStep;

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
            ("multiplier", Language.Chinese) => Number(number, language) + "倍",
            ("multiplier", _) => Number(number, language) + " times",
            _ => Number(number, language),
        };

    /// <summary>Plain digits, but for a result whose step only a scale word shows.</summary>
    private static string Number(in PrintedNumber number, Language language) =>
        language == Language.Chinese && number.IsResult
            ? ScaleWords.WriteChinese(number)
            : ScaleWords.WriteEnglish(number, usesWords: false);
}
