using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>A row of a long table: a series, a period, and a double's bits or a whole number of steps.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PanelCell
{
    /// <summary>The places of a plain double.</summary>
    internal const byte Plain = byte.MaxValue;

    /// <summary>The bits of the places; above them stands the ordinal, which counts days at most and so needs 23 bits.</summary>
    private const int PlacesBits = 8;

    private readonly int ordinalAndPlaces;

    internal PanelCell(int series, int ordinal, long bits, byte places)
    {
        (Series, Bits) = (series, bits);
        ordinalAndPlaces = (ordinal << PlacesBits) | places;
    }

    internal long Bits { get; }

    internal int Series { get; }

    internal int Ordinal => ordinalAndPlaces >> PlacesBits;

    internal byte Places => (byte)(ordinalAndPlaces & byte.MaxValue);
}
