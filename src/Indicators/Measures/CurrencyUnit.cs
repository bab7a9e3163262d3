namespace Indicators;

/// <summary>The unit of an amount of money: one currency.</summary>
public sealed record CurrencyUnit : Unit
{
    /// <summary>Describes a currency.</summary>
    /// <param name="code">The ISO 4217 code, for example "EUR".</param>
    /// <param name="singular">The English name of one, for example "euro".</param>
    /// <param name="plural">The English name of several, for example "euros".</param>
    /// <param name="chinese">The Chinese name, for example "欧元".</param>
    /// <param name="minorDigits">How many decimal places the smallest coin needs: 2 for the cent, 0 for the yen; 0 to 28.</param>
    /// <exception cref="ArgumentException">A text is blank, or the code has a stroke or bracket.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minorDigits"/> is not within 0 to 28.</exception>
    public CurrencyUnit(string code, string singular, string plural, string chinese, int minorDigits = 2)
        : base(OwnCode(code))
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(singular);
        ArgumentException.ThrowIfNullOrWhiteSpace(plural);
        ArgumentException.ThrowIfNullOrWhiteSpace(chinese);
        ArgumentOutOfRangeException.ThrowIfNegative(minorDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minorDigits, 28);
        (Singular, Plural, Chinese, MinorDigits) = (singular, plural, chinese, minorDigits);
    }

    /// <summary>The English name of one.</summary>
    public string Singular { get; }

    /// <summary>The English name of several.</summary>
    public string Plural { get; }

    /// <summary>The Chinese name.</summary>
    public string Chinese { get; }

    /// <summary>How many decimal places the smallest coin needs.</summary>
    public int MinorDigits { get; }

    /// <inheritdoc/>
    public override decimal? SmallestAmount => new(1, 0, 0, false, (byte)MinorDigits);

    internal override string Write(in PrintedNumber number, Language language) =>
        language == Language.Chinese
            ? ScaleWords.WriteChinese(number) + Chinese
            : $"{ScaleWords.WriteEnglish(number, usesWords: true)} {FigureText.Noun(number, Singular, Plural)}";

    internal override string AsDenominator(Language language) => language == Language.Chinese ? Chinese : Singular;
}
