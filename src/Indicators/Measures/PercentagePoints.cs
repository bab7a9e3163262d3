using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The difference of two shares or of two rates: 9.3 percentage points.</summary>
/// <remarks>
/// <para>Points add up, scale, and move a <see cref="Share"/> or a <see cref="GrowthRate"/>; they are not a percentage of anything.</para>
/// <para>The default value is zero. Equality and ordering are by value.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct PercentagePoints : IAdditiveMeasure<PercentagePoints>, IJsonValue
{
    private readonly decimal value;

    private PercentagePoints(decimal value) => this.value = value;

    /// <inheritdoc/>
    public static Unit UnitOfMeasure => Unit.PercentagePoint;

    /// <summary>Zero; the default value.</summary>
    public static PercentagePoints Zero => default;

    static PercentagePoints IAdditiveIdentity<PercentagePoints, PercentagePoints>.AdditiveIdentity => default;

    /// <summary>The value as a fraction: 0.093 for 9.3 percentage points.</summary>
    public decimal ToFraction() => value;

    /// <summary>The value in points: 9.3 for 9.3 percentage points.</summary>
    /// <exception cref="OverflowException">The number of points is past what a decimal holds (7.9e28).</exception>
    public decimal ToPoints() => value * 100m;

    /// <summary>A difference in percentage points, as it is printed.</summary>
    /// <param name="points">The points: 9.3 for 9.3 percentage points.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> has more than 26 decimal places, which a fraction cannot hold.</exception>
    public static PercentagePoints Points(decimal points) => new(Hundredths.Of(points));

    /// <summary>A difference in basis points, hundredths of a percentage point.</summary>
    /// <param name="basisPoints">The basis points: 25 for 0.25 percentage points.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basisPoints"/> has more than 24 decimal places, which a fraction cannot hold.</exception>
    public static PercentagePoints BasisPoints(decimal basisPoints) => new(Hundredths.Of(Hundredths.Of(basisPoints)));

    /// <summary>A difference given as a fraction.</summary>
    /// <param name="fraction">The fraction: 0.093 for 9.3 percentage points.</param>
    public static PercentagePoints Fraction(decimal fraction) => new(fraction);

    decimal IFigure<PercentagePoints>.Value => value;

    Unit IFigure<PercentagePoints>.Unit => UnitOfMeasure;

    static PercentagePoints IMeasure<PercentagePoints>.FromValue(decimal value) => new(value);

    PercentagePoints IFigure<PercentagePoints>.WithValue(decimal value) => new(value);

    /// <summary>Orders by value.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is smaller, equal or larger.</returns>
    public int CompareTo(PercentagePoints other) => value.CompareTo(other.value);

    /// <summary>The value exactly, with its unit, in English: "9.3 percentage points".</summary>
    public override string ToString() => UnitOfMeasure.Write(value, Language.English);

    JsonConverter IJsonValue.CreateConverter() => FigureJson.Converter<PercentagePoints>();
}
