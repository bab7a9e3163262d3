using Indicators.Text;

namespace Indicators;

/// <summary>Writes and reads bounds: two ends with brackets, "[420 billion yuan, unbounded)".</summary>
internal static class BoundsText
{
    internal static string ToText<TFigure>(in Bounds<TFigure> bounds, FigureStyle style)
        where TFigure : struct, IFigure<TFigure> =>
        TextWriting.ToText(
            (bounds, style),
            static (ref TextBuilder text, in (Bounds<TFigure> Bounds, FigureStyle Style) state) =>
                Write(ref text, state.Bounds, state.Style)
        );

    internal static bool TryFormat<TFigure>(
        in Bounds<TFigure> bounds,
        Span<char> destination,
        out int written,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
        where TFigure : struct, IFigure<TFigure> =>
        TextWriting.TryWrite(
            destination,
            out written,
            (bounds, FigureStyle.Of(format, provider)),
            static (ref TextBuilder text, in (Bounds<TFigure> Bounds, FigureStyle Style) state) =>
                Write(ref text, state.Bounds, state.Style)
        );

    internal static bool TryFormat<TFigure>(
        in Bounds<TFigure> bounds,
        Span<byte> destination,
        out int written,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
        where TFigure : struct, IFigure<TFigure> =>
        TextWriting.TryWrite(
            destination,
            out written,
            (bounds, FigureStyle.Of(format, provider)),
            static (ref TextBuilder text, in (Bounds<TFigure> Bounds, FigureStyle Style) state) =>
                Write(ref text, state.Bounds, state.Style)
        );

    internal static bool TryParse<TFigure>(ReadOnlySpan<char> text, out Bounds<TFigure> bounds)
        where TFigure : struct, IFigure<TFigure>
    {
        bounds = default;
        text = text.Trim();
        var comma = text.IndexOf(", ");
        if (comma < 1 || text[0] is not ('[' or '(') || text[^1] is not (']' or ')'))
        {
            return false;
        }

        if (!TryEnd<TFigure>(text[1..comma], out var lower) || !TryEnd<TFigure>(text[(comma + 2)..^1], out var upper))
        {
            return false;
        }

        return TryJoin(lower, text[0] == '[', upper, text[^1] == ']', out bounds);
    }

    internal static FormatException Failure(ReadOnlySpan<char> text) =>
        new(
            $"'{(text.Length <= 40 ? text.ToString() : text[..40].ToString() + "...")}' is not bounds. Write two ends of one unit in brackets, the smaller first: \"[420 billion yuan, 421 billion yuan)\" or \"(500,000 people, unbounded)\"."
        );

    private static void Write<TFigure>(ref TextBuilder text, in Bounds<TFigure> bounds, FigureStyle style)
        where TFigure : struct, IFigure<TFigure>
    {
        text.Append(bounds.Lower is { IsOpen: false } ? '[' : '(');
        WriteEnd(ref text, bounds.Lower, bounds.Witness, MidpointRounding.ToNegativeInfinity, style);
        text.Append(", ");
        WriteEnd(ref text, bounds.Upper, bounds.Witness, MidpointRounding.ToPositiveInfinity, style);
        text.Append(bounds.Upper is { IsOpen: false } ? ']' : ')');
    }

    private static void WriteEnd<TFigure>(
        ref TextBuilder text,
        BoundsEnd<TFigure>? end,
        TFigure like,
        MidpointRounding rounding,
        FigureStyle style
    )
        where TFigure : struct, IFigure<TFigure>
    {
        if (end is { } known)
        {
            like.Unit.Write(ref text, new(known.Value.Value, Rounding: rounding), style);
        }
        else
        {
            text.Append(BoundsWords.Unbounded(style.Language));
        }
    }

    /// <summary>A figure, or null for an absent end.</summary>
    private static bool TryEnd<TFigure>(ReadOnlySpan<char> text, out TFigure? end)
        where TFigure : struct, IFigure<TFigure>
    {
        end = null;
        if (
            text.SequenceEqual(BoundsWords.Unbounded(Language.English))
            || text.SequenceEqual(BoundsWords.Unbounded(Language.Chinese))
        )
        {
            return true;
        }

        var isRead = FigureParsing.TryFigure<TFigure>(text, out var figure);
        end = isRead ? figure : null;
        return isRead;
    }

    private static bool TryJoin<TFigure>(
        TFigure? lower,
        bool holdsLower,
        TFigure? upper,
        bool holdsUpper,
        out Bounds<TFigure> bounds
    )
        where TFigure : struct, IFigure<TFigure>
    {
        bounds = default;
        var like = lower ?? upper;
        if (like is not { } figure)
        {
            // Bounds of nothing known have no unit but the one that their type fixes.
            bounds = FigureParsing.UnitOf<TFigure>() is null ? default : Bounds.Unbounded<TFigure>();
            return FigureParsing.UnitOf<TFigure>() is not null && !holdsLower && !holdsUpper;
        }

        var numbers = new DecimalBounds(
            lower?.Value ?? 0m,
            KindOf(lower, holdsLower),
            upper?.Value ?? 0m,
            KindOf(upper, holdsUpper)
        );
        var isOneUnit = lower is null || upper is null || lower.Value.Unit.Code == upper.Value.Unit.Code;
        var isAbsentHeld = (lower is null && holdsLower) || (upper is null && holdsUpper);
        if (numbers.IsEmpty || !isOneUnit || isAbsentHeld)
        {
            return false;
        }

        bounds = new(figure, numbers);
        return true;
    }

    private static EndKind KindOf<TFigure>(TFigure? end, bool isHeld)
        where TFigure : struct =>
        end is null ? EndKind.Absent
        : isHeld ? EndKind.Closed
        : EndKind.Open;
}
