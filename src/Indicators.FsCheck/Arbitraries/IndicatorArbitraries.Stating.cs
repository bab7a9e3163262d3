using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

public static partial class IndicatorArbitraries
{
    /// <summary>Ends of bounds, open and closed.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figures">The figures.</param>
    public static Arbitrary<BoundsEnd<TFigure>> EndsOfBounds<TFigure>(Arbitrary<TFigure> figures)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(figures);
        return Arb.From(
            figures.Generator.SelectMany(StatingGenerators.EndAt),
            static end => StatingGenerators.Shrink(end)
        );
    }

    /// <summary>Bounds with open, closed and absent ends: wide, narrow and of a single figure.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figures">The figures.</param>
    public static Arbitrary<Bounds<TFigure>> AnyBounds<TFigure>(Arbitrary<TFigure> figures)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(figures);
        return Arb.From(
            figures.Generator.SelectMany(StatingGenerators.BoundsAround),
            static bounds => StatingGenerators.Shrink(bounds)
        );
    }

    /// <summary>Stated figures of every kind: printed with every hedge and way of printing, exact, printed ranges, and computed within bounds.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figures">The figures.</param>
    public static Arbitrary<Stated<TFigure>> StatedFigures<TFigure>(Arbitrary<TFigure> figures)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(figures);
        return Arb.From(
            figures.Generator.SelectMany(StatingGenerators.StatedOf),
            static stated => StatingGenerators.Shrink(stated)
        );
    }

    /// <summary>The three answers.</summary>
    public static Arbitrary<Answer> Answers() => Arb.From(Gen.Elements(Answer.Yes, Answer.No, Answer.Undetermined));

    /// <summary>Reaches of hedges and printing: the default, and others with each part changed.</summary>
    public static Arbitrary<Reach> Reaches() =>
        Arb.From(StatingGenerators.Reach, static reach => reach == Reach.Default ? [] : [Reach.Default]);
}
