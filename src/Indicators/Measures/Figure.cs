using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A number with its unit at run time, for data whose type is known only on reading.</summary>
/// <remarks>
/// <para><see cref="As{TMeasure}"/> gives the typed view; <see cref="Figures.ToFigure{TMeasure}"/> goes back. No arithmetic is offered but growth and ratio, which check the units.</para>
/// <para>The default value is 0 times (a multiplier of zero). Equal are figures of the same unit code and value; ordering two of different units throws.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct Figure : IRatioFigure<Figure>, IJsonValue
{
    private readonly Unit? unit;

    private Figure(decimal value, Unit unit) => (Value, this.unit) = (value, unit);

    /// <summary>The number, in <see cref="Unit"/>; for shares and rates the fraction (0.5 is 50 %).</summary>
    public decimal Value { get; }

    /// <summary>The unit of the number.</summary>
    public Unit Unit => unit ?? Unit.Multiplier;

    /// <summary>A number with a unit.</summary>
    /// <param name="value">The number, in <paramref name="unit"/>; for shares and rates the fraction.</param>
    /// <param name="unit">The unit.</param>
    public static Figure InUnit(decimal value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new(value, unit);
    }

    /// <summary>A figure of the same unit with another number.</summary>
    /// <param name="value">The number, in <see cref="Unit"/>.</param>
    public Figure WithValue(decimal value) => new(value, Unit);

    /// <summary>The figure as a measure.</summary>
    /// <typeparam name="TMeasure">The measure wanted, for example <c>Money&lt;Yuan&gt;</c>.</typeparam>
    /// <exception cref="UnitMismatchException">The figure's unit is not the measure's.</exception>
    public TMeasure As<TMeasure>()
        where TMeasure : struct, IMeasure<TMeasure> =>
        TryAs<TMeasure>(out var measure)
            ? measure
            : throw new UnitMismatchException(
                TMeasure.UnitOfMeasure,
                Unit,
                $"{this} has the unit '{Unit}' and cannot be read as '{TMeasure.UnitOfMeasure}'. Ask for the measure of '{Unit}', or correct the unit in the data."
            );

    /// <summary>The figure as a measure, if its unit is the measure's.</summary>
    /// <typeparam name="TMeasure">The measure wanted.</typeparam>
    /// <param name="measure">The measure; the default value if the units differ.</param>
    /// <returns>Whether the figure's unit is the measure's.</returns>
    public bool TryAs<TMeasure>(out TMeasure measure)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var fits = TMeasure.UnitOfMeasure.Code == Unit.Code;
        measure = fits ? TMeasure.FromValue(Value) : default;
        return fits;
    }

    /// <summary>Whether unit code and value are the same.</summary>
    /// <param name="other">The other figure.</param>
    public bool Equals(Figure other) => Value == other.Value && Unit.Code == other.Unit.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Unit.Code);

    /// <summary>Orders by value.</summary>
    /// <param name="other">A figure of the same unit.</param>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public int CompareTo(Figure other)
    {
        RequireSameUnit(this, other);
        return Value.CompareTo(other.Value);
    }

    /// <summary>Whether the left figure is less than the right one of the same unit.</summary>
    public static bool operator <(Figure left, Figure right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left figure is less than or equal to the right one of the same unit.</summary>
    public static bool operator <=(Figure left, Figure right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left figure is greater than the right one of the same unit.</summary>
    public static bool operator >(Figure left, Figure right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left figure is greater than or equal to the right one of the same unit.</summary>
    public static bool operator >=(Figure left, Figure right) => left.CompareTo(right) >= 0;

    /// <summary>The value exactly, with its unit, in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The value exactly, with its unit: "420.1 billion yuan", 4201亿元.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) => Unit.Write(Value, language);

    static Figure IFigure<Figure>.FromFigure(Figure figure) => figure;

    static void IRatioFigure<Figure>.RequireRatio(Figure left, Figure right)
    {
        RequireSameUnit(left, right);
        if (!left.Unit.HasRatio)
        {
            throw new UnitMismatchException(
                left.Unit,
                right.Unit,
                $"A ratio or growth of two figures in '{left.Unit}' has no meaning. Take their difference in percentage points."
            );
        }
    }

    JsonConverter IJsonValue.CreateConverter() => FigureJson.Converter<Figure>();

    private static void RequireSameUnit(Figure left, Figure right)
    {
        if (left.Unit.Code != right.Unit.Code)
        {
            throw new UnitMismatchException(
                left.Unit,
                right.Unit,
                $"{left} and {right} have different units ('{left.Unit}' and '{right.Unit}'). Convert one of them first."
            );
        }
    }
}
