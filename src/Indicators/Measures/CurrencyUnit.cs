using Indicators.Text;

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

    internal override void WriteWords(ref TextBuilder text, in PrintedNumber number, FigureStyle style)
    {
        if (style.Language == Language.Chinese)
        {
            ScaleWords.WriteChinese(ref text, number, style);
            text.Append(Chinese);
            return;
        }

        ScaleWords.WriteEnglish(ref text, number, usesWords: true, style);
        text.Append(' ');
        text.Append(FigureText.Noun(number, Singular, Plural));
    }

    internal override void WriteDenominator(ref TextBuilder text, Language language) =>
        text.Append(language == Language.Chinese ? Chinese : Singular);
}
