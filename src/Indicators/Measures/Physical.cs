using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>An amount of a physical quantity in one unit, held exactly as a decimal number of it: tonnes, kilowatt-hours, square kilometres.</summary>
/// <typeparam name="TUnit">The unit, for example a marker <c>Tonne</c>.</typeparam>
/// <remarks>
/// <para>Amounts in different units are different types and do not add up; nothing is converted here. A package for a library of quantities does that.</para>
/// <para>The default value is zero. Equality and ordering are by amount; 1.0 and 1.00 are equal.</para>
/// <example><c>Tonne.Millions(2.6m)</c>, <c>Physical.Millions&lt;Tonne&gt;(2.6m)</c> and <c>Tonne.TenThousands(260)</c> are equal.</example>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct Physical<TUnit> : ILinearMeasure<Physical<TUnit>>, IJsonValue
    where TUnit : struct, IPhysicalUnit
{
    private readonly decimal value;

    private Physical(decimal value) => this.value = value;

    /// <inheritdoc/>
    public static Unit UnitOfMeasure => TUnit.Unit;

    /// <summary>Zero; the default value.</summary>
    public static Physical<TUnit> Zero => default;

    static Physical<TUnit> IAdditiveIdentity<Physical<TUnit>, Physical<TUnit>>.AdditiveIdentity => default;

    /// <summary>The amount in the unit: 2600000 for 2.6 million tonnes.</summary>
    public decimal Amount => value;

    internal static Physical<TUnit> FromUnits(decimal units) => new(units);

    decimal IFigure<Physical<TUnit>>.Value => value;

    Unit IFigure<Physical<TUnit>>.Unit => UnitOfMeasure;

    static Physical<TUnit> IMeasure<Physical<TUnit>>.FromValue(decimal value) => new(value);

    Physical<TUnit> IFigure<Physical<TUnit>>.WithValue(decimal value) => new(value);

    /// <summary>Orders by value.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is smaller, equal or larger.</returns>
    public int CompareTo(Physical<TUnit> other) => value.CompareTo(other.value);

    /// <summary>The value exactly, with its unit, in English: "2.6 million tonnes", "0.5 kilowatt-hours".</summary>
    public override string ToString() => UnitOfMeasure.Write(value, Language.English);

    JsonConverter IJsonValue.CreateConverter() => FigureJson.Converter<Physical<TUnit>>();
}
