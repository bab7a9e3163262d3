using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What two levels on a scale differ by: 1.5 degrees Celsius of warming.</summary>
/// <typeparam name="TScale">The scale, for example a marker <c>Celsius</c>.</typeparam>
/// <remarks>
/// <para>Differences add up, scale and have a ratio, since their zero means "none"; they move a <see cref="PhysicalLevel{TScale}"/>.</para>
/// <para>The default value is zero. Equality and ordering are by value.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct PhysicalDifference<TScale>
    : ILinearMeasure<PhysicalDifference<TScale>>,
        IJsonValue
    where TScale : struct, IPhysicalScale
{
    private readonly decimal value;

    private PhysicalDifference(decimal value) => this.value = value;

    /// <inheritdoc/>
    public static Unit UnitOfMeasure => TScale.Unit.Difference;

    /// <summary>Zero; the default value.</summary>
    public static PhysicalDifference<TScale> Zero => default;

    static PhysicalDifference<TScale> IAdditiveIdentity<
        PhysicalDifference<TScale>,
        PhysicalDifference<TScale>
    >.AdditiveIdentity => default;

    /// <summary>The difference in the scale's unit: 1.5 for 1.5 degrees.</summary>
    public decimal ToDecimal() => value;

    internal static PhysicalDifference<TScale> FromUnits(decimal units) => new(units);

    decimal IFigure<PhysicalDifference<TScale>>.Value => value;

    Unit IFigure<PhysicalDifference<TScale>>.Unit => UnitOfMeasure;

    static PhysicalDifference<TScale> IMeasure<PhysicalDifference<TScale>>.FromValue(decimal value) => new(value);

    PhysicalDifference<TScale> IFigure<PhysicalDifference<TScale>>.WithValue(decimal value) => new(value);

    /// <summary>Orders by value.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is smaller, equal or larger.</returns>
    public int CompareTo(PhysicalDifference<TScale> other) => value.CompareTo(other.value);

    /// <summary>The value exactly, with its unit, in English: "1.5 degrees Celsius".</summary>
    public override string ToString() => UnitOfMeasure.Write(value, Language.English);

    JsonConverter IJsonValue.CreateConverter() => FigureJson.Converter<PhysicalDifference<TScale>>();
}
