using System.Globalization;

namespace Indicators.Panels;

/// <summary>Puts the numbers of series into the cells of a panel: whole numbers of one step where they fit, the nearest doubles else.</summary>
internal readonly record struct SeriesCells
{
    /// <summary>Far enough below 2^53 that sums and differences of a few cells are whole numbers a double holds, too.</summary>
    private const long LargestWhole = 1L << 51;

    private readonly bool isWhole;

    private SeriesCells(int? places)
    {
        isWhole = places is not null;
        Decimals = places ?? 0;
    }

    /// <summary>The decimal places that the cells are held in.</summary>
    internal int Decimals { get; }

    internal static SeriesCells For<TMeasure>(IEnumerable<Series<TMeasure>> series)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var (places, largest) = (0, 0m);
        foreach (var one in series)
        {
            for (var index = 0; index < one.Count; index++)
            {
                if (one.HasValue(index))
                {
                    var number = one.Content.NumberAt(index);
                    largest = Math.Max(largest, Math.Abs(number));
                    places = number.Scale > places ? Math.Max(places, ExactDecimal.Places(number)) : places;
                }
            }
        }

        var fit = places <= PanelBuilder.MostDecimals && largest <= LargestWhole * DecimalPowers.Of(-places);
        return new(fit ? places : null);
    }

    internal void Fill<TMeasure>(Series<TMeasure> series, Span<double> values, Span<byte> statuses)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        for (var index = 0; index < series.Count; index++)
        {
            values[index] = series.HasValue(index) ? Held(series.Content.NumberAt(index)) : double.NaN;
            statuses[index] = (byte)series.Content.StatusAt(index).ToCellStatus();
        }
    }

    // A conversion of decimal to double is not the nearest one; that of long is, and so is reading the text.
    private double Held(decimal number) =>
        isWhole
            ? (long)(number * DecimalPowers.Of(Decimals))
            : double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
