namespace Indicators;

/// <summary>A unit without dimension: share, percentage point, growth rate, multiplier, index.</summary>
internal sealed record RateUnit : Unit
{
    internal RateUnit(string code)
        : base(code) { }

    public override bool HasRatio => this == Index;

    internal override string Write(decimal value, Language language) =>
        (Code, language) switch
        {
            ("share" or "growth-rate", _) => FigureText.Percent(value) + "%",
            ("percentage-point", Language.Chinese) => FigureText.Percent(value) + "个百分点",
            ("percentage-point", _) =>
                $"{FigureText.Percent(value)} {FigureText.Noun(value, "percentage point", "percentage points", one: 0.01m)}",
            ("multiplier", Language.Chinese) => FigureText.Grouped(value) + "倍",
            ("multiplier", _) => FigureText.Grouped(value) + " times",
            _ => FigureText.Grouped(value),
        };
}
