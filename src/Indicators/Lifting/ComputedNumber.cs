using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>A result of stated figures without its unit.</summary>
/// <param name="Value">The result of the bare numbers.</param>
/// <param name="Bounds">The bounds of all results.</param>
/// <param name="Spread">The width that printing alone causes, where an end is absent.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ComputedNumber(decimal Value, DecimalBounds Bounds, decimal Spread)
{
    internal Stated<TFigure> In<TFigure>(TFigure like = default)
        where TFigure : struct, IFigure<TFigure> => Stated<TFigure>.OfBounds(like.WithValue(Value), Bounds, Spread);
}
