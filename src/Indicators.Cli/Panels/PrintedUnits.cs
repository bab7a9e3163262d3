namespace Indicators.Cli.Panels;

/// <summary>Plain decimal numbers in UTF-8 as whole numbers of their last place.</summary>
internal static class PrintedUnits
{
    private const int MostDigits = 18;

    /// <summary>Reads "-12.50" as -1250 with 2 places; up to 18 digits, no group separators, no exponent.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out long units, out int places)
    {
        (units, places) = (0, 0);
        var isNegative = !text.IsEmpty && text[0] == (byte)'-';
        var rest = isNegative ? text[1..] : text;
        var (digits, point) = (0, -1);
        for (var i = 0; i < rest.Length; i++)
        {
            var digit = unchecked((uint)(rest[i] - (byte)'0'));
            if (digit <= 9)
            {
                units = unchecked((units * 10) + digit);
                digits++;
            }
            else if (rest[i] == (byte)'.' && point < 0 && i > 0 && i < rest.Length - 1)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        places = point < 0 ? 0 : rest.Length - point - 1;
        units = isNegative ? -units : units;
        return digits is > 0 and <= MostDigits;
    }
}
