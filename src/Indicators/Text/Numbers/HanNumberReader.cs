namespace Indicators.Text;

/// <summary>Reads a number in Chinese numerals, or in digits with Chinese units: 四千零五万, 5亿1万, 一百二十点五, 三五百, 十几万.</summary>
internal ref struct HanNumberReader
{
    private const decimal Most = 10_000_000_000_000_000m;

    private readonly ReadOnlySpan<char> text;
    private readonly TermTrie trie;
    private int at;
    private decimal total;
    private decimal section;
    private decimal pending;
    private decimal spread;
    private decimal pendingSpread;
    private bool hasPending;
    private bool isSingle;

    /// <summary>Whether the pending number is written in digits.</summary>
    private bool isLiteral;
    private bool hasZero;
    private int lastUnit;
    private int sectionUnit;
    private int lastScale;
    private int trailing;
    private int places;
    private int digits;
    private NumberTraits traits;

    private HanNumberReader(ReadOnlySpan<char> text, TermTrie trie, int start)
    {
        this.text = text;
        this.trie = trie;
        at = start;
    }

    /// <summary>Reads the number at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="trie">The vocabulary.</param>
    /// <param name="start">Where a numeral or digit stands.</param>
    /// <param name="reading">The number.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, TermTrie trie, int start, out NumberReading reading)
    {
        var reader = new HanNumberReader(text, trie, start);
        reader.ReadStart();
        while (reader.Step())
        {
            // Each step takes one numeral, unit or scale.
        }

        reading = reader.Result();
        return reader.at > start;
    }

    private readonly char Current(int place) => place < text.Length ? trie.Fold(text[place]) : '\0';

    /// <summary>几十, 数百: one to ten of the unit.</summary>
    private void ReadStart()
    {
        if (Current(at) is '几' or '数' && IsUnitOrScale(Current(at + 1)))
        {
            at++;
            (pending, pendingSpread, hasPending) = (1m, 9m, true);
            traits |= NumberTraits.Range;
        }
    }

    private bool Step()
    {
        var place = SkipSpaces(at);
        var c = Current(place);
        if (place > at && !IsNumeralBehindSpace(place))
        {
            return false;
        }

        return HanDigits.Digit(c) >= 0 ? TakeDigits(place)
            : HanDigits.Unit(c) is var unit and > 0 ? TakeUnit(place, unit)
            : HanDigits.Scale(c) is var scale and > 0 ? TakeScale(place, scale)
            : c == '点' ? TakeFraction(place)
            : c is '几' or '多' or '余' or '来' ? TakeOpen(place, c)
            : c == '个' ? TakeCounted(place)
            : place < text.Length && Characters.IsDigit(text[place]) && TakeLiteral(place);
    }

    private readonly int SkipSpaces(int place)
    {
        var behind = place;
        while (behind < text.Length && behind - place < 3 && Characters.IsSpace(text[behind]))
        {
            behind++;
        }

        return behind;
    }

    /// <summary>Spaces are passed over to numerals, and to digits with a unit directly behind them.</summary>
    private readonly bool IsNumeralBehindSpace(int place)
    {
        var c = Current(place);
        if (c is '多' or '余' or '来' && HanDigits.Scale(Current(place + 1)) > 0)
        {
            return true;
        }

        if (HanDigits.IsNumeral(c) || (c == '点' && IsDigitAt(SkipSpaces(place + 1))))
        {
            return !hasPending || !isSingle || HanDigits.Digit(c) < 0;
        }

        while (place < text.Length && Characters.IsDigit(text[place]))
        {
            place++;
        }

        return Characters.IsDigit(text[place - 1]) && IsUnitOrScale(Current(place)) && lastUnit > 0;
    }

    private readonly bool IsDigitAt(int place) =>
        place < text.Length && (HanDigits.Digit(Current(place)) >= 0 || Characters.IsDigit(text[place]));

    private static bool IsUnitOrScale(char c) => HanDigits.Unit(c) > 0 || HanDigits.Scale(c) > 0;

    private bool TakeDigits(int place)
    {
        if (hasPending)
        {
            return false;
        }

        var end = place;
        var value = 0m;
        var length = 0;
        for (; end < text.Length && HanDigits.Digit(Current(end)) is var digit and >= 0; end++)
        {
            value = length < 28 ? (value * 10m) + digit : value;
            length++;
        }

        if (length > 28)
        {
            traits |= NumberTraits.TooLong;
        }

        if (HanDigits.Digit(Current(place)) == 0 && lastUnit > 0)
        {
            hasZero = true;
            (at, length) = (place + 1, length - 1);
            return length == 0 || TakeDigits(at);
        }

        (pending, hasPending, isSingle, isLiteral, at) = (value, true, length == 1, false, end);
        TakePair(place, length);
        if (length > 1 && pendingSpread == 0m)
        {
            traits |= NumberTraits.Sequence;
        }

        return true;
    }

    /// <summary>Two neighbouring digits in front of a unit or what is counted, or behind a unit, are the ends of a range: 三四万, 四十五六.</summary>
    private void TakePair(int place, int length)
    {
        if (length != 2)
        {
            return;
        }

        var (low, high) = (HanDigits.Digit(Current(place)), HanDigits.Digit(Current(place + 1)));
        var isPair = low > 0 && (high == low + 1 || (low, high) == (3, 5));
        if (isPair && (lastUnit > 0 || IsUnitOrScale(Current(at)) || IsCounted(at)))
        {
            (pending, pendingSpread, isSingle) = (low, high - low, true);
            traits |= NumberTraits.Range;
        }
    }

    private readonly bool IsCounted(int place) =>
        trie.Longest(text, place, out _) is { } terms
        && terms.HasAny(
            TermSet.Mask(
                TermKind.Currency,
                TermKind.Measure,
                TermKind.Item,
                TermKind.Tenth,
                TermKind.Fold,
                TermKind.Point
            )
        )
        && !terms.Has(TermKind.YearWord);

    private bool TakeLiteral(int place)
    {
        if (hasPending || !DigitReader.TryRead(text, place, out var literal) || literal.Mantissa > Most)
        {
            return false;
        }

        (pending, hasPending, isLiteral, at) = (literal.Mantissa, true, true, literal.End);
        isSingle = literal.Digits == 1;
        places = -literal.StepPower;
        digits = literal.Digits;
        traits |= literal.Traits;
        return true;
    }

    private bool TakeUnit(int place, int unit)
    {
        if (IsUnitOfMeasure(place))
        {
            return false;
        }

        var mayStand = hasPending || hasZero || unit == 1 || lastUnit > unit;
        if (!mayStand || (sectionUnit != 0 && sectionUnit <= unit) || (hasPending && pending > Most))
        {
            return false;
        }

        // Behind digits 百 and 千 are scale words: the last digit of 3.5千 stands for hundreds.
        var isScaled = hasPending && isLiteral;
        traits |= isScaled ? NumberTraits.Scaled : NumberTraits.None;
        var power = DecimalPowers.Of(unit);
        section += (hasPending ? pending : 1m) * power;
        spread += pendingSpread * power;
        (pending, pendingSpread, hasPending, hasZero) = (0m, 0m, false, false);
        (lastUnit, sectionUnit, trailing, at) = (unit, unit, isScaled ? unit : 0, place + 1);
        return true;
    }

    /// <summary>48.3千瓦时, 5千克, 30兆瓦: behind digits 千 and 兆 belong to the unit of measure.</summary>
    private readonly bool IsUnitOfMeasure(int place) =>
        digits > 0 && HanDigits.IsUnitOfMeasure(Current(place), Current(place + 1));

    private bool TakeScale(int place, int scale)
    {
        var isStacked = !hasPending && section == 0m;
        if ((isStacked && total == 0m) || IsUnitOfMeasure(place))
        {
            return false;
        }

        var hadPending = hasPending;
        section += pending;
        spread += pendingSpread;
        var isProduct = isStacked || (lastScale != 0 && scale > lastScale);
        if ((isProduct ? total + section : section) > Most)
        {
            traits |= NumberTraits.TooLong;
            at = place + 1;
            return true;
        }

        var power = DecimalPowers.Of(scale);
        if (isProduct)
        {
            total = (total + section) * power;
        }
        else
        {
            total += section * power;
        }

        spread *= power;
        (section, pending, pendingSpread, hasPending, hasZero) = (0m, 0m, 0m, false, false);
        trailing = hadPending ? scale : trailing + scale;
        (lastScale, lastUnit, sectionUnit, at) = (scale, scale, 0, place + 1);
        traits |= NumberTraits.Scaled;
        return true;
    }

    /// <summary>两个亿, 2个多亿: a hundred million as a thing that is counted; 10个亿元项目 are ten projects.</summary>
    private bool TakeCounted(int place)
    {
        if (!hasPending || !HanDigits.IsCountedScale(text, trie, place))
        {
            return false;
        }

        var isOpen = Current(place + 1) != '亿';
        traits |= isOpen ? NumberTraits.Open : NumberTraits.None;
        return TakeScale(isOpen ? place + 2 : place + 1, 8);
    }

    private bool TakeFraction(int place)
    {
        var start = SkipSpaces(place + 1);
        if (places > 0 || !IsDigitAt(start) || (!hasPending && lastUnit == 0))
        {
            return false;
        }

        AddPending();
        var end = start;
        var fraction = 0m;
        var length = 0;
        for (; IsDigitAt(end); end++)
        {
            var digit = Characters.IsDigit(text[end]) ? Characters.Digit(text[end]) : HanDigits.Digit(Current(end));
            fraction = length < 20 ? (fraction * 10m) + digit : fraction;
            length = Math.Min(length + 1, 20);
        }

        total += section + (fraction / DecimalPowers.Of(length));
        (section, places, at, trailing) = (0m, length, end, 0);
        traits |= NumberTraits.Fractional;
        while (HanDigits.Scale(Current(at)) is var scale and > 0 && total < Most)
        {
            total *= DecimalPowers.Of(scale);
            trailing += scale;
            traits |= NumberTraits.Scaled;
            at++;
        }

        return false;
    }

    /// <summary>多, 余, 来 in front of a scale, and 几 behind a unit, leave the digits below open.</summary>
    private bool TakeOpen(int place, char c)
    {
        var isBeforeScale = HanDigits.Scale(Current(place + 1)) > 0;
        var isCounting = c == '几' && (lastUnit > 0 || hasZero) && !hasPending;
        if (isBeforeScale ? !hasPending && lastUnit == 0 : !isCounting)
        {
            return false;
        }

        if (hasPending && isBeforeScale && pending < 10m && lastUnit == 0)
        {
            return false;
        }

        traits |= NumberTraits.Open;
        at = place + 1;
        return true;
    }

    /// <summary>A last single digit counts in the next lower unit: 四百五 is 450; behind 零 it counts as it is.</summary>
    private void AddPending()
    {
        var power = DecimalPowers.Of(lastUnit > 0 && isSingle && !hasZero ? lastUnit - 1 : 0);
        section += pending * power;
        spread += pendingSpread * power;
        if (hasPending)
        {
            trailing = 0;
        }

        (pending, pendingSpread, hasPending) = (0m, 0m, false);
    }

    private NumberReading Result()
    {
        AddPending();
        var value = total + section;
        var power = DecimalPowers.Of(trailing);
        var isSpelled = digits == 0;
        return new()
        {
            Mantissa = value / power,
            Upper = (value + spread) / power,
            Scale = trailing,
            StepPower = -places,
            Hedge = (traits & NumberTraits.Open) != NumberTraits.None ? Hedge.Over : Hedge.Exactly,
            Traits = traits | NumberTraits.Han | (isSpelled ? NumberTraits.Spelled : NumberTraits.None),
            End = at,
            Digits = digits,
        };
    }
}
