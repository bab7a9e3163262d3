using System.Globalization;
using System.Text;

namespace Indicators.Text;

/// <summary>Reads the lines of a vocabulary: "kind argument: word | word".</summary>
internal sealed class VocabularyLines
{
    private const int MostCoinPlaces = 8;

    /// <summary>The kinds as lines name them.</summary>
    private static readonly string[] Kinds =
    [
        .. Enum.GetValues<TermKind>().Select(Hyphened),
        "currency-unit",
        "item-unit",
        "variants",
    ];

    private readonly Dictionary<string, List<Term>> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> units = new(StringComparer.Ordinal);

    internal VocabularyLines()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            Folded[c] = Plain((char)c);
        }

        foreach (var code in KnownUnits.Default.Codes)
        {
            units[code] = KnownUnits.Default.Find(code)!;
        }
    }

    internal char[] Folded { get; } = new char[char.MaxValue + 1];

    internal IReadOnlyDictionary<string, Unit> Units => units;

    /// <summary>The meanings of each text.</summary>
    internal Dictionary<string, TermSet> Terms() =>
        terms.ToDictionary(
            static pair => pair.Key,
            static pair => new TermSet([.. pair.Value], pair.Key),
            StringComparer.Ordinal
        );

    internal void Read(string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var trimmed = line.Trim();
            if (trimmed.Length > 0 && trimmed[0] != '#')
            {
                ReadLine(trimmed, number);
            }
        }
    }

    /// <summary>The words that the library prints, from its printing tables.</summary>
    internal void AddPrinted()
    {
        foreach (var (hedge, word, isBehind) in HedgeWords.Words)
        {
            Add(word, new(isBehind ? TermKind.HedgeBehind : TermKind.HedgeBefore, Hedge: hedge));
        }

        foreach (var (power, word) in ScaleWords.All)
        {
            Add(word, new(TermKind.Scale, power));
        }

        foreach (var (number, word) in PeriodWords.MonthNames)
        {
            Add(word, Written(word, new(TermKind.Month, number)));
        }

        foreach (var (first, last, word) in PeriodWords.Parts)
        {
            Add(word, new(TermKind.YearPart, first, Last: last));
        }
    }

    internal void Add(string word, Term term)
    {
        var key = Key(word);
        if (key.Length == 0)
        {
            return;
        }

        if (!terms.TryGetValue(key, out var list))
        {
            terms[key] = list = [];
        }

        if (!list.Contains(term))
        {
            list.Add(term);
        }
    }

    internal void AddCurrency(CurrencyUnit unit)
    {
        units[unit.Code] = unit;
        foreach (var word in (ReadOnlySpan<string>)[unit.Code, unit.Singular, unit.Plural, unit.Chinese])
        {
            // In prose "try 5 times" names no lira, and IRR no rial.
            if (word is not ("TRY" or "COP" or "MOP" or "MAD" or "RON" or "PEN" or "GEL" or "IRR"))
            {
                Add(word, CurrencyTerm(word, unit));
            }
        }
    }

    internal void AddItem(ItemUnit unit)
    {
        units[unit.Code] = unit;
        var term = new Term(TermKind.Item, Unit: unit);
        foreach (var word in (ReadOnlySpan<string>)[unit.Singular, unit.Plural, unit.Chinese])
        {
            Add(word, term);
        }

        var measure = Key(unit.MeasureWord);
        if (
            !terms.TryGetValue(measure, out var list)
            || !list.Exists(static known => known.Kind is TermKind.Measure or TermKind.Item)
        )
        {
            Add(unit.MeasureWord, term);
        }
    }

    internal void AddNamed(Unit unit, params ReadOnlySpan<string> names)
    {
        units[unit.Code] = unit;
        foreach (var name in names)
        {
            Add(name, new(TermKind.Item, Unit: unit));
        }
    }

    /// <summary>The text in lower case, half width and simplified characters, with single spaces.</summary>
    private string Key(string word) =>
        string.Join(' ', word.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(c => Folded[c])
            .Aggregate(new System.Text.StringBuilder(), static (text, c) => text.Append(c))
            .ToString();

    /// <summary>The kind of a line and its arguments.</summary>
    private static string[] HeadOf(string line, int number, out int colon)
    {
        colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            throw Malformed(
                line,
                number,
                line.EndsWith(':') ? "No word stands behind the colon." : "It has no \": \"."
            );
        }

        var head = line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return head.Length > 0 ? head : throw Malformed(line, number, "No kind stands before the colon.");
    }

    private void ReadLine(string line, int number)
    {
        var head = HeadOf(line, number, out var colon);
        var words = line[(colon + 2)..]
            .Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        switch (head[0])
        {
            case "variants":
                ReadVariants(line[(colon + 2)..]);
                break;
            case "currency-unit"
                when head.Length == 2
                    && Unit.IsOwnCode(head[1])
                    && words.Length == 4
                    && TryNumber(words[3], out var places)
                    && places is >= 0 and <= MostCoinPlaces:
                AddCurrency(new(head[1], words[0], words[1], words[2], places));
                break;
            case "item-unit" when head.Length == 2 && Unit.IsOwnCode(head[1]) && words.Length == 4:
                AddItem(new(head[1], words[0], words[1], words[2], words[3]));
                break;
            default:
                var term = TermOf(head) ?? throw Malformed(line, number, Unknown(head));
                foreach (var word in words)
                {
                    Add(word, Written(word, term));
                }

                break;
        }
    }

    /// <summary>The meaning with what the writing of the word adds.</summary>
    private static Term Written(string word, Term term) =>
        term is { Unit: CurrencyUnit unit, Kind: not TermKind.Subunit } ? CurrencyTerm(word, unit, term.Kind)
        : term.Kind is TermKind.ScaleShort or TermKind.Month ? term with { IsUpper = IsCapital(word) }
        : term;

    /// <summary>Of the months only those that are also other words need their capital.</summary>
    private static bool IsCapital(string word) => word is "May" or "March" or "Mar" or "Mar." or "M" or "T" or "G";

    /// <summary>Codes and signs stand in front of a number too, names of one or several behind it only.</summary>
    private static Term CurrencyTerm(string word, CurrencyUnit unit, TermKind kind = TermKind.Currency) =>
        new(
            kind,
            HasSign(word) || word is "dollar" or "Rs" or "Rs." || !word.AsSpan().ContainsAnyExceptInRange('A', 'Z')
                ? 1
                : 0,
            Unit: unit
        );

    /// <summary>A sign of currency as Unicode classes them, or the Han for one.</summary>
    private static bool HasSign(string word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (rune.Value == '币' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.CurrencySymbol)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadVariants(string pairs)
    {
        foreach (var pair in pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (pair.Length == 2)
            {
                Folded[pair[0]] = pair[1];
            }
        }
    }

    private Term? TermOf(string[] head)
    {
        // Enum.TryParse takes numbers and lists too.
        if (
            !Kinds.Contains(head[0])
            || !Enum.TryParse<TermKind>(
                head[0].Replace("-", "", StringComparison.Ordinal),
                ignoreCase: true,
                out var kind
            )
        )
        {
            return null;
        }

        var arguments = head.AsSpan(1);
        return kind switch
        {
            TermKind.Relative or TermKind.TimeUnit => CalendarTerm(kind, arguments),
            TermKind.YearPart or TermKind.LooseMonths or TermKind.LooseDays => PairTerm(kind, arguments),
            TermKind.Subunit => SubunitTerm(arguments),
            _ => arguments.Length switch
            {
                0 => BareTerm(kind),
                1 => NamedTerm(kind, arguments[0]),
                _ => null,
            },
        };
    }

    private static Term? BareTerm(TermKind kind) =>
        kind switch
        {
            TermKind.HedgeBefore or TermKind.HedgeVerb or TermKind.HedgeBehind or TermKind.HedgeCompare => null,
            TermKind.Currency or TermKind.CurrencyUnsure or TermKind.Item or TermKind.Counts => null,
            TermKind.GrowthVerb or TermKind.GrowthNoun => null,
            TermKind.Hundred or TermKind.NotItem => new(kind),
            _ => TermArgument.Of.ContainsKey(kind) ? null : new(kind),
        };

    private Term? NamedTerm(TermKind kind, string argument) =>
        kind switch
        {
            TermKind.HedgeBefore
            or TermKind.HedgeVerb
            or TermKind.HedgeBehind
            or TermKind.HedgeCompare
            or TermKind.HalfShare => HedgeTerm(kind, argument),
            TermKind.Currency or TermKind.Item or TermKind.Counts => units.TryGetValue(argument, out var unit)
                ? new(kind, Unit: unit)
                : null,
            TermKind.CurrencyUnsure => new(kind, Unit: new CurrencyUnit(argument, argument, argument, argument)),
            TermKind.GrowthVerb or TermKind.GrowthNoun => argument switch
            {
                "up" => new(kind, 1),
                "down" => new(kind, -1),
                _ => null,
            },
            _ => TryNumber(kind, argument, out var number) && (kind != TermKind.Doubling || Math.Abs(number) != 1)
                ? new(kind, number)
                : null,
        };

    /// <summary>"subunit -2 GBP": a power of ten, and the currency where the coin's name says it.</summary>
    private Term? SubunitTerm(ReadOnlySpan<string> arguments)
    {
        Unit? unit = null;
        return
            arguments.Length is 1 or 2
            && TryNumber(TermKind.Subunit, arguments[0], out var power)
            && (arguments.Length == 1 || units.TryGetValue(arguments[1], out unit))
            ? new(TermKind.Subunit, power, Unit: unit)
            : null;
    }

    /// <summary>"year-part 4 6": two numbers, the second not below the first.</summary>
    private static Term? PairTerm(TermKind kind, ReadOnlySpan<string> arguments) =>
        arguments.Length == 2
        && TryNumber(kind, arguments[0], out var first)
        && TryNumber(kind, arguments[1], out var last)
        && first <= last
            ? new(kind, first, Last: last)
            : null;

    /// <summary>"time-unit year", "relative year -1", "relative year 0 2": a unit of the calendar, which one from the present, and how many.</summary>
    private static Term? CalendarTerm(TermKind kind, ReadOnlySpan<string> arguments)
    {
        const int mostUnits = 99;
        var (step, count) = (0, 1);
        return
            arguments.Length is > 0 and <= 3
            && (arguments.Length == 1) == (kind == TermKind.TimeUnit)
            && TryPeriodUnit(arguments[0], out var unit)
            && (arguments.Length < 2 || TryNumber(kind, arguments[1], out step))
            && (arguments.Length < 3 || (TryNumber(arguments[2], out count) && count is > 0 and <= mostUnits))
            ? new(kind, step, Last: count, PeriodUnit: unit)
            : null;
    }

    private static bool TryPeriodUnit(string name, out PeriodUnit unit)
    {
        // Enum.TryParse takes numbers and lists too.
        foreach (var known in Enum.GetValues<PeriodUnit>())
        {
            if (string.Equals(known.ToString(), name, StringComparison.OrdinalIgnoreCase))
            {
                unit = known;
                return true;
            }
        }

        unit = default;
        return false;
    }

    private static bool TryNumber(TermKind kind, string text, out int number)
    {
        number = 0;
        return TermArgument.Of.TryGetValue(kind, out var argument)
            && TryNumber(text, out number)
            && argument.Fits(number);
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static Term? HedgeTerm(TermKind kind, string name)
    {
        foreach (var (hedge, known) in HedgeWords.Names)
        {
            if (known == name)
            {
                return new(kind, Hedge: hedge);
            }
        }

        return null;
    }

    private static char Plain(char c)
    {
        var half = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
        return Characters.IsSpace(c) ? ' ' : char.ToLowerInvariant(half);
    }

    /// <summary>What of a line's head is not known, and what it may be.</summary>
    private string Unknown(string[] head)
    {
        var argument = string.Join(' ', head.AsSpan(1));
        return head[0] is "currency-unit" or "item-unit"
                ? $"A {head[0]} has a code without \"/\" and brackets, and as words its name of one, its name of several, its Chinese name and {(head[0] == "item-unit" ? "its measure word" : $"how many digits its coins have, 0 to {MostCoinPlaces}")}."
            : !Kinds.Contains(head[0]) ? $"The kind '{head[0]}' is not known. Use one of: {string.Join(", ", Kinds)}."
            : head[0].StartsWith("hedge", StringComparison.Ordinal)
                ? $"The hedge '{argument}' is not known. Use one of: {string.Join(", ", HedgeWords.Names.Values)}."
            : head[0] is "currency" or "item" or "counts"
                ? $"The unit '{argument}' is not known. Use the code of one, or add it by an item-unit or currency-unit line before: {string.Join(", ", units.Keys.Order(StringComparer.Ordinal))}."
            : $"The argument '{argument}' does not fit the kind '{head[0]}'. {Fitting(head[0])}";
    }

    private static string Fitting(string kind) =>
        kind is "growth-verb" or "growth-noun" ? "Give up or down."
        : kind == "time-unit" ? "Give one of: day, week, month, quarter, year, decade, century."
        : TermArgument.Of.FirstOrDefault(pair => Hyphened(pair.Key) == kind).Value is { } numbers
            ? $"Give {numbers.Words}."
        : "It takes none.";

    private static string Hyphened(TermKind kind) =>
        string.Concat(
            kind.ToString()
                .Select(static (c, i) => char.IsUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : $"{c}")
        );

    private static FormatException Malformed(string line, int number, string problem) =>
        new(
            $"Line {number} of the vocabulary is not understood: \"{(line.Length <= 60 ? line : line[..60] + "...")}\". {problem} Write, for example, \"item vehicle: lorry | lorries | 卡车\"."
        );
}
