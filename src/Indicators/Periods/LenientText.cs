namespace Indicators;

/// <summary>Brings a text as the press writes it to one alphabet: full-width forms to ASCII, capitals, one kind of dash, no blanks.</summary>
internal static class LenientText
{
    /// <summary>Writes the text in that alphabet.</summary>
    /// <param name="text">Any text, no longer than <paramref name="folded"/>.</param>
    /// <param name="folded">Where to write.</param>
    /// <returns>The part of <paramref name="folded"/> that is written.</returns>
    internal static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        var isAfterBlank = false;
        foreach (var written in text)
        {
            var character = Folded(written);
            if (character == ' ')
            {
                isAfterBlank = true;
                continue;
            }

            // A blank between two numbers keeps them apart.
            if (isAfterBlank && char.IsAsciiDigit(character) && length > 0 && char.IsAsciiDigit(folded[length - 1]))
            {
                folded[length++] = '-';
            }

            folded[length++] = character;
            isAfterBlank = false;
        }

        return folded[..length];
    }

    private static char Folded(char character) =>
        character switch
        {
            >= '\uFF01' and <= '\uFF5E' => Folded((char)(character - '\uFF01' + '!')),
            >= 'a' and <= 'z' => (char)(character - 'a' + 'A'),
            '~' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\u301C' => '-',
            '至' or '到' => '-',
            _ => char.IsWhiteSpace(character) ? ' ' : character,
        };
}
