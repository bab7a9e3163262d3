namespace Indicators.Text;

/// <summary>Facts about characters that do not depend on the vocabulary.</summary>
internal static class Characters
{
    /// <summary>A space of any width, of none too, marks of the direction of writing, and the tabulator; not a line break.</summary>
    internal static bool IsSpace(char c) =>
        c < 0x80
            ? c is ' ' or '\t'
            : c
                is '\u00A0'
                    or '\u3000'
                    or '\u202F'
                    or '\u205F'
                    or '\u2060'
                    or '\uFEFF'
                    or (>= '\u2000' and <= '\u200F');

    internal static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>The value of a half- or full-width digit.</summary>
    internal static int Digit(char c) => c <= '9' ? c - '0' : c - '０';

    /// <summary>A letter of a script that writes words apart: not Han.</summary>
    internal static bool IsLetter(char c) =>
        c < 0x80 ? char.IsAsciiLetter(c)
        : c < 0x2E80 ? char.IsLetter(c)
        : c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    internal static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9FFF') or '〇' or (>= '\uF900' and <= '\uFAFF');

    internal static bool IsDash(char c) =>
        c < 0x80 ? c is '-' or '~' : c is '\u2212' or '－' or (>= '\u2010' and <= '\u2015') or '～' or '〜';

    /// <summary>A hyphen or minus that may be a sign.</summary>
    internal static bool IsMinus(char c) => c is '-' or '\u2212' or '－' or '\u2011' or '\u2012';
}
