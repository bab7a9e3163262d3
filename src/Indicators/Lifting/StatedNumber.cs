using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>A stated figure without its unit, as formulas take it.</summary>
/// <param name="Value">The bare number.</param>
/// <param name="Bounds">What hedge and printing allow.</param>
/// <param name="Steps">What the printing alone allows.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StatedNumber(decimal Value, DecimalBounds Bounds, DecimalBounds Steps)
{
    internal static StatedNumber Of<TFigure>(in Stated<TFigure> stated, Reach? reach)
        where TFigure : struct, IFigure<TFigure>
    {
        var by = reach ?? Reach.Default;
        var bounds = stated.NumbersBy(by);
        return new(stated.Figure.Value, bounds, stated.StepsBy(by, bounds));
    }
}
