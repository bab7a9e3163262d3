using System.Runtime.InteropServices;

namespace Indicators.Text;

/// <summary>Reads the usual forms of one figure in one pass, "[hedge] [-] [currency] digits [scale] [unit] [hedge]"; any other is left to the full reader.</summary>
/// <remarks>The words are those of the vocabulary. What is read here the full reader reads in the same way; words that say more than a hedge, a scale or a unit are left to it.</remarks>
[StructLayout(LayoutKind.Auto)]
internal ref partial struct QuickReader
{
    /// <summary>What a hedge may mean besides: nothing that the full reader asks about where no unit of time follows.</summary>
    private static readonly ulong Hedges = TermSet.Mask(
        TermKind.HedgeBefore,
        TermKind.HedgeBehind,
        TermKind.HedgeCompare,
        TermKind.RelativeRun,
        TermKind.NotItem,
        TermKind.Stop
    );

    private static readonly ulong Currencies = TermSet.Mask(TermKind.Currency, TermKind.CurrencyUnsure);

    private readonly ReadOnlySpan<char> text;
    private readonly FigureVocabulary vocabulary;
    private readonly Unit? expected;
    private int at;
    private Hedge hedge;
    private bool isNegative;
    private Unit? unit;
    private bool hasPrefix;
    private bool hasCode;
    private int power;
    private TermSet? word;
    private int wordAt;
    private int wordEnd;

    internal QuickReader(ReadOnlySpan<char> text, FigureVocabulary vocabulary, Unit? expected)
    {
        this.text = text;
        this.vocabulary = vocabulary;
        this.expected = expected;
        wordAt = -1;
    }

    internal readonly Hedge Hedge => hedge;

    internal readonly Unit Unit => unit!;

    /// <summary>Whether the unit is told by its code, as in the general form.</summary>
    internal readonly bool HasCode => hasCode;

    /// <summary>Whether the unit was expected, or is not a bare "$" or "¥", which stand for several currencies.</summary>
    internal readonly bool HasClearUnit => expected is not null || unit!.Code is not ("$" or "¥");

    /// <summary>The value of the last digit, which is never worth more than the number; zero where no decimal holds it.</summary>
    internal readonly decimal Step
    {
        get
        {
            var last =
                scale == 0 && places < 0 ? power + QuickDigits.GroupPower(digits) : scale + power - Math.Max(places, 0);
            return last is < -DecimalPowers.Largest or > DecimalPowers.Largest ? 0m : DecimalPowers.Of(last);
        }
    }

    internal bool TryRead(out decimal value)
    {
        value = 0m;
        return TryFront() && TryNumber() && (isComplete || (TryUnit() && TryHedgeBehind())) && TryValue(out value);
    }

    /// <summary>A hedge, then a minus or a currency, each perhaps absent, up to a digit.</summary>
    private bool TryFront()
    {
        if (IsDigitAt(at))
        {
            return true;
        }

        return (IsMinusAt(at) || TryWord(isFirst: true)) && (IsDigitAt(at) || TryMinus() || TryWord(isFirst: false));
    }

    /// <summary>Most often there is one space, or none.</summary>
    private readonly int BehindSpaces(int place)
    {
        var next = place < text.Length && text[place] == ' ' ? place + 1 : place;
        return next < text.Length && text[next] is (> ' ' and < '\u0080') or (>= '\u3400' and <= '\u9FFF')
            ? next
            : NumberReader.SkipSpaces(text, place);
    }

    private readonly bool IsDigitAt(int place) => place < text.Length && char.IsAsciiDigit(text[place]);

    private readonly bool IsMinusAt(int place) => place < text.Length && Characters.IsMinus(text[place]);

    private bool TryMinus()
    {
        isNegative = IsMinusAt(at) && IsDigitAt(at + 1) && !hasPrefix && Longest(at, out _) is null;
        at += isNegative ? 1 : 0;
        return isNegative;
    }

    /// <summary>A hedge, only as the first word, or a currency, which a digit must follow.</summary>
    private bool TryWord(bool isFirst)
    {
        if (hasPrefix || Longest(at, out var end) is not { MayBeginNumber: false } terms)
        {
            return false;
        }

        if (isFirst && terms.TryGet(TermKind.HedgeBefore, out var before))
        {
            // A dash means "about" only directly in front of the digits; 比 takes a second word.
            var isDash = Characters.IsDash(text[at]);
            var isUsual = terms.IsOnly(Hedges) && text[at] != '比' && (!isDash || (end == at + 1 && IsDigitAt(end)));
            (hedge, at) = (before.Hedge, BehindSpaces(end));
            return isUsual;
        }

        return !Characters.IsDash(text[at]) && TryPrefix(terms, end) && IsDigitAt(at);
    }

    private bool TryPrefix(TermSet terms, int end)
    {
        if (
            !terms.IsOnly(Currencies)
            || !(terms.TryGet(TermKind.Currency, out var name) || terms.TryGet(TermKind.CurrencyUnsure, out name))
            || name.Number != 1
        )
        {
            return false;
        }

        var currency = vocabulary.Sure(name.Unit!);
        var isExpected =
            expected is not null && (currency.Code == expected.Code || CurrencySigns.IsSignOf(currency.Code, expected));
        unit = isExpected ? expected : currency;
        hasPrefix = true;
        at = BehindSpaces(end);
        return isExpected || expected is null;
    }

    /// <summary>The longest word at a place, which is looked up once.</summary>
    private TermSet? Longest(int place, out int end)
    {
        if (place != wordAt)
        {
            word = vocabulary.Trie.Longest(text, place, out wordEnd);
            wordAt = place;
        }

        end = wordEnd;
        return word;
    }

    private readonly bool TryValue(out decimal value)
    {
        value = 0m;
        return (scale == 0 || (digits is > 0 and < MostScaled && power == 0))
            && (!isUnsure || unit is CurrencyUnit or ItemUnit)
            && !(hedge == Hedge.Nearly && ClauseState.IsTime(unit))
            && QuickDigits.TryValue(digits, Math.Max(places, 0) - scale - power, isNegative, out value);
    }
}
