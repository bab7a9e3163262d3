using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A change relative to where it started: growth of 8 %, a fall of 3 % (negative).</summary>
/// <remarks>
/// <para>Two rates differ by <see cref="PercentagePoints"/>. One growth after another compounds, by <c>Growth.Chain</c>; <c>+</c> of two rates does not compile.</para>
/// <para>Any decimal is allowed; below -100 % the quantity changed its sign. The default value is 0 %. Equality and ordering are by value.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct GrowthRate : IAffineMeasure<GrowthRate, PercentagePoints>, IJsonValue
{
    private readonly decimal value;

    private GrowthRate(decimal value) => this.value = value;

    /// <inheritdoc/>
    public static Unit UnitOfMeasure => Unit.GrowthRate;

    /// <summary>Zero; the default value.</summary>
    public static GrowthRate Zero => default;

    /// <summary>The value as a fraction: 0.08 for 8 %.</summary>
    public decimal ToFraction() => value;

    /// <summary>The value in percent: 50 for one half.</summary>
    /// <exception cref="OverflowException">The percentage is past what a decimal holds (7.9e28).</exception>
    public decimal ToPercent() => value * 100m;

    /// <summary>A growth rate given in percent, as it is printed.</summary>
    /// <param name="percent">The percentage: 8.2 for 8.2 %.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> has more than 26 decimal places, which a fraction cannot hold.</exception>
    public static GrowthRate Percent(decimal percent) => new(Hundredths.Of(percent));

    /// <summary>A growth rate given as a fraction.</summary>
    /// <param name="fraction">The fraction: 0.082 for 8.2 %.</param>
    public static GrowthRate Fraction(decimal fraction) => new(fraction);

    /// <summary>Growth by a multiple of the start: "grew 1.3-fold more", 增长1.3倍, is +130 %.</summary>
    /// <param name="times">How many times the start was added: 1.3 for +130 %.</param>
    public static GrowthRate AddedTimes(decimal times) => new(times);

    /// <summary>The multiplier that the growth amounts to: +130 % is 2.3 times.</summary>
    public Multiplier ToMultiplier() => Multiplier.Times(1m + value);

    decimal IFigure<GrowthRate>.Value => value;

    Unit IFigure<GrowthRate>.Unit => UnitOfMeasure;

    static GrowthRate IMeasure<GrowthRate>.FromValue(decimal value) => new(value);

    GrowthRate IFigure<GrowthRate>.WithValue(decimal value) => new(value);

    /// <summary>Orders by value.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is smaller, equal or larger.</returns>
    public int CompareTo(GrowthRate other) => value.CompareTo(other.value);

    /// <summary>The value exactly, with its unit, in English: "8%", "-3.2%".</summary>
    public override string ToString() => UnitOfMeasure.Write(value, Language.English);

    JsonConverter IJsonValue.CreateConverter() => FigureJson.Converter<GrowthRate>();
}
