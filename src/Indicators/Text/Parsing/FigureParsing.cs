using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Indicators.Text;

/// <summary>Reads figures, stated figures and bounds of a type from whole texts.</summary>
internal static class FigureParsing
{
    private const int Usual = 256;

    /// <summary>Reads a figure without a hedge.</summary>
    internal static bool TryFigure<TFigure>(ReadOnlySpan<char> text, out TFigure figure)
        where TFigure : struct, IFigure<TFigure>
    {
        var quick = new QuickReader(text, FigureVocabulary.Default, UnitOf<TFigure>());
        if (quick.TryRead(out var value))
        {
            var isFigure = quick.Hedge == Hedge.Exactly && quick.HasClearUnit;
            figure = isFigure ? FigureOf<TFigure>(value, quick.Unit) : default;
            return isFigure;
        }

        var read = ReadAny<TFigure>(text);
        var isBare = read is { Expected: null, Hedge: Hedge.Exactly, Upper: null };
        figure = isBare ? FigureOf<TFigure>(read.Value, read.Unit!) : default;
        return isBare;
    }

    internal static bool TryStated<TFigure>(ReadOnlySpan<char> text, out Stated<TFigure> stated)
        where TFigure : struct, IFigure<TFigure>
    {
        // Behind plain digits the code of a unit makes the general form, which is exact where it names no step.
        var quick = new QuickReader(text, FigureVocabulary.Default, UnitOf<TFigure>());
        if (!EndsInDigit(text) && quick.TryRead(out var value) && !quick.HasCode)
        {
            stated = quick.HasClearUnit
                ? new(FigureOf<TFigure>(value, quick.Unit), quick.Hedge, quick.Step, Printing.Rounded)
                : default;
            return quick.HasClearUnit;
        }

        stated = default;
        if (StatedGeneral.TryParse(text, UnitOf<TFigure>(), out var read))
        {
            return TryState(read.Figure, out stated) && Restated(ref stated, read.Printing);
        }

        var whole = ReadAny<TFigure>(text);
        return whole.Expected is null && TryState(whole, out stated);
    }

    /// <summary>Most often it ends in a step, as the general form may.</summary>
    private static bool EndsInDigit(ReadOnlySpan<char> text) => text.Length > 0 && char.IsAsciiDigit(text[^1]);

    /// <summary>The unit that a type fixes; null for a run-time figure.</summary>
    internal static Unit? UnitOf<TFigure>()
        where TFigure : struct, IFigure<TFigure> => typeof(TFigure) == typeof(Figure) ? null : default(TFigure).Unit;

    private static ParsedFigure ReadAny<TFigure>(ReadOnlySpan<char> text)
        where TFigure : struct, IFigure<TFigure>
    {
        var unit = UnitOf<TFigure>();
        return QuickParser.TryParse(text, FigureVocabulary.Default, unit, out var parsed) ? Clear(parsed, unit)
            : unit is null && GeneralText.TryParse(text, out var general) ? general
            : Clear(WholeParser.Parse(text, FigureVocabulary.Default, unit), unit);
    }

    /// <summary>A run-time figure of a bare sign of several currencies is refused.</summary>
    private static ParsedFigure Clear(in ParsedFigure read, Unit? unit) =>
        unit is not null || read.Expected is not null ? read
        : read.Unit!.Code == "$" ? ParsedFigure.Failure(0, "a clear currency; '$' stands for several")
        : read.Unit.Code == "¥" ? ParsedFigure.Failure(0, "a clear currency; '¥' stands for several")
        : read;

    internal static FormatException Failure<TFigure>(ReadOnlySpan<char> text)
        where TFigure : struct, IFigure<TFigure> => Failure(text, ReadAny<TFigure>(text), UnitOf<TFigure>());

    private static FormatException Failure(ReadOnlySpan<char> text, in ParsedFigure read, Unit? unit)
    {
        var what = unit is null ? "a figure" : $"a figure in '{unit}'";
        var shown = text.Length <= 40 ? text.ToString() : text[..40].ToString() + "...";
        return read.Expected is not null
            ? new($"'{shown}' is not {what}: at character {read.Position + 1} {read.ExpectedWords} was expected.")
            : new($"'{shown}' has a hedge or two ends. Read it as a stated figure, which keeps them.");
    }

    /// <summary>Reads UTF-8 by way of characters.</summary>
    internal static bool TryUtf8<TResult>(
        ReadOnlySpan<byte> utf8,
        Parsing<TResult> parse,
        [MaybeNullWhen(false)] out TResult result
    )
    {
        var rented = utf8.Length > Usual ? ArrayPool<char>.Shared.Rent(utf8.Length) : null;
        var text = rented ?? stackalloc char[Usual];
        var isRead = parse(text[..Encoding.UTF8.GetChars(utf8, text)], out result);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return isRead;
    }

    internal delegate bool Parsing<TResult>(ReadOnlySpan<char> text, out TResult result);

    private static bool TryState<TFigure>(in ParsedFigure read, out Stated<TFigure> stated)
        where TFigure : struct, IFigure<TFigure>
    {
        stated = default;
        var figure = FigureOf<TFigure>(read.Value, read.Unit!);
        if (read.Upper is { } upper)
        {
            if (upper < read.Value)
            {
                return false;
            }

            var step = FitsBoth(read.Value, upper, read.Step) ? read.Step : 0m;
            stated = Stated<TFigure>.OfRange(figure, upper, step, Printing.Rounded);
            return true;
        }

        stated = new(figure, read.Hedge, read.Step, Printing.Rounded);
        return true;
    }

    private static TFigure FigureOf<TFigure>(decimal value, Unit unit)
        where TFigure : struct, IFigure<TFigure> =>
        UnitOf<TFigure>() is null ? TFigure.FromFigure(Figure.InUnit(value, unit)) : default(TFigure).WithValue(value);

    private static bool FitsBoth(decimal lower, decimal upper, decimal step) =>
        (lower == 0m || step <= Math.Abs(lower)) && (upper == 0m || step <= Math.Abs(upper));

    private static bool Restated<TFigure>(ref Stated<TFigure> stated, Printing printing)
        where TFigure : struct, IFigure<TFigure>
    {
        stated = stated.IsRange
            ? Stated<TFigure>.OfRange(stated.RangeLower, stated.RangeUpper.Value, stated.Step ?? 0m, printing)
            : new(stated.Figure, stated.Hedge, stated.Step ?? 0m, printing);
        return true;
    }
}
