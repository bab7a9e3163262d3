using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>An amount of one measure for each unit of another: yuan per laptop, yuan per head, dollars per yuan.</summary>
/// <typeparam name="TMeasure">The measure of the amount.</typeparam>
/// <typeparam name="TDenominator">The measure that it is divided by.</typeparam>
/// <remarks>
/// <para>Dividing two measures gives one (<c>Yuan.Millions(3) / Laptop.Thousands(1)</c>); multiplying it by the denominator gives the measure back.</para>
/// <para>The default value is zero. Equality and ordering are by amount.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct Per<TMeasure, TDenominator>
    : ILinearMeasure<Per<TMeasure, TDenominator>>,
        IJsonValue
    where TMeasure : struct, ILinearMeasure<TMeasure>
    where TDenominator : struct, ILinearMeasure<TDenominator>
{
    private readonly decimal value;

    private Per(decimal value) => this.value = value;

    /// <inheritdoc/>
    public static Unit UnitOfMeasure { get; } = TMeasure.UnitOfMeasure.Per(TDenominator.UnitOfMeasure);

    /// <summary>Zero; the default value.</summary>
    public static Per<TMeasure, TDenominator> Zero => default;

    static Per<TMeasure, TDenominator> IAdditiveIdentity<
        Per<TMeasure, TDenominator>,
        Per<TMeasure, TDenominator>
    >.AdditiveIdentity => default;

    /// <summary>The amount of the measure for one unit of the denominator: 3000 for 3,000 yuan per laptop.</summary>
    public decimal Amount => value;

    /// <summary>An amount for each single unit of the denominator.</summary>
    /// <param name="amount">The amount for one.</param>
    public static Per<TMeasure, TDenominator> Each(TMeasure amount) => new(amount.Value);

    decimal IFigure<Per<TMeasure, TDenominator>>.Value => value;

    Unit IFigure<Per<TMeasure, TDenominator>>.Unit => UnitOfMeasure;

    static Per<TMeasure, TDenominator> IMeasure<Per<TMeasure, TDenominator>>.FromValue(decimal value) => new(value);

    Per<TMeasure, TDenominator> IFigure<Per<TMeasure, TDenominator>>.WithValue(decimal value) => new(value);

    /// <summary>Orders by value.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is smaller, equal or larger.</returns>
    public int CompareTo(Per<TMeasure, TDenominator> other) => value.CompareTo(other.value);

    /// <summary>The value exactly, with its unit, in English: "3,000 yuan per laptop".</summary>
    public override string ToString() => UnitOfMeasure.Write(value, Language.English);

    JsonConverter IJsonValue.CreateConverter() => FigureJson.Converter<Per<TMeasure, TDenominator>>();
}
