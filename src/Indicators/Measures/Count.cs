using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A number of items of one kind: vehicles, persons, laptops.</summary>
/// <typeparam name="TItem">The item, for example <see cref="Items.Vehicle"/>.</typeparam>
/// <remarks>
/// <para>Counts of different items are different types and do not add up. A count need not be whole: averages are counts too.</para>
/// <para>The default value is zero. Equality and ordering are by number.</para>
/// <example><c>Vehicle.Millions(2.6m)</c>, <c>Count.Millions&lt;Vehicle&gt;(2.6m)</c> and <c>Vehicle.TenThousands(260)</c> are equal.</example>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct Count<TItem> : ILinearMeasure<Count<TItem>>, IJsonValue
    where TItem : struct, IItem
{
    private readonly decimal value;

    private Count(decimal value) => this.value = value;

    /// <inheritdoc/>
    public static Unit UnitOfMeasure => TItem.Unit;

    /// <summary>Zero; the default value.</summary>
    public static Count<TItem> Zero => default;

    static Count<TItem> IAdditiveIdentity<Count<TItem>, Count<TItem>>.AdditiveIdentity => default;

    /// <summary>How many: 953000 for 95.3万 vehicles.</summary>
    public decimal Number => value;

    internal static Count<TItem> FromUnits(decimal units) => new(units);

    decimal IFigure<Count<TItem>>.Value => value;

    Unit IFigure<Count<TItem>>.Unit => UnitOfMeasure;

    static Count<TItem> IMeasure<Count<TItem>>.FromValue(decimal value) => new(value);

    Count<TItem> IFigure<Count<TItem>>.WithValue(decimal value) => new(value);

    /// <summary>Orders by value.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is smaller, equal or larger.</returns>
    public int CompareTo(Count<TItem> other) => value.CompareTo(other.value);

    /// <summary>The value exactly, with its unit, in English: "1,300,000 vehicles".</summary>
    public override string ToString() => UnitOfMeasure.Write(value, Language.English);

    JsonConverter IJsonValue.CreateConverter() => FigureJson.Converter<Count<TItem>>();
}
