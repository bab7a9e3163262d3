namespace Indicators.Text;

/// <summary>Reads a number in English words, or in digits with English scale words: "two hundred and four", "2.5 million", "five and a half", "two thirds".</summary>
internal ref struct EnglishNumberReader
{
    private const decimal Most = 1_000_000_000_000_000m;
    private const int HundredPower = 2;

    /// <summary>The words that belong to numbers.</summary>
    internal static readonly ulong NumberKinds = TermSet.Mask(
        TermKind.Number,
        TermKind.Hundred,
        TermKind.Scale,
        TermKind.Part,
        TermKind.And,
        TermKind.Article,
        TermKind.DecimalPoint
    );

    private readonly ReadOnlySpan<char> text;
    private readonly TermTrie trie;
    private readonly int first;
    private int at;
    private decimal total;
    private decimal section;
    private decimal pending;
    private int pendingSize;
    private int lastScale;
    private int trailing;
    private int places;
    private int digits;
    private bool hasAny;
    private NumberTraits traits;

    private EnglishNumberReader(ReadOnlySpan<char> text, TermTrie trie, int start)
    {
        this.text = text;
        this.trie = trie;
        first = start;
        at = start;
    }

    /// <summary>Reads a number in words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="trie">The vocabulary.</param>
    /// <param name="start">Where a word begins.</param>
    /// <param name="reading">The number.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, TermTrie trie, int start, out NumberReading reading)
    {
        var reader = new EnglishNumberReader(text, trie, start) { traits = NumberTraits.Spelled };
        var isNumber = reader.ReadStart();
        reading = default;
        if (isNumber)
        {
            reader.ReadRest();
            reading = reader.Result();
        }

        return isNumber;
    }

    /// <summary>Reads the words behind digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="trie">The vocabulary.</param>
    /// <param name="literal">The digits.</param>
    internal static NumberReading Continue(ReadOnlySpan<char> text, TermTrie trie, in NumberReading literal)
    {
        if (!IsWordBehind(text, literal.End))
        {
            return literal;
        }

        var reader = new EnglishNumberReader(text, trie, literal.End);
        reader.TakeLiteral(literal);
        reader.ReadRest();
        return reader.Result() with { Digits = literal.Digits };
    }

    private static bool IsWordBehind(ReadOnlySpan<char> text, int place)
    {
        place = SkipGap(text, place);
        return place < text.Length && char.IsAsciiLetter(text[place]);
    }

    private static int SkipGap(ReadOnlySpan<char> text, int place)
    {
        var start = place;
        while (place < text.Length && place - start < 3 && Characters.IsSpace(text[place]))
        {
            place++;
        }

        return place == start && place + 1 < text.Length && text[place] == '-' && Characters.IsLetter(text[place + 1])
            ? place + 1
            : place;
    }

    /// <summary>The next word that belongs to numbers; null when there is none.</summary>
    private TermSet? Peek(int place, out int end)
    {
        var start = SkipGap(text, place);
        end = place;
        if (start >= text.Length || !char.IsAsciiLetter(text[start]) || (start == place && hasAny))
        {
            return null;
        }

        var terms = trie.Longest(text, start, out var behind);
        if (terms is null || !terms.HasAny(NumberKinds))
        {
            return null;
        }

        end = behind;
        return terms;
    }

    private bool ReadStart()
    {
        if (Peek(at, out var end) is not { } terms)
        {
            return false;
        }

        if (terms.TryGet(TermKind.Number, out var word))
        {
            return (word.Number > 0 || text[at] is 'z' or 'Z' or 'n' or 'N') && TakeNumber(word.Number, end);
        }

        return terms.Has(TermKind.Article) ? ReadArticle(end)
            : terms.TryGet(TermKind.Part, out var part)
                ? IsPartStart(part.Number, end) && ReadPartFirst(part.Number, end)
            : terms.Has(TermKind.DecimalPoint) ? ReadPointFirst(end)
            : terms.TryGet(TermKind.Hundred, out var hundred) && TakeHundred(hundred, end);
    }

    /// <summary>"half" stands alone, "quarter" in front of a scale word; "third" alone is a rank.</summary>
    private bool IsPartStart(int parts, int end) =>
        parts == 2 || (parts == 4 && Peek(end, out _) is { } terms && terms.Has(TermKind.Scale));

    /// <summary>"a million", "a hundred", "a dozen", "a half", "a quarter of".</summary>
    private bool ReadArticle(int end)
    {
        if (Peek(end, out var behind) is not { } terms)
        {
            return false;
        }

        if (terms.TryGet(TermKind.Part, out var part) && part.Number <= 30)
        {
            return ReadPartFirst(part.Number, behind);
        }

        (pending, pendingSize, hasAny) = (1m, 1, true);
        return terms.TryGet(TermKind.Hundred, out var hundred)
            ? TakeHundred(hundred, behind)
            : terms.TryGet(TermKind.Scale, out var scale) && TakeScale(scale.Number, behind);
    }

    /// <summary>"half a million", "quarter million", "a third": a part, and perhaps the scale it is taken of.</summary>
    private bool ReadPartFirst(int parts, int end)
    {
        total = 1m / parts;
        (at, hasAny) = (end, true);
        traits |= NumberTraits.Fraction;
        var terms = Peek(end, out var behind);
        if (terms is not null && terms.Has(TermKind.Article))
        {
            terms = Peek(behind, out behind);
        }

        if (terms is not null && terms.TryGet(TermKind.Scale, out var scale))
        {
            TakeScaleOfPart(scale, behind);
        }
        else if (TryOfScale(end, out scale, out var last))
        {
            TakeScaleOfPart(scale, last);
        }
        else if (terms is not null && terms.TryGet(TermKind.Hundred, out var hundred))
        {
            total *= FactorOf(hundred);
            at = behind;
        }

        return true;
    }

    private void TakeScaleOfPart(Term scale, int end)
    {
        total *= DecimalPowers.Of(scale.Number);
        at = end;
        traits |= NumberTraits.Scaled;
    }

    /// <summary>"three quarters of a million".</summary>
    private bool TryOfScale(int place, out Term scale, out int end)
    {
        scale = null!;
        end = place;
        var start = SkipGap(text, place);
        return text[start..].StartsWith("of ", StringComparison.OrdinalIgnoreCase)
            && Peek(start + "of".Length, out var article) is { } first
            && first.Has(TermKind.Article)
            && Peek(article, out end) is { } terms
            && terms.TryGet(TermKind.Scale, out scale!);
    }

    /// <summary>What "hundred" or "dozen" multiplies by.</summary>
    private static decimal FactorOf(Term hundred) => hundred.Number == 0 ? 100m : hundred.Number;

    /// <summary>"point 77", "point one trillion".</summary>
    private bool ReadPointFirst(int end)
    {
        hasAny = true;
        return TakeFraction(end);
    }

    private void TakeLiteral(in NumberReading literal)
    {
        (pending, pendingSize, hasAny) = (literal.Mantissa, 4, true);
        places = -literal.StepPower;
        digits = literal.Digits;
        traits = literal.Traits;
    }

    private void ReadRest()
    {
        while ((Peek(at, out var end) is { } terms && Take(terms, end)) || TakeLowerDigits())
        {
            // Each step takes one word.
        }

        TakeParts();
        TakeAndParts();
    }

    /// <summary>"4 thousand 3 hundred": digits with a smaller word behind them.</summary>
    private bool TakeLowerDigits()
    {
        if (lastScale != 3 || pendingSize != 0 || section != 0m || places > 0 || !TryLiteral(at, out var literal))
        {
            return false;
        }

        if (Peek(literal.End, out _) is not { } terms || !terms.Has(TermKind.Hundred) || literal.Mantissa >= 10m)
        {
            return false;
        }

        (pending, pendingSize, at, trailing) = (literal.Mantissa, 4, literal.End, 0);
        return true;
    }

    private bool Take(TermSet terms, int end) =>
        terms.TryGet(TermKind.Number, out var word) ? TakeNumber(word.Number, end)
        : terms.TryGet(TermKind.Hundred, out var hundred) ? TakeHundred(hundred, end)
        : terms.TryGet(TermKind.Scale, out var scale) ? TakeScale(scale.Number, end)
        : terms.Has(TermKind.And) ? TakeAnd(end)
        : terms.Has(TermKind.DecimalPoint) && TakeFraction(end);

    private bool TakeNumber(int number, int end)
    {
        // "a third five years ago": behind a part begins another number.
        if (places > 0 || pendingSize == 4 || (traits & NumberTraits.Fraction) != NumberTraits.None)
        {
            return false;
        }

        if (pendingSize == 0)
        {
            pending = number;
        }
        else if (pendingSize == 3 && number is > 0 and < 10)
        {
            pending += number;
        }
        else if (section != 0m || total != 0m || pending is < 1m or >= 100m || pendingSize == 5)
        {
            return false;
        }
        else if (number >= 10 || number == 0)
        {
            // "nineteen seventy six", "one fifty five", "nineteen oh five"
            pending *= 100m;
            pending += number;
            traits |= NumberTraits.Sequence;
        }
        else
        {
            return false;
        }

        pendingSize =
            number == 0 && pending >= 100m ? 3
            : number >= 20 ? 3
            : number >= 10 ? 2
            : 1;
        (at, trailing, hasAny) = (end, 0, true);
        return true;
    }

    private bool TakeHundred(Term hundred, int end)
    {
        if (section != 0m || (pendingSize == 0 && hasAny))
        {
            return false;
        }

        // Behind digits "hundred" is a scale word; a dozen is no power of ten, and has no last digit.
        var isScaled = pendingSize == 4 && hundred.Number == 0;
        traits |=
            isScaled ? NumberTraits.Scaled
            : hundred.Number == 0 ? NumberTraits.None
            : NumberTraits.Stepless;
        section = (pendingSize == 0 ? 1m : pending) * FactorOf(hundred);
        (pending, pendingSize, places, hasAny) = (0m, 0, isScaled ? places : 0, true);
        (at, trailing) = (end, isScaled ? HundredPower : 0);
        return true;
    }

    private bool TakeScale(int power, int end)
    {
        var part = section + pending;
        var isStacked = part == 0m;
        var isBehindScale = pendingSize == 0;
        if ((isStacked && total == 0m && places == 0) || total + part > Most)
        {
            return false;
        }

        var factor = DecimalPowers.Of(power);
        if (isStacked || (lastScale != 0 && power > lastScale))
        {
            total = (total + part) * factor;
        }
        else
        {
            total += part * factor;
        }

        trailing = isBehindScale ? trailing + power : power;
        (section, pending, pendingSize, lastScale) = (0m, 0m, 0, power);
        at = end;
        traits |= NumberTraits.Scaled;
        return true;
    }

    /// <summary>"and" joins what is smaller than the last hundred or scale.</summary>
    private bool TakeAnd(int end)
    {
        var limit =
            pendingSize != 0 ? 0m
            : section != 0m ? 100m
            : lastScale != 0 ? DecimalPowers.Of(lastScale)
            : 0m;
        if (limit == 0m || !TryComponent(end, out var component) || component >= limit)
        {
            return false;
        }

        at = end;
        if (TryLiteral(end, out var literal))
        {
            (pending, pendingSize, at, trailing) = (literal.Mantissa, 4, literal.End, 0);
        }

        return true;
    }

    /// <summary>A whole number in digits, behind thousands or hundreds only: "4 thousand 3 hundred and 21".</summary>
    private readonly bool TryLiteral(int place, out NumberReading literal)
    {
        literal = default;
        var start = SkipGap(text, place);
        return lastScale is 0 or 3
            && start < text.Length
            && Characters.IsDigit(text[start])
            && DigitReader.TryRead(text, start, out literal)
            && !literal.Has(NumberTraits.Fractional | NumberTraits.Grouped | NumberTraits.TooLong)
            && (literal.End >= text.Length || !Characters.IsLetter(text[literal.End]));
    }

    /// <summary>The number behind "and", with its hundred and scale.</summary>
    private bool TryComponent(int place, out decimal value)
    {
        value = 0m;
        if (TryLiteral(place, out var literal))
        {
            value = literal.Mantissa;
            place = literal.End;
        }
        else
        {
            while (Peek(place, out var end) is { } terms && terms.TryGet(TermKind.Number, out var word))
            {
                value = (value < 100m ? value : 0m) + word.Number;
                place = end;
            }
        }

        return value != 0m && TryScales(place, ref value);
    }

    /// <summary>The hundreds and scales behind a component; false in front of a part, "and two thirds".</summary>
    private bool TryScales(int place, ref decimal value)
    {
        for (var end = place; Peek(place, out end) is { } terms; place = end)
        {
            if (terms.TryGet(TermKind.Hundred, out var hundred))
            {
                value *= FactorOf(hundred);
            }
            else if (IsScaleOfBoth(terms))
            {
                return true;
            }
            else if (terms.TryGet(TermKind.Scale, out var scale) && value <= Most)
            {
                value *= DecimalPowers.Of(scale.Number);
            }
            else
            {
                return !terms.Has(TermKind.Part);
            }
        }

        return true;
    }

    /// <summary>"two hundred and fifty thousand": the scale counts for the hundreds too, unless "between" makes two numbers of them.</summary>
    private readonly bool IsScaleOfBoth(TermSet terms) =>
        section != 0m && lastScale == 0 && terms.Has(TermKind.Scale) && !IsBehindBetween();

    private readonly bool IsBehindBetween() =>
        text[..first].TrimEnd(' ').EndsWith("between", StringComparison.OrdinalIgnoreCase);

    private bool TakeFraction(int end)
    {
        if (places > 0 || (traits & NumberTraits.Fractional) != NumberTraits.None)
        {
            return false;
        }

        var start = SkipGap(text, end);
        var (fraction, length) = (0m, 0);
        if (start < text.Length && Characters.IsDigit(text[start]) && DigitReader.TryRead(text, start, out var literal))
        {
            (fraction, length, end) = (literal.Mantissa, Math.Min(literal.Digits, 20), literal.End);
        }
        else
        {
            (fraction, length, end) = SpokenDigits(end);
        }

        if (length == 0 || fraction >= DecimalPowers.Of(length))
        {
            return false;
        }

        pending += fraction / DecimalPowers.Of(length);
        (pendingSize, places, at, trailing) = (5, length, end, 0);
        traits |= NumberTraits.Fractional;
        return true;
    }

    /// <summary>The digits behind "point": "seven one", and "seventy-one" as two of them.</summary>
    private (decimal Digits, int Length, int End) SpokenDigits(int end)
    {
        var (digits, length, hasTens) = (0m, 0, false);
        while (
            Peek(end, out var behind) is { } terms
            && terms.TryGet(TermKind.Number, out var word)
            && (word.Number < 10 || length == 0)
            && length < 20
        )
        {
            var isUnit = hasTens && digits >= 20m && digits % 10m == 0m && word.Number > 0;
            hasTens = word.Number >= 10;
            digits = (isUnit ? digits : digits * 10m) + word.Number;
            length +=
                isUnit ? 0
                : hasTens ? 2
                : 1;
            end = behind;
        }

        return (digits, length, end);
    }

    /// <summary>"three quarters", "two thirds", "one fifth", and "three quarters billion".</summary>
    private void TakeParts()
    {
        var number = total + section + pending;
        if (
            places > 0
            || number is <= 0m or >= 1000m
            || (traits & (NumberTraits.Fraction | NumberTraits.Scaled)) != NumberTraits.None
            || Peek(at, out var end) is not { } terms
            || !terms.TryGet(TermKind.Part, out var part)
            || (text[end - 1] is 's' or 'S') == (number == 1m)
        )
        {
            return;
        }

        (total, section, pending, pendingSize) = (number / part.Number, 0m, 0m, 0);
        (at, trailing) = (end, 0);
        traits |= NumberTraits.Fraction;
        if (
            (Peek(at, out var behind) is { } more && more.TryGet(TermKind.Scale, out var scale))
            || TryOfScale(at, out scale, out behind)
        )
        {
            TakeScaleOfPart(scale!, behind);
        }
    }

    /// <summary>"and a half", "and two thirds"; behind a scale a part of that scale.</summary>
    private void TakeAndParts()
    {
        if (
            (traits & NumberTraits.Fraction) != NumberTraits.None
            || Peek(at, out var and) is not { } terms
            || !terms.Has(TermKind.And)
        )
        {
            return;
        }

        var (count, place) = (0, and);
        if (Peek(and, out var behind) is { } first)
        {
            count =
                first.Has(TermKind.Article) ? 1
                : first.TryGet(TermKind.Number, out var word) ? word.Number
                : 0;
            place = behind;
        }

        if (count == 0 || Peek(place, out var end) is not { } second || !second.TryGet(TermKind.Part, out var part))
        {
            return;
        }

        AddParts((decimal)count / part.Number, end);
    }

    private void AddParts(decimal fraction, int end)
    {
        var whole = total + section + pending;
        at = end;
        if (Peek(end, out var behind) is { } more && more.TryGet(TermKind.Scale, out var scale))
        {
            var factor = DecimalPowers.Of(scale.Number);
            whole = lastScale == 0 ? (whole + fraction) * factor : whole + (fraction * factor);
            at = behind;
            traits |= NumberTraits.Scaled;
        }
        else
        {
            whole += fraction * (lastScale == 0 ? 1m : DecimalPowers.Of(trailing));
        }

        (total, section, pending, trailing) = (whole, 0m, 0m, 0);
        traits |= NumberTraits.Fraction;
    }

    private readonly NumberReading Result()
    {
        var value = total + section + pending;
        return new()
        {
            Mantissa = value / DecimalPowers.Of(trailing),
            Scale = trailing,
            StepPower = -places,
            Traits = traits,
            End = at,
            Digits = digits,
        };
    }
}
