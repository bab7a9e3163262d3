using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>An amount of money in one currency, held exactly as a decimal number of the currency's unit (yuan, not cents).</summary>
/// <typeparam name="TCurrency">The currency, for example <see cref="Yuan"/>.</typeparam>
/// <remarks>
/// <para>Yuan and dollars are different types: adding them does not compile; an <see cref="ExchangeRate{TBase, TQuote}"/> converts.</para>
/// <para>Arithmetic is that of <see cref="decimal"/>: exact to 28 digits, the nearest decimal beyond, <see cref="OverflowException"/> past 7.9e28.</para>
/// <para>The default value is zero. Equality and ordering are by amount; 1.0 and 1.00 are equal.</para>
/// <example><c>Yuan.Billions(420.1m)</c>, <c>Money.Billions&lt;Yuan&gt;(420.1m)</c> and <c>Yuan.HundredMillions(4201m)</c> are equal.</example>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct Money<TCurrency> : ILinearMeasure<Money<TCurrency>>, IJsonValue
    where TCurrency : struct, ICurrency
{
    private readonly decimal value;

    private Money(decimal value) => this.value = value;

    /// <inheritdoc/>
    public static Unit UnitOfMeasure => TCurrency.Unit;

    /// <summary>Zero; the default value.</summary>
    public static Money<TCurrency> Zero => default;

    static Money<TCurrency> IAdditiveIdentity<Money<TCurrency>, Money<TCurrency>>.AdditiveIdentity => default;

    /// <summary>The amount in whole units of the currency: 420100000000 for 420.1 billion yuan.</summary>
    public decimal Amount => value;

    internal static Money<TCurrency> FromUnits(decimal units) => new(units);

    decimal IFigure<Money<TCurrency>>.Value => value;

    Unit IFigure<Money<TCurrency>>.Unit => UnitOfMeasure;

    static Money<TCurrency> IMeasure<Money<TCurrency>>.FromValue(decimal value) => new(value);

    Money<TCurrency> IFigure<Money<TCurrency>>.WithValue(decimal value) => new(value);

    /// <summary>Orders by value.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is smaller, equal or larger.</returns>
    public int CompareTo(Money<TCurrency> other) => value.CompareTo(other.value);

    /// <summary>The value exactly, with its unit, in English: "420.1 billion yuan", "500,000 yuan".</summary>
    public override string ToString() => UnitOfMeasure.Write(value, Language.English);

    JsonConverter IJsonValue.CreateConverter() => FigureJson.Converter<Money<TCurrency>>();
}
