namespace Indicators.Text;

/// <summary>The Chinese numerals: digits and units, simplified forms (others are folded to these).</summary>
internal static class HanDigits
{
    /// <summary>The digit of a numeral; -1 for none.</summary>
    internal static int Digit(char c) =>
        c switch
        {
            '零' => 0,
            '一' => 1,
            '二' or '两' => 2,
            '三' => 3,
            '四' => 4,
            '五' => 5,
            '六' => 6,
            '七' => 7,
            '八' => 8,
            '九' => 9,
            _ => -1,
        };

    /// <summary>The power of ten of 十, 百, 千; 0 for none.</summary>
    internal static int Unit(char c) =>
        c switch
        {
            '十' => 1,
            '百' => 2,
            '千' => 3,
            _ => 0,
        };

    /// <summary>Whether 千 or 兆 begins a unit of measure: 千瓦, 千克, 兆帕.</summary>
    internal static bool IsUnitOfMeasure(char c, char next) =>
        c is '千' or '兆' && next is '瓦' or '克' or '米' or '伏' or '焦' or '帕' or '赫' or '安';

    /// <summary>Whether 个亿 or 个多亿 stands at a place as the end of an amount: behind it no unit, and no level as in 3个亿级产业.</summary>
    internal static bool IsCountedScale(ReadOnlySpan<char> text, TermTrie trie, int place)
    {
        if (place + 1 >= text.Length || trie.Fold(text[place]) != '个')
        {
            return false;
        }

        var scale = trie.Fold(text[place + 1]) is '多' or '余' ? place + 2 : place + 1;
        return scale < text.Length
            && trie.Fold(text[scale]) == '亿'
            && (
                scale + 1 >= text.Length
                || (
                    trie.Fold(text[scale + 1]) is var next
                    && next is not ('级' or '万')
                    && !(trie.Longest(text, scale + 1, out _) is { } terms && terms.HasAny(Counted))
                )
            );
    }

    private static readonly ulong Counted = TermSet.Mask(
        TermKind.Currency,
        TermKind.Item,
        TermKind.Measure,
        TermKind.NotItem
    );

    /// <summary>The power of ten of 万, 亿, 兆; 0 for none.</summary>
    internal static int Scale(char c) =>
        c switch
        {
            '万' => 4,
            '亿' => 8,
            '兆' => 12,
            _ => 0,
        };

    internal static bool IsNumeral(char c) => Digit(c) >= 0 || Unit(c) > 0 || Scale(c) > 0;
}
