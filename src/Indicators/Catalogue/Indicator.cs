using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What is observed: code, names, unit, nature, price basis, desired direction and definition.</summary>
/// <typeparam name="TFigure">The type of its values; <see cref="Figure"/> where it is known only at run time.</typeparam>
/// <remarks>Two indicators are equal when all their parts are equal.</remarks>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed record Indicator<TFigure> : IJsonValue
    where TFigure : struct, IFigure<TFigure>
{
    internal Indicator(
        string code,
        Names names,
        Unit unit,
        Nature nature,
        PriceBasis priceBasis,
        DesiredDirection desired,
        string definition
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(definition);
        (Code, Names, Unit, Nature, PriceBasis, Desired, Definition) = (
            code,
            names,
            unit,
            nature,
            priceBasis,
            desired,
            definition
        );
    }

    /// <summary>The code that identifies it in a data set, for example "software-employment".</summary>
    public string Code { get; }

    /// <summary>Its names.</summary>
    public Names Names { get; }

    /// <summary>The unit of its values.</summary>
    public Unit Unit { get; }

    /// <summary>How its values stand to time.</summary>
    public Nature Nature { get; }

    /// <summary>The prices in which it is measured.</summary>
    public PriceBasis PriceBasis { get; }

    /// <summary>Where policy wants it to go.</summary>
    public DesiredDirection Desired { get; }

    /// <summary>What exactly is observed; may be empty.</summary>
    public string Definition { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Code} ({Unit})";

    /// <summary>The same indicator with values of another type and the same unit.</summary>
    internal Indicator<TResult> As<TResult>()
        where TResult : struct, IFigure<TResult>
    {
        _ = TResult.FromFigure(Figure.InUnit(0m, Unit));
        return new(Code, Names, Unit, Nature, PriceBasis, Desired, Definition);
    }

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<Indicator<TFigure>>(CatalogueJson.AsIndicator<TFigure>, CatalogueJson.Write);
}
