namespace Indicators;

/// <summary>Finds the step of a number as it was printed: the value of its last printed digit.</summary>
public static class PrintedStep
{
    /// <summary>The step of a printed number.</summary>
    /// <param name="digits">The digits as printed, with a decimal point where there was one, without group separators: "95.32".</param>
    /// <param name="unitMultiplier">The power of ten of the scale word, as SDMX UNIT_MULT: 4 for 万, 9 for billion, -2 for percent, 0 for none; -15 to 15.</param>
    /// <returns>
    /// With a decimal point or a scale word, the last written digit: "95.32" with 4 gives 100. For a plain whole number,
    /// 1,000 for each trailing group 000: "953000" gives 1,000, "953200" gives 1.
    /// </returns>
    /// <exception cref="FormatException"><paramref name="digits"/> is not a plain decimal number of at most 28 digits.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unitMultiplier"/> is not within -15 to 15, or the step is smaller than 1e-28.</exception>
    public static decimal Of(string digits, int unitMultiplier = 0)
    {
        ArgumentNullException.ThrowIfNull(digits);
        ArgumentOutOfRangeException.ThrowIfLessThan(unitMultiplier, -15);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(unitMultiplier, 15);
        var value = ExactDecimal.Parse(digits);
        var power = value.Scale == 0 && unitMultiplier == 0 ? 3 * TrailingGroups(value) : unitMultiplier - value.Scale;
        ArgumentOutOfRangeException.ThrowIfLessThan(power, -DecimalPowers.Largest, nameof(unitMultiplier));
        return DecimalPowers.Of(power);
    }

    /// <summary>The step that the digits of a bare number show: the last place that is not zero behind the point, else 1,000 for each trailing group 000.</summary>
    internal static decimal Shown(decimal value) => Of(FigureText.Plain(Math.Abs(value)));

    private static int TrailingGroups(decimal value)
    {
        var groups = 0;
        while (value != 0m && value % 1000m == 0m)
        {
            value /= 1000m;
            groups++;
        }

        return groups;
    }
}
