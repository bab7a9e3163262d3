using System.Globalization;

namespace Indicators.Cli;

/// <summary>Rates rounded for display; the number of decimal places is the caller's choice and stays visible ("19.0%").</summary>
internal static class Rounded
{
    internal static string Percent(GrowthRate rate, int places) =>
        (decimal.Round(rate.ToFraction(), places + 2) * 100m).ToString(
            "N" + places.ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        ) + "%";
}
