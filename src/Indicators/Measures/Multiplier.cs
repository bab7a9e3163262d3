using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How many times as much: 2.4 times, 2.4倍.</summary>
/// <remarks>
/// <para>是2.4倍 is a multiplier of 2.4; 增长1.3倍 is growth of 130 %, a multiplier of 2.3. A linear measure times a multiplier is the measure.</para>
/// <para>The default value is 0 times. Equality and ordering are by value.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct Multiplier : IMeasure<Multiplier>, IJsonValue
{
    private readonly decimal value;

    private Multiplier(decimal value) => this.value = value;

    /// <inheritdoc/>
    public static Unit UnitOfMeasure => Unit.Multiplier;

    /// <summary>The plain number: 2.4 for 2.4 times.</summary>
    public decimal ToDecimal() => value;

    /// <summary>A multiplier.</summary>
    /// <param name="times">How many times: 2.4 for 2.4 times as much.</param>
    public static Multiplier Times(decimal times) => new(times);

    /// <summary>The growth that the multiplier amounts to: 2.3 times is +130 %.</summary>
    public GrowthRate ToGrowth() => GrowthRate.Fraction(value - 1m);

    decimal IFigure<Multiplier>.Value => value;

    Unit IFigure<Multiplier>.Unit => UnitOfMeasure;

    static Multiplier IMeasure<Multiplier>.FromValue(decimal value) => new(value);

    Multiplier IFigure<Multiplier>.WithValue(decimal value) => new(value);

    /// <summary>Orders by value.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is smaller, equal or larger.</returns>
    public int CompareTo(Multiplier other) => value.CompareTo(other.value);

    /// <summary>The value exactly, with its unit, in English: "2.4 times".</summary>
    public override string ToString() => UnitOfMeasure.Write(value, Language.English);

    JsonConverter IJsonValue.CreateConverter() => FigureJson.Converter<Multiplier>();
}
