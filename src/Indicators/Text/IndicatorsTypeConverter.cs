using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>Converts the values of this library from and to text. It is attached to the types by attribute.</summary>
/// <remarks>Text is written in the general form, which reads back, and read in every form.</remarks>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed class IndicatorsTypeConverter : TypeConverter
{
    private readonly ITextValue reader;

    /// <summary>The converter of a type.</summary>
    /// <param name="type">A measure, <see cref="Figure"/>, a stated figure, bounds or <see cref="ReportingPeriod"/>.</param>
    /// <exception cref="ArgumentException">The type is none of these.</exception>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067:UnrecognizedReflectionPattern",
        Justification = "No constructor is called; the type is in use, or it would not be converted, and its interface method comes with it."
    )]
    public IndicatorsTypeConverter(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        reader = typeof(ITextValue).IsAssignableFrom(type)
            ? (ITextValue)RuntimeHelpers.GetUninitializedObject(type)
            : throw new ArgumentException(
                $"{type} has no text form of this library. Use a measure, Figure, Stated, Bounds or ReportingPeriod.",
                nameof(type)
            );
    }

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? reader.ParseText(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(
        ITypeDescriptorContext? context,
        CultureInfo? culture,
        object? value,
        Type destinationType
    ) =>
        destinationType == typeof(string) && value is ITextValue written
            ? written.ToString("G", null)
            : base.ConvertTo(context, culture, value, destinationType);
}
