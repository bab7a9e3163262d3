using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>A row of a long table: a series, a period, and a double's bits or a whole number of steps.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PanelCell(long Bits, byte Places)
{
    /// <summary>The places of a plain double.</summary>
    internal const byte Plain = byte.MaxValue;

    internal int Series { get; private init; }

    internal int Ordinal { get; private init; }

    internal PanelCell At(int series, int ordinal) => this with { Series = series, Ordinal = ordinal };
}
