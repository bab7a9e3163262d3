using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

/// <summary>Bounds and stated figures around a figure, all in its unit, so that run-time figures work too.</summary>
internal static class StatingGenerators
{
    private const decimal Tiniest = 0.0000000000000000000000000001m;

    internal static Gen<Reach> Reach =>
        from about in Gen.Elements(0.5m, 0.5m, 1m, 2.5m, Tiniest)
        from nearly in Gen.Elements(1m, 1m, 0.5m, 10m)
        from printing in Gen.Elements<Printing?>(null, Printing.Rounded, Printing.Truncated, Printing.Unknown)
        from isFromStep in Gen.Elements(false, false, true)
        from isStopped in Gen.Elements(false, true)
        select Built(about, nearly, printing, isFromStep, isStopped);

    internal static Gen<BoundsEnd<TFigure>> EndAt<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> => Gen.Elements(Bounds.Closed(figure), Bounds.Open(figure));

    internal static Gen<Bounds<TFigure>> BoundsAround<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> =>
        Gen.Frequency(
            (6, Far(figure).SelectMany(other => BetweenOf(figure, other))),
            (2, Near(figure).SelectMany(other => BetweenOf(figure, other))),
            (1, Gen.Constant(Bounds.Exactly(figure))),
            (1, Gen.Constant(Bounds.AtLeast(figure))),
            (1, Gen.Constant(Bounds.Over(figure))),
            (1, Gen.Constant(Bounds.AtMost(figure))),
            (1, Gen.Constant(Bounds.Under(figure))),
            (1, Gen.Constant(Bounds.Unbounded(figure)))
        );

    internal static Gen<Stated<TFigure>> StatedOf<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> =>
        Gen.Frequency(
            (5, Printed(figure)),
            (2, Gen.Elements(Enum.GetValues<Hedge>()).Select(hedge => Stated.Hedged(hedge, figure))),
            (1, Gen.Constant(Stated.Exact(figure))),
            (1, Range(figure)),
            (2, Computed(figure))
        );

    internal static IEnumerable<BoundsEnd<TFigure>> Shrink<TFigure>(BoundsEnd<TFigure> end)
        where TFigure : struct, IFigure<TFigure>
    {
        if (end.IsOpen)
        {
            yield return Bounds.Closed(end.Value);
        }

        foreach (var value in IndicatorArbitraries.Shrunk(end.Value))
        {
            yield return end.IsOpen ? Bounds.Open(value) : Bounds.Closed(value);
        }
    }

    /// <summary>A single figure before two ends, and simpler ends.</summary>
    internal static IEnumerable<Bounds<TFigure>> Shrink<TFigure>(Bounds<TFigure> bounds)
        where TFigure : struct, IFigure<TFigure>
    {
        var (lower, upper) = (bounds.Lower, bounds.Upper);
        if (bounds.IsPoint || (lower is null && upper is null))
        {
            return bounds.IsPoint ? IndicatorArbitraries.Shrunk(lower!.Value.Value).Select(Bounds.Exactly) : [];
        }

        var points = new[] { lower, upper }.OfType<BoundsEnd<TFigure>>().Select(end => Bounds.Exactly(end.Value));
        var lowered = lower is { } low
            ? Shrink(low).Select(end => (Lower: (BoundsEnd<TFigure>?)end, Upper: upper))
            : [];
        var raised = upper is { } high
            ? Shrink(high).Select(end => (Lower: lower, Upper: (BoundsEnd<TFigure>?)end))
            : [];
        return points.Concat(lowered.Concat(raised).SelectMany(ends => Built(ends.Lower, ends.Upper)));
    }

    internal static IEnumerable<Stated<TFigure>> Shrink<TFigure>(Stated<TFigure> stated)
        where TFigure : struct, IFigure<TFigure>
    {
        var exact = Stated.Exact(stated.Figure);
        if (stated != exact)
        {
            yield return exact;
        }

        if (stated is { IsRange: false, IsComputed: false })
        {
            foreach (var figure in IndicatorArbitraries.Shrunk(stated.Figure))
            {
                yield return stated.Step is { } step && (figure.Value == 0m || step <= Math.Abs(figure.Value))
                    ? Stated.Printed(figure, step, stated.Hedge, stated.Printing)
                    : Stated.Hedged(stated.Hedge, figure);
            }
        }
    }

    private static Gen<Stated<TFigure>> Printed<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> =>
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        from printing in Gen.Elements(Enum.GetValues<Printing>())
        from part in Gen.Elements(1m, 10m, 1_000m)
        from isShown in Gen.Elements(true, false)
        let size = figure.Value == 0m ? 1m : Math.Abs(figure.Value)
        let step = isShown ? LastDigit(figure.Value) : size / part
        select step == 0m || step > size ? Stated.Hedged(hedge, figure) : Stated.Printed(figure, step, hedge, printing);

    private static Gen<Stated<TFigure>> Range<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> =>
        from other in Gen.OneOf(Far(figure), Near(figure))
        let isBelow = other < figure
        select isBelow ? Stated.Range(other, figure) : Stated.Range(figure, other);

    private static Gen<Stated<TFigure>> Computed<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> =>
        from other in Gen.OneOf(Far(figure), Near(figure))
        from bounds in Gen.OneOf(BetweenOf(figure, other), BoundsAround(figure))
        select Stated.Within(figure, bounds);

    private static Gen<Bounds<TFigure>> BetweenOf<TFigure>(TFigure figure, TFigure other)
        where TFigure : struct, IFigure<TFigure>
    {
        var (lower, upper) = other < figure ? (other, figure) : (figure, other);
        return from left in EndAt(lower)
            from right in EndAt(upper)
            select Bounds.TryBetween(left, right, out var bounds) ? bounds : Bounds.Exactly(lower);
    }

    private static Gen<TFigure> Far<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> => Decimals.Any.Select(figure.WithValue);

    /// <summary>A figure that differs in its last digits only.</summary>
    private static Gen<TFigure> Near<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> =>
        from steps in Gen.Choose(-9, 9)
        from factor in Gen.Elements(1m, 10m, 100m)
        select figure.WithValue(Moved(figure.Value, steps, factor));

    private static decimal Moved(decimal value, int steps, decimal factor) =>
        Math.Abs(value) < decimal.MaxValue / 2m ? value + (steps * (LastDigit(value) * factor)) : value;

    /// <summary>The value of the last digit that a number shows.</summary>
    private static decimal LastDigit(decimal value) => new(1, 0, 0, isNegative: false, value.Scale);

    private static IEnumerable<Bounds<TFigure>> Built<TFigure>(BoundsEnd<TFigure>? lower, BoundsEnd<TFigure>? upper)
        where TFigure : struct, IFigure<TFigure> =>
        (lower, upper) switch
        {
            ({ } low, { } high) => Bounds.TryBetween(low, high, out var bounds) ? [bounds] : [],
            ({ } low, null) => [low.IsOpen ? Bounds.Over(low.Value) : Bounds.AtLeast(low.Value)],
            (null, { } high) => [high.IsOpen ? Bounds.Under(high.Value) : Bounds.AtMost(high.Value)],
            _ => [],
        };

    private static Reach Built(decimal about, decimal nearly, Printing? printing, bool isFromStep, bool isStopped)
    {
        var reach = Indicators.Reach.Default.WithAbout(about).WithNearly(nearly);
        reach = printing is { } way ? reach.WithPrinting(way) : reach;
        reach = isFromStep ? reach.WithHedgesFromStep() : reach;
        return isStopped ? reach.StoppingAtZero() : reach;
    }
}
