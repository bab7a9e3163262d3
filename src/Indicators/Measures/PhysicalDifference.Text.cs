using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Indicators.Text;

namespace Indicators;

[TypeConverter(typeof(IndicatorsTypeConverter))]
public readonly partial record struct PhysicalDifference<TScale>
    : ISpanFormattable,
        IUtf8SpanFormattable,
        ISpanParsable<PhysicalDifference<TScale>>,
        IUtf8SpanParsable<PhysicalDifference<TScale>>,
        ITextValue
{
    /// <summary>Writes the value in a form.</summary>
    /// <param name="format">G, P, C, F or E, perhaps with a number of decimals, as <see cref="FigureStyle"/> says; null or empty for what <c>ToString()</c> writes.</param>
    /// <param name="formatProvider">A culture of Chinese for Chinese; any other, or null, for English.</param>
    /// <exception cref="FormatException">The format is not understood.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        FigureFormatting.ToText(this, format, formatProvider);

    /// <summary>Writes the value into a span, without allocating.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 when they did not fit.</param>
    /// <param name="format">As in <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">As in <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <returns>Whether the text fitted.</returns>
    /// <exception cref="FormatException">The format is not understood.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    ) => FigureFormatting.TryFormat(this, destination, out charsWritten, format, provider);

    /// <summary>Writes the value as UTF-8 into a span, without allocating.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 when they did not fit.</param>
    /// <param name="format">As in <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">As in <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <returns>Whether the text fitted.</returns>
    /// <exception cref="FormatException">The format is not understood.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    ) => FigureFormatting.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    /// <summary>Reads a value: "1.5 degrees Celsius", 1.5摄氏度.</summary>
    /// <param name="s">The text, in English or Chinese.</param>
    /// <exception cref="FormatException">The text is no such value; the message says where and what was expected.</exception>
    public static PhysicalDifference<TScale> Parse(string s) => Parse(s, null);

    /// <summary>Reads a value, if the text is one.</summary>
    /// <param name="s">The text; any text or null.</param>
    /// <param name="result">The value; the default value when there is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out PhysicalDifference<TScale> result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <summary>Reads a value.</summary>
    /// <param name="s">The text, in English or Chinese.</param>
    /// <param name="provider">Not used: both languages are read.</param>
    /// <exception cref="FormatException">The text is no such value; the message says where and what was expected.</exception>
    public static PhysicalDifference<TScale> Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a value.</summary>
    /// <param name="s">The text, in English or Chinese.</param>
    /// <param name="provider">Not used: both languages are read.</param>
    /// <exception cref="FormatException">The text is no such value; the message says where and what was expected.</exception>
    public static PhysicalDifference<TScale> Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw FigureParsing.Failure<PhysicalDifference<TScale>>(s);

    /// <summary>Reads a value from UTF-8.</summary>
    /// <param name="utf8Text">The text, in English or Chinese.</param>
    /// <param name="provider">Not used: both languages are read.</param>
    /// <exception cref="FormatException">The text is no such value; the message says where and what was expected.</exception>
    public static PhysicalDifference<TScale> Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, provider, out var result)
            ? result
            : Parse(System.Text.Encoding.UTF8.GetString(utf8Text), provider);

    /// <summary>Reads a value, if the text is one.</summary>
    /// <param name="s">The text; any text or null.</param>
    /// <param name="provider">Not used: both languages are read.</param>
    /// <param name="result">The value; the default value when there is none.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out PhysicalDifference<TScale> result
    ) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a value, if the text is one, without allocating.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: both languages are read.</param>
    /// <param name="result">The value; the default value when there is none.</param>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out PhysicalDifference<TScale> result
    ) => FigureParsing.TryFigure(s, out result);

    /// <summary>Reads a value from UTF-8, if the text is one, without allocating.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Not used: both languages are read.</param>
    /// <param name="result">The value; the default value when there is none.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Text,
        IFormatProvider? provider,
        out PhysicalDifference<TScale> result
    ) =>
        FigureParsing.TryUtf8(
            utf8Text,
            static (ReadOnlySpan<char> text, out PhysicalDifference<TScale> read) => TryParse(text, null, out read),
            out result
        );

    object ITextValue.ParseText(string text) => Parse(text, null);
}
