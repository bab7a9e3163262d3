using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Indicators.Text;

namespace Indicators;

/// <summary>All figures between two ends, each of which is open, closed or absent: what a stated figure allows.</summary>
/// <typeparam name="TFigure">The figure's type.</typeparam>
/// <remarks>
/// <para>Bounds hold at least one figure: contradictory ends are refused, and an intersection that may be empty has a <c>Try</c> form only.
/// A single figure converts to the bounds that hold it alone.</para>
/// <para>The default value is exactly zero. Equal are bounds with equal ends; there is no order, but <see cref="Answer"/>s to comparisons.</para>
/// <example><c>Bounds.Between(Yuan.Billions(420), Yuan.Billions(421))</c>, <c>Bounds.Over(Person.Units(500_000))</c>.</example>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct Bounds<TFigure> : IJsonValue
    where TFigure : struct, IFigure<TFigure>
{
    private readonly TFigure lower;
    private readonly TFigure upper;
    private readonly EndKind lowerKind;
    private readonly EndKind upperKind;

    internal Bounds(TFigure like, in DecimalBounds numbers)
    {
        lower = like.WithValue(numbers.Lower);
        upper = like.WithValue(numbers.Upper);
        lowerKind = numbers.LowerKind;
        upperKind = numbers.UpperKind;
    }

    /// <summary>The lower end; null where there is none.</summary>
    public BoundsEnd<TFigure>? Lower => lowerKind == EndKind.Absent ? null : new(lower, lowerKind == EndKind.Open);

    /// <summary>The upper end; null where there is none.</summary>
    public BoundsEnd<TFigure>? Upper => upperKind == EndKind.Absent ? null : new(upper, upperKind == EndKind.Open);

    /// <summary>Whether the bounds hold a single figure.</summary>
    public bool IsPoint => Numbers.IsPoint;

    /// <summary>The bounds that hold one figure alone.</summary>
    /// <param name="figure">The figure.</param>
    public static implicit operator Bounds<TFigure>(TFigure figure) => Bounds.Exactly(figure);

    /// <summary>The bounds of a stated figure, by the default <see cref="Reach"/>.</summary>
    /// <param name="stated">The stated figure.</param>
    public static implicit operator Bounds<TFigure>(Stated<TFigure> stated) => stated.ToBounds();

    /// <summary>Whether a figure lies within the bounds.</summary>
    /// <param name="figure">The figure.</param>
    /// <exception cref="UnitMismatchException">A run-time figure has another unit.</exception>
    public bool Contains(TFigure figure)
    {
        RequireSameUnit(figure);
        return Numbers.Contains(figure.Value);
    }

    /// <summary>Whether every figure of these bounds lies within others.</summary>
    /// <param name="other">The other bounds.</param>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit.</exception>
    public bool IsSubsetOf(Bounds<TFigure> other)
    {
        RequireSameUnit(other.lower);
        return Numbers.IsSubsetOf(other.Numbers);
    }

    /// <summary>Whether some figure lies within both.</summary>
    /// <param name="other">The other bounds.</param>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit.</exception>
    public bool Overlaps(Bounds<TFigure> other) => TryIntersect(other, out _);

    /// <summary>The figures within both, if there are any.</summary>
    /// <param name="other">The other bounds.</param>
    /// <param name="intersection">The common bounds; the default value when there are none.</param>
    /// <returns>False when no figure lies within both.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit.</exception>
    public bool TryIntersect(Bounds<TFigure> other, out Bounds<TFigure> intersection)
    {
        RequireSameUnit(other.lower);
        var common = Numbers.Intersect(other.Numbers);
        intersection = common.IsEmpty ? default : new(lower, common);
        return !common.IsEmpty;
    }

    /// <summary>The narrowest bounds that hold both; also what lies between them.</summary>
    /// <param name="other">The other bounds.</param>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit.</exception>
    public Bounds<TFigure> Hull(Bounds<TFigure> other)
    {
        RequireSameUnit(other.lower);
        return new(lower, Numbers.Hull(other.Numbers));
    }

    /// <summary>The ends in interval notation, in English: "[420.05 billion yuan, 420.15 billion yuan]", "(500,000 people, unbounded)".</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The ends in interval notation: a bracket for a closed end, a parenthesis for an open or absent one.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) => BoundsText.ToText(this, FigureStyle.ExactIn(language));

    internal DecimalBounds Numbers => new(lower.Value, lowerKind, upper.Value, upperKind);

    /// <summary>A figure of the bounds' unit, for making others of it.</summary>
    internal TFigure Witness => lower;

    internal Bounds<TResult> As<TResult>()
        where TResult : struct, IFigure<TResult> =>
        new(TResult.FromFigure(Figure.InUnit(lower.Value, lower.Unit)), Numbers);

    JsonConverter IJsonValue.CreateConverter() => StatedJson.BoundsConverter<TFigure>();

    /// <summary>Comparing two figures refuses different units.</summary>
    private void RequireSameUnit(TFigure figure) => _ = lower.CompareTo(figure);
}
