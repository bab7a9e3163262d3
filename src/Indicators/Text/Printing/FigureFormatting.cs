using System.Runtime.InteropServices;
using Indicators.Text;

namespace Indicators;

/// <summary>Writes figures, stated figures and bounds in a style, to strings and spans.</summary>
internal static class FigureFormatting
{
    internal static string ToText<TFigure>(TFigure figure, FigureStyle style)
        where TFigure : struct, IFigure<TFigure> =>
        TextWriting.ToText(
            new Styled<TFigure>(figure, style),
            static (ref TextBuilder text, in Styled<TFigure> state) => WriteFigure(ref text, state)
        );

    internal static string ToText<TFigure>(in Stated<TFigure> stated, FigureStyle style)
        where TFigure : struct, IFigure<TFigure> =>
        TextWriting.ToText(
            new Styled<Stated<TFigure>>(stated, style),
            static (ref TextBuilder text, in Styled<Stated<TFigure>> state) => WriteStated(ref text, state)
        );

    internal static string ToBareText<TFigure>(in Stated<TFigure> stated, FigureStyle style)
        where TFigure : struct, IFigure<TFigure> =>
        TextWriting.ToText(
            new Styled<Stated<TFigure>>(stated, style),
            static (ref TextBuilder text, in Styled<Stated<TFigure>> state) =>
                StatedText.Write(ref text, state.Value, state.Style, isBare: true)
        );

    internal static string ToText<TFigure>(TFigure figure, string? format, IFormatProvider? provider)
        where TFigure : struct, IFigure<TFigure> => ToText(figure, FigureStyle.Of(format, provider));

    internal static bool TryFormat<TFigure>(
        TFigure figure,
        Span<char> destination,
        out int written,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
        where TFigure : struct, IFigure<TFigure> =>
        TextWriting.TryWrite(
            destination,
            out written,
            new Styled<TFigure>(figure, FigureStyle.Of(format, provider)),
            static (ref TextBuilder text, in Styled<TFigure> state) => WriteFigure(ref text, state)
        );

    internal static bool TryFormat<TFigure>(
        TFigure figure,
        Span<byte> destination,
        out int written,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
        where TFigure : struct, IFigure<TFigure> =>
        TextWriting.TryWrite(
            destination,
            out written,
            new Styled<TFigure>(figure, FigureStyle.Of(format, provider)),
            static (ref TextBuilder text, in Styled<TFigure> state) => WriteFigure(ref text, state)
        );

    internal static bool TryFormat<TFigure>(
        in Stated<TFigure> stated,
        Span<char> destination,
        out int written,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
        where TFigure : struct, IFigure<TFigure> =>
        TextWriting.TryWrite(
            destination,
            out written,
            new Styled<Stated<TFigure>>(stated, FigureStyle.Of(format, provider)),
            static (ref TextBuilder text, in Styled<Stated<TFigure>> state) => WriteStated(ref text, state)
        );

    internal static bool TryFormat<TFigure>(
        in Stated<TFigure> stated,
        Span<byte> destination,
        out int written,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
        where TFigure : struct, IFigure<TFigure> =>
        TextWriting.TryWrite(
            destination,
            out written,
            new Styled<Stated<TFigure>>(stated, FigureStyle.Of(format, provider)),
            static (ref TextBuilder text, in Styled<Stated<TFigure>> state) => WriteStated(ref text, state)
        );

    private static void WriteFigure<TFigure>(ref TextBuilder text, in Styled<TFigure> state)
        where TFigure : struct, IFigure<TFigure> =>
        state.Value.Unit.Write(ref text, new PrintedNumber(state.Value.Value), state.Style);

    private static void WriteStated<TFigure>(ref TextBuilder text, in Styled<Stated<TFigure>> state)
        where TFigure : struct, IFigure<TFigure> => StatedText.Write(ref text, state.Value, state.Style);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Styled<TValue>(TValue Value, FigureStyle Style);
}
