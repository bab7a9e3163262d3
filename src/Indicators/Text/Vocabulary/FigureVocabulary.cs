using System.Text;

namespace Indicators.Text;

/// <summary>The words by which figures are read from text: hedges, scale words, currencies, items, words of growth, periods; immutable.</summary>
/// <remarks>
/// <para>It is a text of lines "kind argument: word | word", which <see cref="Lines"/> gives and <see cref="With(string)"/> adds to:</para>
/// <code>
/// item-unit charging-pile: charging pile | charging piles | 充电桩 | 个
/// hedge-before about: in the ballpark of
/// </code>
/// <para>Upper and lower case, half and full width, traditional and simplified characters are not told apart.</para>
/// </remarks>
public sealed class FigureVocabulary
{
    private readonly TermTrie trie;
    private readonly IReadOnlyDictionary<string, Unit> units;
    private readonly string[] more;
    private readonly Unit[] moreUnits;

    private FigureVocabulary(string[] more, Unit[] moreUnits, CurrencyUnit? dollar, CurrencyUnit? yen)
    {
        (this.more, this.moreUnits, DollarSign, YenSign) = (more, moreUnits, dollar, yen);
        var lines = new VocabularyLines();
        lines.Read(BuiltInLines.Value);
        lines.AddPrinted();
        foreach (var unit in moreUnits)
        {
            AddUnit(lines, unit);
        }

        foreach (var part in more)
        {
            lines.Read(part);
        }

        trie = new(lines.Folded, lines.Terms());
        units = lines.Units;
    }

    private static Lazy<string> BuiltInLines { get; } = new(ReadBuiltIn);

    /// <summary>The library's words, English and Chinese. A bare "$" and "¥" is no currency, since each stands for several.</summary>
    public static FigureVocabulary Default { get; } = new([], [], null, null);

    /// <summary>The library's lines and those that were added.</summary>
    public string Lines => BuiltInLines.Value + string.Concat(more.Select(static part => "\n" + part));

    /// <summary>The currency that a bare "$" stands for; null for none.</summary>
    public CurrencyUnit? DollarSign { get; }

    /// <summary>The currency that a bare "¥" stands for; null for none.</summary>
    public CurrencyUnit? YenSign { get; }

    internal TermTrie Trie => trie;

    /// <summary>The vocabulary with more lines.</summary>
    /// <param name="lines">Lines "kind argument: word | word"; empty lines and those that begin with # say nothing.</param>
    /// <exception cref="FormatException">A line is not understood; the message quotes it, with its number among those given.</exception>
    public FigureVocabulary With(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return new([.. more, lines], moreUnits, DollarSign, YenSign);
    }

    /// <summary>The vocabulary with another currency, item, physical unit or scale: its names in both languages, and the code of a currency or the measure word of an item.</summary>
    /// <param name="unit">The unit, for example <c>Euro.Unit</c>, <c>ChargingPile.Unit</c> or <c>Tonne.Unit</c>; a number of a physical unit is found as a count.</param>
    /// <exception cref="ArgumentException">The unit is a rate or an amount per item.</exception>
    public FigureVocabulary With(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit is CurrencyUnit or ItemUnit or PhysicalUnit or ScaleUnit
            ? new(more, [.. moreUnits, unit], DollarSign, YenSign)
            : throw new ArgumentException(
                $"'{unit}' is a rate or an amount per item. Rates have their words already; for an amount per item add the units that it is made of.",
                nameof(unit)
            );
    }

    /// <summary>The vocabulary in which a bare "$" is a currency.</summary>
    /// <param name="currency">The currency, for example <c>Dollar.Unit</c>.</param>
    public FigureVocabulary WithDollarSign(CurrencyUnit currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        return new(more, moreUnits, currency, YenSign);
    }

    /// <summary>The vocabulary in which a bare "¥" is a currency.</summary>
    /// <param name="currency">The currency, for example <c>Yuan.Unit</c>.</param>
    public FigureVocabulary WithYenSign(CurrencyUnit currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        return new(more, moreUnits, DollarSign, currency);
    }

    /// <summary>The unit of a code that the vocabulary names; null when there is none.</summary>
    /// <param name="code">The code, for example "CNY".</param>
    public Unit? Unit(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return units.GetValueOrDefault(code);
    }

    /// <summary>The currency of an unsure sign, when it was given.</summary>
    internal Unit Sure(Unit unsure) =>
        unsure.Code switch
        {
            "$" => DollarSign ?? unsure,
            "¥" => YenSign ?? unsure,
            _ => unsure,
        };

    private static void AddUnit(VocabularyLines lines, Unit unit)
    {
        switch (unit)
        {
            case CurrencyUnit currency:
                lines.AddCurrency(currency);
                break;
            case ItemUnit item:
                lines.AddItem(item);
                break;
            case PhysicalUnit physical:
                lines.AddNamed(physical, physical.Singular, physical.Plural, physical.Chinese);
                break;
            case ScaleUnit scale:
                lines.AddNamed(scale, scale.Singular, scale.Plural, scale.Chinese);
                break;
        }
    }

    private static string ReadBuiltIn()
    {
        using var stream = typeof(FigureVocabulary).Assembly.GetManifestResourceStream("Indicators.words.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
