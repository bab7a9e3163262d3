namespace Indicators;

/// <summary>The bounds of an indicator on the SDG Index: its worst and best value, and where green and red begin.</summary>
/// <remarks>After the SDG Index and Dashboards Report 2018. Where the best value is below the worst, less is better. Two are equal when all their parts are equal.</remarks>
public sealed record SdgThresholds
{
    private SdgThresholds(decimal worst, decimal red, decimal green, decimal best) =>
        (Worst, Red, Green, Best) = (worst, red, green, best);

    /// <summary>The value of score 0.</summary>
    public decimal Worst { get; }

    /// <summary>The bound of red: what is worse is red, what is better is orange.</summary>
    public decimal Red { get; }

    /// <summary>The bound of green, which is green itself.</summary>
    public decimal Green { get; }

    /// <summary>The value of score 100.</summary>
    public decimal Best { get; }

    /// <summary>The bound between orange and yellow: half-way from red to green.</summary>
    public decimal Yellow => (Red / 2m) + (Green / 2m);

    private bool IsLessBetter => Best < Worst;

    /// <summary>Bounds of an indicator.</summary>
    /// <param name="worst">The value of score 0.</param>
    /// <param name="red">The bound of red.</param>
    /// <param name="green">The bound of green.</param>
    /// <param name="best">The value of score 100; not the worst.</param>
    /// <exception cref="ArgumentException">Best and worst are one value, or green is worse than red.</exception>
    public static SdgThresholds Of(decimal worst, decimal red, decimal green, decimal best)
    {
        if (best == worst)
        {
            throw new ArgumentException(
                $"Best and worst are both {FigureText.Grouped(best)}. Give two values.",
                nameof(best)
            );
        }

        var isOrdered = best > worst ? green >= red : green <= red;
        return isOrdered
            ? new(worst, red, green, best)
            : throw new ArgumentException(
                $"Green from {FigureText.Grouped(green)} is worse than red from {FigureText.Grouped(red)}. Give the better value as green.",
                nameof(green)
            );
    }

    /// <summary>The score of a value: (value - worst) / (best - worst) x 100, censored to 0 to 100.</summary>
    /// <param name="value">The value.</param>
    public decimal Normalise(decimal value) => SdgIndex.Normalise(value, Worst, Best);

    /// <summary>The colour of a value.</summary>
    /// <param name="value">The value.</param>
    public SdgColour ColourOf(decimal value) =>
        IsAsGoodAs(value, Green) ? SdgColour.Green
        : IsAsGoodAs(value, Yellow) ? SdgColour.Yellow
        : IsAsGoodAs(value, Red) ? SdgColour.Orange
        : SdgColour.Red;

    /// <summary>The place of a value on the scale of a dashboard: 0 at the worst, 1 at the bound of red, 2 at the bound of green, 3 at the best, linear between, censored.</summary>
    /// <param name="value">The value.</param>
    /// <remarks>Where two bounds coincide, or lie beyond worst or best, the part between them has no width.</remarks>
    public decimal Rescale(decimal value) =>
        ColourOf(value) switch
        {
            SdgColour.Green => 2m + Part(value, Green, Best),
            SdgColour.Red => Part(value, Worst, Red),
            _ => 1m + Part(value, Red, Green),
        };

    /// <summary>The value, at most as good as the best and as bad as the worst.</summary>
    internal decimal Censor(decimal value) => Math.Clamp(value, Math.Min(Worst, Best), Math.Max(Worst, Best));

    private bool IsAsGoodAs(decimal value, decimal bound) => IsLessBetter ? value <= bound : value >= bound;

    private decimal Part(decimal value, decimal from, decimal to) =>
        to == from || (to < from) != IsLessBetter ? 1m : SdgIndex.PartOf(value, from, to, 1);
}
