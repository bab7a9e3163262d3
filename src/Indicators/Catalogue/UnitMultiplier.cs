using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Indicators;

/// <summary>Scales as SDMX codes them (code list CL_UNIT_MULT): the power of ten by which a value is multiplied.</summary>
public static class UnitMultiplier
{
    private const int Largest = 15;

    /// <summary>The factor of a code: 10,000 (万) for "4", 100,000,000 (亿) for "8", 0.01 for "-2".</summary>
    /// <param name="code">The code: a whole number from -15 to 15, without leading zeros; any text or null.</param>
    /// <param name="factor">The factor; 1 when there is none.</param>
    public static bool TryFactorOf([NotNullWhen(true)] string? code, out decimal factor)
    {
        factor = 1m;
        if (
            !int.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power)
            || Math.Abs((long)power) > Largest
            || power.ToString(CultureInfo.InvariantCulture) != code
        )
        {
            return false;
        }

        factor = power < 0 ? new decimal(1, 0, 0, isNegative: false, (byte)-power) : FactorOf(power);
        return true;
    }

    /// <summary>The code of a factor, if it is a power of ten from -15 to 15.</summary>
    /// <param name="factor">The factor: 100,000,000 for "8".</param>
    /// <param name="code">The code; null when there is none.</param>
    public static bool TryCodeOf(decimal factor, [NotNullWhen(true)] out string? code)
    {
        code = null;
        for (var power = -Largest; power <= Largest && code is null; power++)
        {
            var text = power.ToString(CultureInfo.InvariantCulture);
            code = TryFactorOf(text, out var candidate) && candidate == factor ? text : null;
        }

        return code is not null;
    }

    private static decimal FactorOf(int power)
    {
        var factor = 1m;
        for (var i = 0; i < power; i++)
        {
            factor *= 10m;
        }

        return factor;
    }
}
