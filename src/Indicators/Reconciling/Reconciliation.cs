namespace Indicators;

/// <summary>The outcome of holding a printed figure against the figures that it should follow from.</summary>
/// <typeparam name="TFigure">The type of the printed figure.</typeparam>
/// <remarks>Two reconciliations are equal when all their parts are equal.</remarks>
public sealed record Reconciliation<TFigure>
    where TFigure : struct, IFigure<TFigure>
{
    internal Reconciliation(Bounds<TFigure> recomputed, Bounds<TFigure> printed)
    {
        (Recomputed, Printed) = (recomputed, printed);
        Consistency = recomputed.Overlaps(printed) ? Consistency.Consistent : Consistency.Inconsistent;
        Gap = Distance(recomputed, printed);
    }

    internal Reconciliation(Bounds<TFigure> printed, Names reason) => (Printed, Reason) = (printed, reason);

    /// <summary>Whether the figures agree.</summary>
    public Consistency Consistency { get; }

    /// <summary>What follows from the other figures; null where they are not comparable.</summary>
    public Bounds<TFigure>? Recomputed { get; }

    /// <summary>What the print allows.</summary>
    public Bounds<TFigure> Printed { get; }

    /// <summary>By how much the two miss each other: the distance of the nearest ends, in the difference's unit (percentage points for shares and rates); zero where they agree, null where they are not comparable.</summary>
    public Figure? Gap { get; }

    /// <summary>Why the figures are not comparable; null where they are.</summary>
    public Names? Reason { get; }

    /// <summary>The outcome with the bounds of both sides, in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The outcome with the bounds of both sides, in words.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) => ReconciliationWords.Write(this, language);

    private static Figure Distance(Bounds<TFigure> recomputed, Bounds<TFigure> printed)
    {
        var (left, right) = (recomputed.Numbers, printed.Numbers);
        var (below, above) = left.IsNowhereAbove(right) ? (left.Upper, right.Lower) : (right.Upper, left.Lower);
        var isApart = left.IsNowhereAbove(right) || right.IsNowhereAbove(left);
        var distance =
            isApart && DirectedDecimal.TryAddMultiple(above, -1m, below, Side.Down, out var apart) ? apart : 0m;
        return Figure.InUnit(distance, printed.Witness.Unit.OfDifference);
    }
}
