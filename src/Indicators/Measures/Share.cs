using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A part of a whole, as a percentage: 50 %.</summary>
/// <remarks>
/// <para>Two shares differ by <see cref="PercentagePoints"/> and are never added by <c>+</c>; shares of one whole add up by <c>Shares.SumOfOneWhole</c>.</para>
/// <para>Any decimal is allowed: 120 % of a plan is a share too. The default value is 0 %. Equality and ordering are by value.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct Share : IAffineMeasure<Share, PercentagePoints>, IJsonValue
{
    private readonly decimal value;

    private Share(decimal value) => this.value = value;

    /// <inheritdoc/>
    public static Unit UnitOfMeasure => Unit.Share;

    /// <summary>Zero; the default value.</summary>
    public static Share Zero => default;

    /// <summary>The value as a fraction: 0.5 for 50 %.</summary>
    public decimal ToFraction() => value;

    /// <summary>The value in percent: 50 for one half.</summary>
    /// <exception cref="OverflowException">The percentage is past what a decimal holds (7.9e28).</exception>
    public decimal ToPercent() => value * 100m;

    /// <summary>A share given in percent, as it is printed.</summary>
    /// <param name="percent">The percentage: 8.2 for 8.2 %.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> has more than 26 decimal places, which a fraction cannot hold.</exception>
    public static Share Percent(decimal percent) => new(Hundredths.Of(percent));

    /// <summary>A share given as a fraction.</summary>
    /// <param name="fraction">The fraction: 0.082 for 8.2 %.</param>
    public static Share Fraction(decimal fraction) => new(fraction);

    decimal IFigure<Share>.Value => value;

    Unit IFigure<Share>.Unit => UnitOfMeasure;

    static Share IMeasure<Share>.FromValue(decimal value) => new(value);

    Share IFigure<Share>.WithValue(decimal value) => new(value);

    /// <summary>Orders by value.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is smaller, equal or larger.</returns>
    public int CompareTo(Share other) => value.CompareTo(other.value);

    /// <summary>The value exactly, with its unit, in English: "50%".</summary>
    public override string ToString() => UnitOfMeasure.Write(value, Language.English);

    JsonConverter IJsonValue.CreateConverter() => FigureJson.Converter<Share>();
}
