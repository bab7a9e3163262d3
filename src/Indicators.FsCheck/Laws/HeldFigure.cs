using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>Bounds, and a figure within them.</summary>
/// <param name="Bounds">The bounds.</param>
/// <param name="Figure">The figure.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HeldFigure<TFigure>(Bounds<TFigure> Bounds, TFigure Figure)
    where TFigure : struct, IFigure<TFigure>
{
    public override string ToString() => $"{Figure} within {Bounds}";
}
