namespace Indicators;

public readonly partial record struct Stated<TFigure>
{
    /// <summary>How wide the printing alone leaves the figure, hedges aside: the step of a printed figure, zero for an exact one, what both cause in a computed one.</summary>
    /// <remarks>It decides how finely a result with one end is printed.</remarks>
    public decimal Spread =>
        kind switch
        {
            StatedKind.Single => first,
            StatedKind.Range => 0m,
            _ => lowerKind == EndKind.Absent ? first
            : upperKind == EndKind.Absent ? second
            : WidthOf(first, second),
        };

    internal DecimalBounds ComputedBounds =>
        new(lowerKind == EndKind.Absent ? 0m : first, lowerKind, upperKind == EndKind.Absent ? 0m : second, upperKind);

    /// <summary>A figure of the unit, for making others of it.</summary>
    internal TFigure Witness => figure;

    internal TFigure RangeLower => figure;

    internal TFigure RangeUpper => figure.WithValue(second);

    /// <summary>The bounds within which the quantity lies.</summary>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <remarks>An end past what a decimal holds (7.9e28) is absent.</remarks>
    public Bounds<TFigure> ToBounds(Reach? reach = null) => new(figure, NumbersBy(reach ?? Reach.Default));

    /// <summary>What may be printed: for a computed figure the digits that its bounds allow, a range ("14 to 15%") or one end ("over 14%"); a printed figure is what it is.</summary>
    /// <remarks>Its bounds hold those of this figure. Where nothing is known on either side it is the figure itself, which prints as "undetermined".</remarks>
    public Stated<TFigure> Warranted() => IsComputed ? Indicators.Warranted.Of(figure, ComputedBounds, Spread) : this;

    internal DecimalBounds NumbersBy(Reach reach) =>
        kind switch
        {
            StatedKind.Range => new(figure.Value, EndKind.Closed, second, EndKind.Closed),
            StatedKind.Computed => ComputedBounds,
            _ => StatedBounds.Of(figure.Value, figure.Unit, Hedge, first, Printing, reach),
        };

    /// <summary>What the printing alone leaves open: the bounds of the figure if it had no hedge.</summary>
    /// <param name="reach">How far printing reaches.</param>
    /// <param name="bounds">What hedge and printing allow, by the same reach.</param>
    internal DecimalBounds StepsBy(Reach reach, in DecimalBounds bounds) =>
        kind == StatedKind.Single
            ? Hedge == Hedge.Exactly
                ? bounds
                : StatedBounds.Of(figure.Value, figure.Unit, Hedge.Exactly, first, Printing, reach)
            : bounds.HasLower && bounds.HasUpper
                ? bounds
                : StatedBounds.Of(figure.Value, figure.Unit, Hedge.Exactly, Spread, Printing.Rounded, reach);

    /// <summary>The figure as a goal, which is exact: without its step, but for hedges that reach by it.</summary>
    internal Stated<TFigure> AsGoal() =>
        kind != StatedKind.Single || Hedge is Hedge.About or Hedge.Nearly ? this : new(figure, Hedge, 0m, Printing);

    private static decimal WidthOf(decimal lower, decimal upper) =>
        DirectedDecimal.TryAddMultiple(upper, -1m, lower, Side.Up, out var width) ? width : decimal.MaxValue;
}
