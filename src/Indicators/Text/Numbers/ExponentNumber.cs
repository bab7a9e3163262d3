namespace Indicators.Text;

/// <summary>A number with an exponent: 1e10, 1.2e-3.</summary>
internal static class ExponentNumber
{
    private const int MostPower = 15;

    /// <summary>Reads the exponent behind a number in digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number in front.</param>
    /// <param name="whole">Both together.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, in NumberReading number, out NumberReading whole)
    {
        whole = default;
        var end = number.End;
        if (
            end + 1 >= text.Length
            || text[end] is not ('e' or 'E')
            || (number.Traits & ~NumberTraits.Fractional) != NumberTraits.None
            || number.Scale != 0
        )
        {
            return false;
        }

        var isNegative = Characters.IsMinus(text[end + 1]);
        var power = 0;
        var place = isNegative || text[end + 1] == '+' ? end + 2 : end + 1;
        var start = place;
        for (; place < text.Length && char.IsAsciiDigit(text[place]) && place - start < 2; place++)
        {
            power = (power * 10) + (text[place] - '0');
        }

        if (place == start || power > MostPower || !IsEnd(text, place) || number.Mantissa.Scale > MostPower)
        {
            return false;
        }

        power = isNegative ? -power : power;
        whole = number with
        {
            Scale = power > 0 ? power : 0,
            Mantissa = power < 0 ? number.Mantissa * DecimalPowers.Of(power) : number.Mantissa,
            StepPower = power < 0 ? number.StepPower + power : number.StepPower,
            Traits = number.Traits | NumberTraits.Scaled,
            End = place,
        };
        return true;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int place) =>
        place >= text.Length
        || !(Characters.IsLetter(text[place]) || Characters.IsDigit(text[place]) || text[place] is '_' or '-');
}
