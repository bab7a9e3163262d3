using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Gives every type of this library its JSON converter. It is attached to the types by attribute; nothing has to be registered.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed class IndicatorsJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeof(IJsonValue).IsAssignableFrom(typeToConvert)
            || typeof(Unit).IsAssignableFrom(typeToConvert)
            || Choices.IsKnown(typeToConvert);
    }

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeof(Unit).IsAssignableFrom(typeToConvert)
                ? new SpotJsonConverter<Unit>(
                    static spot => spot.AsUnit(),
                    static (writer, unit) => UnitJson.Write(writer, unit)
                )
            : Choices.IsKnown(typeToConvert) ? Choices.ConverterOf(typeToConvert)
            : Blank(typeToConvert).CreateConverter();
    }

    /// <summary>A value of the type of which only the type matters: no constructor runs and no field is read.</summary>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067:UnrecognizedReflectionPattern",
        Justification = "No constructor is called; the type is in use, or it would not be converted, and its interface method comes with it."
    )]
    private static IJsonValue Blank(Type type) => (IJsonValue)RuntimeHelpers.GetUninitializedObject(type);
}
