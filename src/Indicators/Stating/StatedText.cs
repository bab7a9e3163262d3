using Indicators.Text;

namespace Indicators;

/// <summary>Writes stated figures: the hedge, and the digits that the step allows.</summary>
internal static class StatedText
{
    internal static void Write<TFigure>(
        ref TextBuilder text,
        in Stated<TFigure> stated,
        FigureStyle style,
        bool isBare = false
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var warranted = stated.Warranted();
        if (warranted.IsComputed)
        {
            text.Append(BoundsWords.Unknown(style.Language));
            return;
        }

        if (style.Form == FigureForm.General)
        {
            WriteGeneral(ref text, warranted, style);
            return;
        }

        text.Append(HedgeWords.Before(warranted.Hedge, style.Language));
        var number = Number(warranted, stated.IsComputed);
        if (isBare)
        {
            warranted.RangeLower.Unit.WriteBare(ref text, number, style);
        }
        else
        {
            warranted.RangeLower.Unit.Write(ref text, number, style);
        }

        text.Append(HedgeWords.Behind(warranted.Hedge, style.Language));
    }

    /// <summary>"over 500000 CNY step 1000": the hedge's name in data, and the step where there is one.</summary>
    private static void WriteGeneral<TFigure>(ref TextBuilder text, in Stated<TFigure> stated, FigureStyle style)
        where TFigure : struct, IFigure<TFigure>
    {
        if (stated.Hedge != Hedge.Exactly)
        {
            text.Append(HedgeWords.Names[stated.Hedge]);
            text.Append(' ');
        }

        decimal? upper = stated.IsRange ? stated.RangeUpper.Value : null;
        stated.RangeLower.Unit.Write(ref text, new(stated.RangeLower.Value, upper), style);
        if (stated.Step is { } step)
        {
            text.Append(" step ");
            text.AppendNumber(step);
        }

        if (stated.Printing != Printing.Rounded)
        {
            text.Append(' ');
            text.Append(Choices.Printings[stated.Printing]);
        }
    }

    /// <summary>A hedge to one side stands for the figure itself, whatever its step; so its padding zeros would say nothing.</summary>
    private static PrintedNumber Number<TFigure>(in Stated<TFigure> stated, bool isResult)
        where TFigure : struct, IFigure<TFigure>
    {
        var isOneSided = stated.Hedge is Hedge.Over or Hedge.AtLeast or Hedge.Under or Hedge.AtMost;
        return new(
            stated.RangeLower.Value,
            stated.IsRange ? stated.RangeUpper.Value : null,
            isOneSided ? 0m : stated.Step ?? 0m,
            isResult,
            RoundingOf(stated.Hedge)
        );
    }

    /// <summary>Dropped digits go to the side that keeps the hedge true: over 9.96 is over 9.9, and under 10.</summary>
    private static MidpointRounding RoundingOf(Hedge hedge) =>
        hedge switch
        {
            Hedge.Over or Hedge.AtLeast => MidpointRounding.ToNegativeInfinity,
            Hedge.Under or Hedge.AtMost or Hedge.Nearly => MidpointRounding.ToPositiveInfinity,
            _ => MidpointRounding.AwayFromZero,
        };
}
