using System.Globalization;

namespace Indicators.Text;

/// <summary>How a figure is written: form, language, and how many digits.</summary>
/// <remarks>
/// <para>As a format string: a letter, G for general, P for press, C for compact, F for full, and perhaps the most digits behind the point:
/// <c>figure.ToString("P1", CultureInfo.GetCultureInfo("zh-CN"))</c>. The language is Chinese for a culture of Chinese, else English; the
/// current culture is never asked.</para>
/// <para>Equal are styles of equal parts. Immutable.</para>
/// </remarks>
public sealed record FigureStyle
{
    private const int MostPlaces = 9;

    private static readonly FigureStyle[] Known = CreateKnown();

    private FigureStyle() { }

    /// <summary>The general form.</summary>
    public static FigureStyle General { get; } = Of(FigureForm.General, Language.English, -1);

    /// <summary>The press form, in English.</summary>
    public static FigureStyle Press { get; } = Of(FigureForm.Press, Language.English, -1);

    /// <summary>The compact form, in English, with at most one digit behind the point.</summary>
    public static FigureStyle Compact { get; } = Of(FigureForm.Compact, Language.English, -1);

    /// <summary>The full form, in English.</summary>
    public static FigureStyle Full { get; } = Of(FigureForm.Full, Language.English, -1);

    /// <summary>The exact form, in English: what <c>ToString()</c> writes.</summary>
    public static FigureStyle Exact { get; } = Of(FigureForm.Exact, Language.English, -1);

    /// <summary>The form.</summary>
    public FigureForm Form { get; private init; }

    /// <summary>The language of the words.</summary>
    public Language Language { get; private init; }

    /// <summary>The most digits behind the point; null to keep all, and in the compact form for one, or as many as the currency's coins need.</summary>
    public int? MaxDecimals { get; private init; }

    /// <summary>The fewest digits behind the point.</summary>
    public int MinDecimals { get; private init; }

    /// <summary>The power of ten of the scale word: 6 for million, 4 for 万, 0 for none; null to choose one.</summary>
    public int? Scale { get; private init; }

    /// <summary>How the compact form names a currency.</summary>
    public CurrencyDisplay Currency { get; private init; }

    /// <summary>Whether the compact form writes "billion" and not "B".</summary>
    public bool HasLongWords { get; private init; }

    /// <summary>Whether the compact form writes numbers in full: "CN¥420,100,000,000.00".</summary>
    public bool IsStandard { get; private init; }

    /// <summary>Whether the compact form puts negative amounts in brackets.</summary>
    public bool IsAccounting { get; private init; }

    /// <summary>Whether a positive number has a plus.</summary>
    public bool HasPlus { get; private init; }

    /// <summary>Whether the compact form rounds as CLDR does by itself: to whole numbers, and to two digits below ten.</summary>
    public bool HasTwoDigits { get; private init; }

    /// <summary>The style in a language.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the languages, or has no word for the style's <see cref="Scale"/>.</exception>
    public FigureStyle In(Language language)
    {
        var known = Indicators.Known.Choice(language);
        RequireScaleWord(Scale ?? 0, known, nameof(language), language);
        return this with { Language = known };
    }

    /// <summary>The style with a number of digits behind the point; what is dropped is rounded, half away from zero; under a hedge to the side that keeps it true, and the ends of a range and of bounds outward.</summary>
    /// <param name="max">The most, 0 to 28.</param>
    /// <param name="min">The fewest, 0 to <paramref name="max"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public FigureStyle WithDecimals(int max, int min = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(max);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(max, DecimalPowers.Largest);
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(min, max);
        return this with { MaxDecimals = max, MinDecimals = min };
    }

    /// <summary>The style with a scale word of one's choice.</summary>
    /// <param name="power">Its power of ten, of those that the language has: 0, 3, 6, 9, 12 in English, 0, 4, 8, 12 in Chinese.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language has no such word.</exception>
    public FigureStyle WithScale(int power)
    {
        RequireScaleWord(power, Language, nameof(power), power);
        return this with { Scale = power };
    }

    private static void RequireScaleWord(int power, Language language, string name, object value)
    {
        if (power != 0 && ScaleWords.WordOf(power, language).Length == 0)
        {
            throw new ArgumentOutOfRangeException(
                name,
                value,
                $"There is no scale word for 10^{power.ToString(CultureInfo.InvariantCulture)} in {language}. Use 3, 6, 9 or 12 in English, 4, 8 or 12 in Chinese, or 0."
            );
        }
    }

    /// <summary>The compact style that names currencies in another way.</summary>
    /// <param name="display">The way.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="display"/> is none of the ways.</exception>
    public FigureStyle WithCurrency(CurrencyDisplay display) =>
        this with
        {
            Currency = Indicators.Known.Choice(display),
        };

    /// <summary>The compact style with whole words: "420.1 billion".</summary>
    public FigureStyle WithLongWords() => this with { HasLongWords = true };

    /// <summary>The compact style without scale words: "$500,000", "8.2%".</summary>
    public FigureStyle WithoutScale() => this with { IsStandard = true };

    /// <summary>The compact style with brackets around negative amounts: "(CN¥69,500)".</summary>
    public FigureStyle WithBrackets() => this with { IsAccounting = true };

    /// <summary>The style with a plus in front of positive numbers: "+8%".</summary>
    public FigureStyle WithPlus() => this with { HasPlus = true };

    /// <summary>The compact style with CLDR's own rounding: "1.2M", "12K".</summary>
    public FigureStyle WithTwoDigits() => this with { HasTwoDigits = true };

    /// <summary>Writes a figure.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figure">The figure.</param>
    public string Format<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> => FigureFormatting.ToText(figure, this);

    /// <summary>Writes a stated figure, with its hedge.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="stated">The stated figure; of a computed one what is warranted is written.</param>
    public string Format<TFigure>(Stated<TFigure> stated)
        where TFigure : struct, IFigure<TFigure> => FigureFormatting.ToText(stated, this);

    /// <summary>The style of a format string and a provider, from a table: nothing is allocated.</summary>
    /// <exception cref="FormatException">The format is not understood.</exception>
    internal static FigureStyle Of(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var language = LanguageOf(provider);
        if (format.IsEmpty)
        {
            return KnownStyle(FigureForm.Exact, language, -1);
        }

        var places =
            format.Length == 1 ? -1
            : format.Length == 2 && char.IsAsciiDigit(format[1]) ? format[1] - '0'
            : -2;
        FigureForm? form = (format[0] | 0x20) switch
        {
            'g' => FigureForm.General,
            'p' => FigureForm.Press,
            'c' => FigureForm.Compact,
            'f' => FigureForm.Full,
            'e' => FigureForm.Exact,
            _ => null,
        };
        return form is { } known && places >= -1
            ? KnownStyle(known, language, places)
            : throw new FormatException(
                $"'{format}' is not a format of figures. Use G, P, C, F or E, with one digit for the most places behind the point, such as P1."
            );
    }

    internal static FigureStyle ExactIn(Language language) => KnownStyle(FigureForm.Exact, language, -1);

    internal static Language LanguageOf(IFormatProvider? provider) =>
        provider is CultureInfo { TwoLetterISOLanguageName: "zh" } ? Language.Chinese : Language.English;

    private static FigureStyle KnownStyle(FigureForm form, Language language, int places) =>
        Known[((((int)form * 2) + (int)language) * (MostPlaces + 2)) + places + 1];

    private static FigureStyle[] CreateKnown() =>
        [
            .. from form in Enum.GetValues<FigureForm>()
            from language in Enum.GetValues<Language>()
            from places in Enumerable.Range(-1, MostPlaces + 2)
            select Of(form, language, places),
        ];

    private static FigureStyle Of(FigureForm form, Language language, int places) =>
        new()
        {
            Form = form,
            Language = language,
            MaxDecimals = places >= 0 ? places : null,
        };
}
