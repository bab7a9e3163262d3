namespace Indicators;

/// <summary>Percent to fraction, refusing what a decimal cannot hold exactly.</summary>
internal static class Hundredths
{
    private const int MostPlaces = DecimalPowers.Largest - 2;

    internal static decimal Of(decimal percent)
    {
        var fraction = percent * 0.01m;
        return percent.Scale <= MostPlaces || fraction * 100m == percent
            ? fraction
            : throw new ArgumentOutOfRangeException(
                nameof(percent),
                percent,
                $"The percentage has more than {MostPlaces} decimal places; a fraction cannot hold it exactly. Round it first."
            );
    }
}
