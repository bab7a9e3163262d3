using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>An index number: a level relative to 100 in a base period.</summary>
/// <remarks>
/// <para>Two index numbers of one index have a ratio and a growth; their difference in "index points" depends on the base and is not offered.</para>
/// <para>The default value is 0. Equality and ordering are by value.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct IndexNumber : IMeasure<IndexNumber>, IRatioFigure<IndexNumber>, IJsonValue
{
    private readonly decimal value;

    private IndexNumber(decimal value) => this.value = value;

    /// <inheritdoc/>
    public static Unit UnitOfMeasure => Unit.Index;

    /// <summary>The plain number: 103.2.</summary>
    public decimal ToDecimal() => value;

    /// <summary>An index number.</summary>
    /// <param name="points">The number, 100 standing for the base period.</param>
    public static IndexNumber Points(decimal points) => new(points);

    decimal IFigure<IndexNumber>.Value => value;

    Unit IFigure<IndexNumber>.Unit => UnitOfMeasure;

    static IndexNumber IMeasure<IndexNumber>.FromValue(decimal value) => new(value);

    IndexNumber IFigure<IndexNumber>.WithValue(decimal value) => new(value);

    /// <summary>Orders by value.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is smaller, equal or larger.</returns>
    public int CompareTo(IndexNumber other) => value.CompareTo(other.value);

    /// <summary>The value exactly, with its unit, in English: "103.2".</summary>
    public override string ToString() => UnitOfMeasure.Write(value, Language.English);

    JsonConverter IJsonValue.CreateConverter() => FigureJson.Converter<IndexNumber>();
}
