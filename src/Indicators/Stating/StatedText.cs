namespace Indicators;

/// <summary>Writes stated figures: the hedge, and the digits that the step allows.</summary>
internal static class StatedText
{
    internal static string Write<TFigure>(
        in Stated<TFigure> stated,
        Language language,
        bool isResult,
        bool isBare = false
    )
        where TFigure : struct, IFigure<TFigure>
    {
        if (stated.IsComputed)
        {
            return BoundsWords.Unknown(language);
        }

        var (unit, number) = (stated.Witness.Unit, Number(stated, isResult));
        var text = isBare ? unit.WriteBare(number, language) : unit.Write(number, language);
        return HedgeWords.Write(stated.Hedge, text, language);
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
            isResult
        );
    }
}
