using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>An end of bounds: a value, and whether the bounds hold it.</summary>
/// <typeparam name="TFigure">The figure's type.</typeparam>
/// <remarks>The default value is zero, held. Equal are ends of equal value that are both open or both closed. An absent end is null.</remarks>
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly record struct BoundsEnd<TFigure> : IJsonValue
    where TFigure : struct, IFigure<TFigure>
{
    internal BoundsEnd(TFigure value, bool isOpen) => (Value, IsOpen) = (value, isOpen);

    /// <summary>The value at the end.</summary>
    public TFigure Value { get; }

    /// <summary>Whether the bounds come as near to the value as one likes and do not hold it.</summary>
    public bool IsOpen { get; }

    /// <summary>The value and whether it is held: "500,000 yuan, open".</summary>
    public override string ToString() =>
        $"{Value.Unit.Write(Value.Value, Language.English)}, {(IsOpen ? "open" : "closed")}";

    JsonConverter IJsonValue.CreateConverter() => StatedJson.EndConverter<TFigure>();
}
