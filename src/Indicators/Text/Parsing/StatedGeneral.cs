namespace Indicators.Text;

/// <summary>Reads the general form of a stated figure: "over 500000 CNY step 1000", "0.05..0.08 share step 0.01 truncated".</summary>
internal static class StatedGeneral
{
    internal static bool TryParse(
        ReadOnlySpan<char> text,
        Unit? unit,
        out (ParsedFigure Figure, Printing Printing) read
    )
    {
        read = default;
        var hedge = TakeHedge(ref text);
        var printing = TakePrinting(ref text);
        var step = 0m;
        var stepAt = text.LastIndexOf(" step ");
        if (stepAt > 0)
        {
            if (!GeneralText.TryNumber(text[(stepAt + 6)..], out step) || step <= 0m)
            {
                return false;
            }

            text = text[..stepAt];
        }

        if (!TryEnds(text, unit, out var figure) || !Fits(figure.Value, step))
        {
            return false;
        }

        // Without any of these parts it is the form of a bare figure, whose step its digits show.
        read = (figure with { Hedge = hedge, Step = step }, printing);
        return figure.Upper is null || hedge == Hedge.Exactly;
    }

    private static bool Fits(decimal value, decimal step) => value == 0m || step <= Math.Abs(value);

    private static bool TryEnds(ReadOnlySpan<char> text, Unit? unit, out ParsedFigure figure)
    {
        figure = default;
        var space = text.LastIndexOf(' ');
        if (space <= 0)
        {
            return false;
        }

        var known =
            unit is not null && text[(space + 1)..].SequenceEqual(unit.Code) ? unit
            : unit is null ? KnownUnits.Default.Find(text[(space + 1)..])
            : null;
        var number = text[..space];
        var dots = number.IndexOf("..");
        var upper = 0m;
        if (
            known is null
            || !GeneralText.TryNumber(dots > 0 ? number[..dots] : number, out var value)
            || (dots > 0 && !GeneralText.TryNumber(number[(dots + 2)..], out upper))
        )
        {
            return false;
        }

        figure = new()
        {
            Value = value,
            Upper = dots > 0 ? upper : null,
            Unit = known,
        };
        return true;
    }

    private static Hedge TakeHedge(ref ReadOnlySpan<char> text)
    {
        if (HedgeWords.TryName(text, out var hedge, out var length))
        {
            text = text[length..];
        }

        return hedge;
    }

    private static Printing TakePrinting(ref ReadOnlySpan<char> text) =>
        TryTakeEnd(ref text, Choices.Printings[Printing.Truncated]) ? Printing.Truncated
        : TryTakeEnd(ref text, Choices.Printings[Printing.Unknown]) ? Printing.Unknown
        : Printing.Rounded;

    private static bool TryTakeEnd(ref ReadOnlySpan<char> text, string name)
    {
        var ends = text.Length > name.Length && text.EndsWith(name) && text[^(name.Length + 1)] == ' ';
        text = ends ? text[..^(name.Length + 1)] : text;
        return ends;
    }
}
