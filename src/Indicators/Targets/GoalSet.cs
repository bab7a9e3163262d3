namespace Indicators;

/// <summary>The numbers that meet a goal: the one place that says how hedge, direction and step of a goal are read.</summary>
internal static class GoalSet
{
    /// <summary>The goal at its exact number; "about" and "nearly" reach by the steps that they always reach by.</summary>
    internal static DecimalBounds Exact<TFigure>(in Stated<TFigure> goal, DesiredDirection desired, Reach reach)
        where TFigure : struct, IFigure<TFigure> =>
        goal.Hedge switch
        {
            Hedge.Over => new(goal.Figure.Value, EndKind.Open, 0m, EndKind.Absent),
            Hedge.AtLeast => new(goal.Figure.Value, EndKind.Closed, 0m, EndKind.Absent),
            Hedge.Under => new(0m, EndKind.Absent, goal.Figure.Value, EndKind.Open),
            Hedge.AtMost => new(0m, EndKind.Absent, goal.Figure.Value, EndKind.Closed),
            _ => Toward(Span(goal, reach), desired),
        };

    /// <summary>The goal at its printed step: what prints as the goal, or as more of it, meets it. A goal that is strict, or hedged by steps already, is read as always.</summary>
    internal static DecimalBounds AtStep<TFigure>(in Stated<TFigure> goal, DesiredDirection desired, Reach reach)
        where TFigure : struct, IFigure<TFigure>
    {
        var exact = Exact(goal, desired, reach);
        return goal is { Step: { } step, Hedge: Hedge.Exactly or Hedge.AtLeast or Hedge.AtMost }
            ? Widened(exact, step)
            : exact;
    }

    /// <summary>The number that an outcome is measured from: of a range the end where meeting it begins, which for a goal to stay within it depends on the outcome.</summary>
    internal static decimal Number<TFigure>(in Stated<TFigure> goal, DesiredDirection desired, decimal outcome)
        where TFigure : struct, IFigure<TFigure> =>
        !goal.IsRange ? goal.Figure.Value
        : desired == DesiredDirection.Decrease ? goal.RangeUpper.Value
        : desired == DesiredDirection.Stay && outcome > goal.RangeUpper.Value ? goal.RangeUpper.Value
        : goal.RangeLower.Value;

    private static DecimalBounds Span<TFigure>(in Stated<TFigure> goal, Reach reach)
        where TFigure : struct, IFigure<TFigure>
    {
        var isHedged = goal.Hedge is Hedge.About or Hedge.Nearly;
        var bounds = goal.IsRange || isHedged ? goal.NumbersBy(reach) : DecimalBounds.Exactly(goal.Figure.Value);
        return bounds with { LowerKind = Belonging(bounds.LowerKind), UpperKind = Belonging(bounds.UpperKind) };
    }

    /// <summary>A goal of nearly a number is met on the number too.</summary>
    private static EndKind Belonging(EndKind kind) => kind == EndKind.Open ? EndKind.Closed : kind;

    private static DecimalBounds Toward(in DecimalBounds span, DesiredDirection desired) =>
        desired switch
        {
            DesiredDirection.Stay => span,
            DesiredDirection.Decrease => span with { Lower = 0m, LowerKind = EndKind.Absent },
            _ => span with { Upper = 0m, UpperKind = EndKind.Absent },
        };

    private static DecimalBounds Widened(in DecimalBounds bounds, decimal step)
    {
        var (below, above) = (bounds.Lower, bounds.Upper);
        var hasLower = bounds.HasLower && DirectedDecimal.TryAddMultiple(below, -0.5m, step, Side.Down, out below);
        var hasUpper = bounds.HasUpper && DirectedDecimal.TryAddMultiple(above, 0.5m, step, Side.Up, out above);
        return new(
            hasLower ? below : 0m,
            hasLower ? bounds.LowerKind : EndKind.Absent,
            hasUpper ? above : 0m,
            hasUpper ? bounds.UpperKind : EndKind.Absent
        );
    }
}
