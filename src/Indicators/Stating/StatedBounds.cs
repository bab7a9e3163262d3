namespace Indicators;

/// <summary>From hedge, step and printing to bounds: the one place that says how far a printed figure reaches.</summary>
internal static class StatedBounds
{
    internal static DecimalBounds Of(
        decimal value,
        Unit unit,
        Hedge hedge,
        decimal step,
        Printing printing,
        Reach reach
    )
    {
        var way = reach.Printing ?? printing;
        var bounds = hedge switch
        {
            Hedge.About => Around(value, reach.AboutSteps, step == 0m ? unit.ShownStep(value) : step),
            Hedge.Nearly => Below(value, reach.NearlySteps, step == 0m ? unit.ShownStep(value) : step),
            Hedge.Over or Hedge.AtLeast => From(value, hedge == Hedge.Over, step, way, reach),
            Hedge.Under or Hedge.AtMost => UpTo(value, hedge == Hedge.Under, step, way, reach),
            _ => Printed(value, step, way),
        };
        return reach.StopsAtZero && value >= 0m ? FromZero(bounds) : bounds;
    }

    /// <summary>What is not below zero; all where nothing else is: "under 0" itself says that there is something below.</summary>
    private static DecimalBounds FromZero(in DecimalBounds bounds)
    {
        var stopped = bounds.Intersect(new(0m, EndKind.Closed, 0m, EndKind.Absent));
        return stopped.IsEmpty ? bounds : stopped;
    }

    /// <summary>What a number without hedge may stand for.</summary>
    private static DecimalBounds Printed(decimal value, decimal step, Printing printing) =>
        step == 0m
            ? DecimalBounds.Exactly(value)
            : printing switch
            {
                Printing.Truncated => CutOff(value, step),
                Printing.Unknown => CutOff(value, step).Hull(Around(value, 0.5m, step)),
                _ => Around(value, 0.5m, step),
            };

    /// <summary>Digits are cut off toward zero: 2.78 stands for 2.78 up to 2.79, -2.78 for down to -2.79, 0 for both sides.</summary>
    private static DecimalBounds CutOff(decimal value, decimal step)
    {
        var above = Moved(value, 1m, step, Side.Up, EndKind.Open, out var upper);
        var below = Moved(value, -1m, step, Side.Down, EndKind.Open, out var lower);
        return value > 0m ? new(value, EndKind.Closed, upper, above)
            : value < 0m ? new(lower, below, value, EndKind.Closed)
            : new(lower, below, upper, above);
    }

    private static DecimalBounds Around(decimal value, decimal steps, decimal step)
    {
        var below = Moved(value, -steps, step, Side.Down, EndKind.Closed, out var lower);
        var above = Moved(value, steps, step, Side.Up, EndKind.Closed, out var upper);
        return new(lower, below, upper, above);
    }

    private static DecimalBounds Below(decimal value, decimal steps, decimal step)
    {
        var below = Moved(value, -steps, step, Side.Down, EndKind.Closed, out var lower);
        return new(lower, below, value, EndKind.Open);
    }

    private static DecimalBounds From(decimal value, bool isOpen, decimal step, Printing printing, Reach reach)
    {
        var start = reach.HedgesIgnoreStep ? DecimalBounds.Exactly(value) : Printed(value, step, printing);
        var kind =
            !start.HasLower ? EndKind.Absent
            : isOpen ? EndKind.Open
            : start.LowerKind;
        return new(start.Lower, kind, 0m, EndKind.Absent);
    }

    private static DecimalBounds UpTo(decimal value, bool isOpen, decimal step, Printing printing, Reach reach)
    {
        var end = reach.HedgesIgnoreStep ? DecimalBounds.Exactly(value) : Printed(value, step, printing);
        var kind =
            !end.HasUpper ? EndKind.Absent
            : isOpen ? EndKind.Open
            : end.UpperKind;
        return new(0m, EndKind.Absent, end.Upper, kind);
    }

    /// <summary>value + steps x step, outward; absent where no decimal holds it.</summary>
    private static EndKind Moved(
        decimal value,
        decimal steps,
        decimal step,
        Side side,
        EndKind kind,
        out decimal end
    ) => DirectedDecimal.TryAddMultiple(value, steps, step, side, out end) ? kind : EndKind.Absent;
}
