namespace Indicators.Text;

internal ref partial struct QuickReader
{
    /// <summary>From here on the full reader takes scale words in another way.</summary>
    private const ulong MostScaled = 1_000_000_000_000_000;

    private static readonly ulong Scales = TermSet.Mask(TermKind.Scale, TermKind.NotItem, TermKind.Stop);

    private ulong digits;
    private int places;
    private int scale;
    private bool isUnsure;

    /// <summary>Whether the words of the expected unit were found up to the end.</summary>
    private bool isComplete;

    /// <summary>Digits, and a scale word or letter.</summary>
    private bool TryNumber()
    {
        if (
            (vocabulary.Trie.HasDigitsFirst && vocabulary.Trie.Longest(text, at, out _) is not null)
            || !QuickDigits.TryRead(text, ref at, out digits, out places)
        )
        {
            return false;
        }

        if (EndsInExpected())
        {
            return true;
        }

        var start = BehindSpaces(at);
        if (start >= text.Length)
        {
            return true;
        }

        return Characters.IsHan(text[start]) ? TryHanScale(start)
            : start > at ? TryScale(start)
            : !Characters.IsLetter(text[at]) || TryJoinedScale();
    }

    /// <summary>"million" behind a space; another word is a unit or a hedge.</summary>
    private bool TryScale(int start)
    {
        if (!char.IsAsciiLetter(text[start]) || Longest(start, out var end) is not { } terms)
        {
            return true;
        }

        if (terms.TryGet(TermKind.Scale, out var term))
        {
            (scale, at) = (term.Number, end);
            _ = EndsInExpected();
            return terms.IsOnly(Scales);
        }

        return !terms.HasAny(EnglishNumberReader.NumberKinds);
    }

    /// <summary>Letters directly behind the digits: 420.1bn, 1.3m, 500k.</summary>
    private bool TryJoinedScale()
    {
        if (Longest(at, out var end) is not { } terms)
        {
            return true;
        }

        // 5G is a generation of telephones.
        if (text[at] == 'G')
        {
            return false;
        }

        if (NumberReader.TryShortScale(terms, char.IsAsciiLetterUpper(text[at]), out scale, out isUnsure))
        {
            at = end;
            _ = EndsInExpected();
        }

        return true;
    }

    /// <summary>万, 亿 and 万亿, and 多 or 余 in front of or behind them, which leave the last digits open.</summary>
    private bool TryHanScale(int start)
    {
        var isOpen = start == at && IsOpenAt(start);
        var first = isOpen ? start + 1 : start;
        var end = first;
        for (; HanScaleAt(end) is var power and > 0 && scale <= ScaleWords.LargestPower; end++)
        {
            scale += power;
        }

        if (end == first)
        {
            return isOpen ? TryOpen() : !GoesOn(start);
        }

        // 30兆瓦 is no 30兆.
        if (
            end < text.Length
            && HanDigits.IsUnitOfMeasure(vocabulary.Trie.Fold(text[end - 1]), vocabulary.Trie.Fold(text[end]))
        )
        {
            return false;
        }

        at = end;
        hedge = isOpen && hedge == Hedge.Exactly ? Hedge.Over : hedge;
        if (isOpen && (places >= 0 || digits < 10))
        {
            return false;
        }

        return EndsInExpected() || (IsOpenAt(at) ? !isOpen && TryOpen() : !GoesOn(BehindSpaces(at)));
    }

    /// <summary>3500余家: behind the number and in front of what is counted.</summary>
    private bool TryOpen()
    {
        var isOpen = vocabulary.Trie.Fold(text[at]) != '来' && Longest(at, out var end) is not null && end == at + 1;
        (hedge, at) = (Hedge.Over, at + 1);
        isOpen = isOpen && at < text.Length && !Characters.IsSpace(text[at]) && IsNumberEnd(at);
        _ = isOpen && EndsInExpected();
        return isOpen;
    }

    private readonly int HanScaleAt(int place) =>
        place < text.Length ? HanDigits.Scale(vocabulary.Trie.Fold(text[place])) : 0;

    private readonly bool IsOpenAt(int place) =>
        place < text.Length && vocabulary.Trie.Fold(text[place]) is '多' or '余' or '来';

    /// <summary>Whether no numeral goes on with the number.</summary>
    private readonly bool IsNumberEnd(int place) =>
        place >= text.Length || !(GoesOn(place) || HanDigits.IsNumeral(vocabulary.Trie.Fold(text[place])));

    /// <summary>Whether the number goes on with what may also begin a unit or hedge; those that a numeral begins are not read here.</summary>
    private readonly bool GoesOn(int place) =>
        place < text.Length
        && vocabulary.Trie.Fold(text[place]) is var c
        && (c is '点' or '几' or '多' or '余' or '来' || Characters.IsDigit(c));
}
