using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A level on a scale whose zero is a convention: a temperature of 20.5 degrees Celsius.</summary>
/// <typeparam name="TScale">The scale, for example a marker <c>Celsius</c>.</typeparam>
/// <remarks>
/// <para>Two levels differ by a <see cref="PhysicalDifference{TScale}"/>, which moves a level; levels have no sum, ratio or growth, so none compiles.</para>
/// <para>The default value is the zero of the scale. Equality and ordering are by value.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct PhysicalLevel<TScale>
    : IAffineMeasure<PhysicalLevel<TScale>, PhysicalDifference<TScale>>,
        IJsonValue
    where TScale : struct, IPhysicalScale
{
    private readonly decimal value;

    private PhysicalLevel(decimal value) => this.value = value;

    /// <inheritdoc/>
    public static Unit UnitOfMeasure => TScale.Unit;

    /// <summary>The level in the scale's unit: 20.5 for 20.5 degrees.</summary>
    public decimal ToDecimal() => value;

    internal static PhysicalLevel<TScale> FromUnits(decimal units) => new(units);

    decimal IFigure<PhysicalLevel<TScale>>.Value => value;

    Unit IFigure<PhysicalLevel<TScale>>.Unit => UnitOfMeasure;

    static PhysicalLevel<TScale> IMeasure<PhysicalLevel<TScale>>.FromValue(decimal value) => new(value);

    PhysicalLevel<TScale> IFigure<PhysicalLevel<TScale>>.WithValue(decimal value) => new(value);

    /// <summary>Orders by value.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is smaller, equal or larger.</returns>
    public int CompareTo(PhysicalLevel<TScale> other) => value.CompareTo(other.value);

    /// <summary>The value exactly, with its unit, in English: "20.5 degrees Celsius".</summary>
    public override string ToString() => UnitOfMeasure.Write(value, Language.English);

    JsonConverter IJsonValue.CreateConverter() => FigureJson.Converter<PhysicalLevel<TScale>>();
}
