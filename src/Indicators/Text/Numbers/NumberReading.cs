using System.Runtime.InteropServices;

namespace Indicators.Text;

/// <summary>A number that was read: its value, the power of ten of its last written digit, and where it ends.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberReading
{
    /// <summary>The number without its last scale word.</summary>
    internal decimal Mantissa { get; init; }

    /// <summary>The upper end of a range, without the scale word.</summary>
    internal decimal Upper { get; init; }

    /// <summary>The power of ten of the last scale word; 0 for none.</summary>
    internal int Scale { get; init; }

    /// <summary>The power of ten of the last written digit of the mantissa.</summary>
    internal int StepPower { get; init; }

    /// <summary>The power of ten of a denominator in words, which the value is divided by: 2 for 百分之八; 0 for none.</summary>
    internal int PerPower { get; init; }

    internal Hedge Hedge { get; init; }

    internal NumberTraits Traits { get; init; }

    internal int End { get; init; }

    /// <summary>How many digits were written; 0 for a number in words.</summary>
    internal int Digits { get; init; }

    internal bool Has(NumberTraits traits) => (Traits & traits) != NumberTraits.None;

    /// <summary>Whether the value is held by a decimal.</summary>
    internal bool TryValue(out decimal value) => TryValue(0, out value);

    internal bool TryUpper(out decimal value) => TryScaled(Upper, Scale, out value);

    /// <summary>The value times a power of ten, where a decimal holds it exactly.</summary>
    internal bool TryValue(int power, out decimal value) =>
        TryScaled(Mantissa, Scale + power, out value) && !Has(NumberTraits.TooLong);

    /// <summary>The power of ten of the step: 1,000 for each group 000 at the end of a plain whole number, else the last digit.</summary>
    internal int Step =>
        Scale == 0 && StepPower == 0 && !Has(NumberTraits.Fractional) ? 3 * Groups(Mantissa) : Scale + StepPower;

    private static bool TryScaled(decimal mantissa, int power, out decimal value)
    {
        if (power == 0)
        {
            value = mantissa;
            return true;
        }

        if (power is > 0 and <= 12 && mantissa is > -1e15m and < 1e15m)
        {
            value = Whole(mantissa * DecimalPowers.Of(power));
            return true;
        }

        return TryMoved(mantissa, power, out value);
    }

    /// <summary>The digits with the point moved: nothing is rounded.</summary>
    private static bool TryMoved(decimal mantissa, int power, out decimal value)
    {
        value = 0m;
        var parts = DecimalParts.Of(mantissa);
        var (digits, places) = (parts.Mantissa, parts.Scale - power);
        for (; places < 0 && digits <= MostDigits; places++)
        {
            digits *= 10;
        }

        for (; places > DecimalPowers.Largest && digits % 10 == UInt128.Zero && digits != UInt128.Zero; places--)
        {
            digits /= 10;
        }

        if (digits > MostDigits || places is < 0 or > DecimalPowers.Largest)
        {
            return false;
        }

        value = new DecimalParts(digits, places, parts.IsNegative).ToDecimal();
        return true;
    }

    private static UInt128 MostDigits => new(uint.MaxValue, ulong.MaxValue);

    /// <summary>2.6 million as 2600000, not 2600000.0.</summary>
    private static decimal Whole(decimal value) =>
        value.Scale == 0 || !decimal.IsInteger(value) ? value : decimal.Truncate(value);

    private static int Groups(decimal value)
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
