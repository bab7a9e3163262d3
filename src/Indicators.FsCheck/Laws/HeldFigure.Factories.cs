using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

/// <summary>Makes bounds with a figure within them: around a figure, between two, at their ends.</summary>
internal static class HeldFigure
{
    internal static Arbitrary<HeldFigure<TFigure>> Of<TFigure>(Arbitrary<TFigure> figures)
        where TFigure : struct, IFigure<TFigure> =>
        Arb.From(
            from figure in figures.Generator
            from other in figures.Generator
            from isLowerOpen in Gen.Elements(false, true)
            from isUpperOpen in Gen.Elements(false, true)
            from hasLower in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
            from hasUpper in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
            from third in figures.Generator
            let ordered = new[] { figure, other, third }.Order().ToArray()
            select Within(
                hasLower ? End(ordered[0], isLowerOpen && ordered[0] < ordered[1]) : null,
                hasUpper ? End(ordered[2], isUpperOpen && ordered[1] < ordered[2]) : null,
                ordered[1]
            ),
            static held => Shrink(held)
        );

    /// <summary>Fewer ends, exact bounds, and a simpler figure where the bounds hold it.</summary>
    private static IEnumerable<HeldFigure<TFigure>> Shrink<TFigure>(HeldFigure<TFigure> held)
        where TFigure : struct, IFigure<TFigure>
    {
        var exact = Bounds.Exactly(held.Figure);
        IEnumerable<HeldFigure<TFigure>> points = held.Bounds == exact ? [] : [new(exact, held.Figure)];
        var figures = IndicatorArbitraries
            .Shrunk(held.Figure)
            .Select(figure =>
                held.Bounds == exact
                    ? new HeldFigure<TFigure>(Bounds.Exactly(figure), figure)
                    : new HeldFigure<TFigure>(held.Bounds, figure)
            );
        var bounds = StatingGenerators
            .Shrink(held.Bounds)
            .Select(narrower => new HeldFigure<TFigure>(narrower, held.Figure));
        return points.Concat(figures).Concat(bounds).Where(static simpler => simpler.Bounds.Contains(simpler.Figure));
    }

    private static HeldFigure<TFigure> Within<TFigure>(
        BoundsEnd<TFigure>? lower,
        BoundsEnd<TFigure>? upper,
        TFigure figure
    )
        where TFigure : struct, IFigure<TFigure> =>
        new(
            (lower, upper) switch
            {
                ({ } low, { } high) => Bounds.Between(low, high),
                ({ } low, null) => low.IsOpen ? Bounds.Over(low.Value) : Bounds.AtLeast(low.Value),
                (null, { } high) => high.IsOpen ? Bounds.Under(high.Value) : Bounds.AtMost(high.Value),
                _ => Bounds.Unbounded(figure),
            },
            figure
        );

    private static BoundsEnd<TFigure>? End<TFigure>(TFigure value, bool isOpen)
        where TFigure : struct, IFigure<TFigure> => isOpen ? Bounds.Open(value) : Bounds.Closed(value);
}
