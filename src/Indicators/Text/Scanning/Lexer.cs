using System.Buffers;

namespace Indicators.Text;

/// <summary>Cuts a text into sentences and these into pieces, from left to right, each character once.</summary>
internal ref struct Lexer
{
    /// <summary>From here on a comma ends a sentence too, and at twice the length anything.</summary>
    private const int LongSentence = 1024;

    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    );

    private static readonly ulong NumberStarts = TermSet.Mask(
        TermKind.Number,
        TermKind.Hundred,
        TermKind.Article,
        TermKind.Part,
        TermKind.DecimalPoint
    );

    /// <summary>What letters directly behind digits may mean.</summary>
    internal static readonly ulong BehindDigits = TermSet.Mask(
        TermKind.Currency,
        TermKind.CurrencyUnsure,
        TermKind.Percent,
        TermKind.Point,
        TermKind.BasisPoint,
        TermKind.Fold,
        TermKind.Item,
        TermKind.Measure,
        TermKind.Subunit
    );

    private readonly ReadOnlySpan<char> text;
    private readonly TermTrie trie;
    private int at;
    private bool hasGap;

    /// <summary>The character behind the last sentence.</summary>
    internal readonly int Position => at;

    internal Lexer(ReadOnlySpan<char> text, TermTrie trie)
    {
        this.text = text;
        this.trie = trie;
    }

    /// <summary>Reads the pieces of the next sentence.</summary>
    /// <param name="buffer">Where they go; emptied first.</param>
    /// <returns>False when the text is at its end and no piece was read.</returns>
    internal bool ReadSentence(ref TokenBuffer buffer)
    {
        buffer.Clear();
        hasGap = true;
        while (at < text.Length)
        {
            var c = text[at];
            if (buffer.Count >= LongSentence && IsCut(buffer.Count, c))
            {
                return true;
            }

            if (Characters.IsSpace(c))
            {
                at++;
                hasGap = true;
            }
            else if (c is '\n' or '\r')
            {
                if (TakeLineBreak())
                {
                    return true;
                }
            }
            else if (IsStop(c))
            {
                at++;
                return true;
            }
            else
            {
                Take(ref buffer, c);
            }
        }

        return buffer.Count > 0;
    }

    /// <summary>A text without full stops is cut into sentences all the same, so that memory stays bounded.</summary>
    private static bool IsCut(int count, char c) =>
        count >= 2 * LongSentence || c is ',' or '，' or ';' or '；' or '、' or ')';

    /// <summary>A line break ends the sentence unless the next line goes on in lower case.</summary>
    private bool TakeLineBreak()
    {
        var breaks = 0;
        for (; at < text.Length && (text[at] is '\n' or '\r' || Characters.IsSpace(text[at])); at++)
        {
            breaks += text[at] == '\n' ? 1 : 0;
        }

        hasGap = true;
        return breaks > 1 || at >= text.Length || !char.IsLower(text[at]);
    }

    private readonly bool IsStop(char c) =>
        c switch
        {
            '。' or '！' or '？' or '!' or '?' or '｡' or '\u2028' or '\u2029' or '\f' or '\v' => true,
            '.' => at + 1 >= text.Length || !Characters.IsDigit(text[at + 1]) && IsBreak(text[at + 1]),
            _ => false,
        };

    private static bool IsBreak(char c) =>
        Characters.IsSpace(c) || c is '\n' or '\r' or '"' or '”' or ')' or '’' or '\'';

    private void Take(ref TokenBuffer buffer, char c)
    {
        if (Characters.IsDigit(c) || (c is '.' or '．' && IsDigitAt(at + 1) && !IsDigitAt(at - 1)))
        {
            TakeDigits(ref buffer);
        }
        else if (Characters.IsLetter(c))
        {
            TakeWord(ref buffer);
        }
        else if (Characters.IsHan(c))
        {
            TakeHan(ref buffer);
        }
        else
        {
            TakeSign(ref buffer, c);
        }
    }

    private readonly bool IsDigitAt(int place) => place >= 0 && place < text.Length && Characters.IsDigit(text[place]);

    private void Add(ref TokenBuffer buffer, TokenKind kind, int end, TermSet? terms = null)
    {
        buffer.Add(
            new()
            {
                Kind = kind,
                Start = at,
                End = end,
                HasGap = hasGap,
                Terms = terms,
            }
        );
        at = end;
        hasGap = false;
    }

    private void AddNumber(ref TokenBuffer buffer, in NumberReading number, TermSet? terms = null)
    {
        buffer.Add(
            new()
            {
                Kind = TokenKind.Number,
                Start = at,
                End = number.End,
                HasGap = hasGap,
                Terms = terms,
                NumberIndex = buffer.Keep(number),
            }
        );
        at = number.End;
        hasGap = false;
    }

    private void TakeDigits(ref TokenBuffer buffer)
    {
        if (trie.Longest(text, at, out var behind) is { } terms)
        {
            Add(ref buffer, TokenKind.Term, behind, terms);
            return;
        }

        if (CodeEnd() is var code && code > at)
        {
            Add(ref buffer, TokenKind.Code, code);
            return;
        }

        _ = NumberReader.TryReadDigits(text, trie, at, out var number);
        if (MixedNumber.TryRead(text, number, out var mixed) || ExponentNumber.TryRead(text, number, out mixed))
        {
            AddNumber(ref buffer, NumberReader.WithScale(text, trie, mixed));
            return;
        }

        if (number.End < text.Length && text[number.End] == '/' && IsDigitAt(number.End + 1))
        {
            TakeSlashed(ref buffer, number);
            return;
        }

        if (NumberReader.TryPartOf(text, trie, number, out var part))
        {
            number = part;
        }

        if (IsNameBehind(number))
        {
            Add(ref buffer, TokenKind.Code, WordEnd(number.End));
            return;
        }

        AddNumber(ref buffer, number);
    }

    /// <summary>Where a chain of digits ends that is no number: 1.2.3, 20:30, 86-23-67158993, 2025-01-20; its start when it is none.</summary>
    private readonly int CodeEnd()
    {
        var end = at;
        var (dots, colons, hyphens) = (0, 0, 0);
        while (end < text.Length && (IsDigitAt(end) || (IsDigitAt(end + 1) && text[end] is '.' or ':' or '-')))
        {
            dots += text[end] == '.' ? 1 : 0;
            colons += text[end] == ':' ? 1 : 0;
            hyphens += text[end] == '-' ? 1 : 0;
            end++;
        }

        if (hyphens == 2 && end + 1 < text.Length && text[end] == 'T' && IsDigitAt(end + 1))
        {
            return TimeEnd(end + 1);
        }

        var isTelephone = hyphens == 1 && text[at] == '0' && end - at > 8;
        return isTelephone || hyphens > 1 || (dots > 1 && hyphens == 0) || (colons > 0 && dots == 0) ? end : at;
    }

    /// <summary>Where a time ends: 10:30:00Z, 10:30+08:00.</summary>
    private readonly int TimeEnd(int end)
    {
        while (end < text.Length && (IsDigitAt(end) || (IsDigitAt(end + 1) && text[end] is ':' or '.' or '+' or '-')))
        {
            end++;
        }

        return end < text.Length && text[end] == 'Z' ? end + 1 : end;
    }

    /// <summary>Whether letters stand directly behind the digits that make no unit: 29km, 5th, 1960s, 3D.</summary>
    private readonly bool IsNameBehind(in NumberReading number)
    {
        var end = number.End;
        if (end >= text.Length || !Characters.IsLetter(text[end]))
        {
            return end < text.Length && text[end] is '_' or '^' or '@' && end > 0;
        }

        return trie.Longest(text, end, out _) is not { } terms || !terms.HasAny(BehindDigits);
    }

    /// <summary>2/10 is a fraction; 2015/3 a month; 1/2/2025 a date.</summary>
    private void TakeSlashed(ref TokenBuffer buffer, in NumberReading upper)
    {
        _ = DigitReader.TryRead(text, upper.End + 1, out var lower);
        var end = lower.End;
        var isDate = end < text.Length && text[end] == '/' && IsDigitAt(end + 1);
        while (isDate && end < text.Length && (IsDigitAt(end) || text[end] == '/'))
        {
            end++;
        }

        var isFraction =
            !isDate
            && lower.TryValue(out var below)
            && upper.TryValue(out var above)
            && below > above
            && above != 0m
            && below < 1900m
            && !upper.Has(NumberTraits.Scaled | NumberTraits.Fractional)
            && (end >= text.Length || !Characters.IsLetter(text[end]));
        if (!isFraction)
        {
            Add(ref buffer, TokenKind.Code, isDate ? end : Math.Max(end, upper.End));
            return;
        }

        AddNumber(
            ref buffer,
            new()
            {
                Mantissa = upper.Mantissa / lower.Mantissa,
                Traits = NumberTraits.Fraction,
                End = end,
                Digits = upper.Digits,
            }
        );
    }

    /// <summary>Where a run of letters and digits ends.</summary>
    private readonly int WordEnd(int end)
    {
        var letters = text[end..].IndexOfAnyExcept(AsciiLetters);
        if (letters < 0)
        {
            return text.Length;
        }

        end += letters;
        while (
            end < text.Length
            && (
                Characters.IsLetter(text[end])
                || Characters.IsDigit(text[end])
                || text[end] == '_'
                || (text[end] is '-' or '.' or '\'' or '’' or '^' && IsDigitAt(end + 1))
            )
        )
        {
            end++;
        }

        return end;
    }

    private void TakeWord(ref TokenBuffer buffer)
    {
        var end = at;
        var terms = trie.MayHave(text, at) ? trie.Longest(text, at, out end) : null;
        if (terms is null)
        {
            TakeUnknownWord(ref buffer);
        }
        else if (
            terms.HasAny(NumberStarts)
            && EnglishNumberReader.TryRead(text, trie, at, out var number)
            && number.End >= end
        )
        {
            AddNumber(ref buffer, number, terms);
        }
        else
        {
            Add(ref buffer, TokenKind.Term, end, terms);
        }
    }

    private void TakeUnknownWord(ref TokenBuffer buffer)
    {
        var end = WordEnd(at);
        if (IsAddress(text[at..end]))
        {
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && !Characters.IsHan(text[end]))
            {
                end++;
            }
        }

        Add(ref buffer, TokenKind.Word, end);
    }

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Length is >= 3 and <= 5
        && (
            word.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || word.Equals("www", StringComparison.OrdinalIgnoreCase)
        );

    private void TakeHan(ref TokenBuffer buffer)
    {
        var c = trie.Fold(text[at]);
        var terms = trie.Longest(text, at, out var end);
        if (
            MayStartNumber(c)
            && TryHan(c, out var number)
            && (
                IsOther(terms, end - at) ? number.End > end || IsRateBehind(terms!, number.End, end) : number.End >= end
            )
        )
        {
            AddNumber(ref buffer, number, terms);
        }
        else if (terms is not null)
        {
            TakeHanTerm(ref buffer, terms, end);
        }
        else if (buffer.Count > 0 && !hasGap && buffer.Tokens[^1].Kind == TokenKind.Han)
        {
            buffer.ReplaceLast(buffer.Tokens[^1] with { End = at + 1 });
            at++;
        }
        else
        {
            Add(ref buffer, TokenKind.Han, at + 1);
        }
    }

    /// <summary>增长至少8% is 增长 and 至少, not 增长至 and 少.</summary>
    private void TakeHanTerm(ref TokenBuffer buffer, TermSet terms, int end)
    {
        var last = end - 1;
        if (
            end - at > 1
            && terms.Has(TermKind.To)
            && trie.Longest(text, last, out var behind) is { } hedge
            && behind > end
            && hedge.Has(TermKind.HedgeBefore)
            && trie.Longest(text[..last], at, out var shorter) is { } verb
            && shorter == last
        )
        {
            (terms, end) = (verb, last);
        }

        Add(ref buffer, TokenKind.Term, end, terms);
    }

    /// <summary>Whether the longest text is a word of its own that holds a numeral: 一季度, 一半, 十三五.</summary>
    private static bool IsOther(TermSet? terms, int length) =>
        terms is not null
        && length > 1
        && !terms.Has(TermKind.Number)
        && !terms.Has(TermKind.Scale)
        && !terms.Has(TermKind.PartOf);

    /// <summary>一个百分点: a word that is no figure ends where the unit of one still goes on.</summary>
    private readonly bool IsRateBehind(TermSet word, int number, int end) =>
        word.Has(TermKind.NotFigure)
        && number > at
        && trie.Longest(text, number, out var behind) is { } unit
        && behind > end
        && unit.HasAny(Rates);

    private static readonly ulong Rates = TermSet.Mask(TermKind.Point, TermKind.BasisPoint);

    private readonly bool MayStartNumber(char c) =>
        HanDigits.Digit(c) >= 0
        || HanDigits.Unit(c) > 0
        || HanDigits.Scale(c) > 0
        || (c == '半' && at + 1 < text.Length && text[at + 1] == '成')
        || (
            c is '几' or '数'
            && at + 1 < text.Length
            && trie.Fold(text[at + 1]) is var next
            && (HanDigits.Unit(next) > 0 || HanDigits.Scale(next) > 0)
        );

    private readonly bool TryHan(char c, out NumberReading number) =>
        NumberReader.TryReadHan(text, trie, at, out number) || TryBareUnit(c, out number);

    /// <summary>百余家, 近千人: a unit alone is a number where a hedge says so.</summary>
    private readonly bool TryBareUnit(char c, out NumberReading number)
    {
        if (c == '半')
        {
            number = new()
            {
                Mantissa = 0.5m,
                StepPower = -1,
                Traits = NumberTraits.Spelled | NumberTraits.Han | NumberTraits.Fractional,
                End = at + 1,
            };
            return true;
        }

        var end = at;
        var power = 0;
        while (
            end < text.Length
            && trie.Fold(text[end]) is var unit
            && (HanDigits.Unit(unit) > 0 || HanDigits.Scale(unit) > 0)
            && power < 12
        )
        {
            power += Math.Max(HanDigits.Unit(unit), HanDigits.Scale(unit));
            end++;
        }

        var isOpen = end < text.Length && trie.Fold(text[end]) is '余' or '多';
        var isHedged =
            at > 0 && trie.Fold(text[at - 1]) is '近' or '上' or '超' or '逾' or '约' or '过' or '之' or '破';
        number = new()
        {
            Mantissa = 1m,
            Scale = power,
            Traits = NumberTraits.Spelled | NumberTraits.Han | NumberTraits.Scaled,
            Hedge = isHedged && text[at - 1] is '上' or '过' or '過' ? Hedge.Over : Hedge.Exactly,
            End = end,
        };
        var isWhole = at == 0 && end == text.Length;
        return c != '十' && end > at && (isOpen || isHedged || isWhole);
    }

    private void TakeSign(ref TokenBuffer buffer, char c)
    {
        var terms = trie.Longest(text, at, out var end);
        if (MixedNumber.Part(c) is var fraction and > 0m)
        {
            var part = new NumberReading
            {
                Mantissa = fraction,
                Traits = NumberTraits.Fraction,
                End = at + 1,
            };
            AddNumber(ref buffer, NumberReader.WithScale(text, trie, part));
        }
        else if (Characters.IsDash(c) && (terms is null || end == at + 1))
        {
            while (end < text.Length && Characters.IsDash(text[end]) && text[end] == c)
            {
                end++;
            }

            Add(ref buffer, TokenKind.Dash, Math.Max(end, at + 1), terms);
        }
        else if (terms is not null)
        {
            Add(ref buffer, TokenKind.Term, end, terms);
        }
        else
        {
            Add(ref buffer, KindOf(c), at + 1);
        }
    }

    private static TokenKind KindOf(char c) =>
        c switch
        {
            ',' or '，' or ';' or '；' or ':' or '：' => TokenKind.Break,
            '、' => TokenKind.List,
            '(' or '（' or '[' or '【' => TokenKind.Open,
            ')' or '）' or ']' or '】' => TokenKind.Close,
            '/' or '／' => TokenKind.Slash,
            '+' or '＋' => TokenKind.Plus,
            '"' or '“' or '”' or '\'' or '‘' or '’' or '「' or '」' or '『' or '』' or '《' or '》' => TokenKind.Quote,
            _ => TokenKind.Other,
        };
}
