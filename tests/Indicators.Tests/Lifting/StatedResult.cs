using System.Runtime.InteropServices;

namespace Indicators.Tests;

/// <summary>A computed stated figure without its unit.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StatedResult(decimal Figure, DecimalBounds Bounds)
{
    internal static StatedResult Of<TFigure>(Stated<TFigure> stated)
        where TFigure : struct, IFigure<TFigure> => new(stated.Figure.Value, stated.ToBounds().Numbers);
}
