using Indicators.Text;

namespace Indicators;

/// <summary>The unit of a physical quantity whose zero means "none": the tonne, the kilowatt-hour, the tonne-kilometre.</summary>
/// <remarks>It names a unit and knows no other: nothing is converted. Two are equal when code and names are.</remarks>
public sealed record PhysicalUnit : Unit
{
    /// <summary>Describes a physical unit.</summary>
    /// <param name="code">A short code of letters, digits and hyphens, for example "tonne-kilometre".</param>
    /// <param name="singular">The English name of one, for example "tonne-kilometre".</param>
    /// <param name="plural">The English name of several, for example "tonne-kilometres".</param>
    /// <param name="chinese">The Chinese name, for example "吨公里".</param>
    /// <exception cref="ArgumentException">A text is blank, or the code has a stroke or bracket.</exception>
    public PhysicalUnit(string code, string singular, string plural, string chinese)
        : base(OwnCode(code))
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(singular);
        ArgumentException.ThrowIfNullOrWhiteSpace(plural);
        ArgumentException.ThrowIfNullOrWhiteSpace(chinese);
        (Singular, Plural, Chinese) = (singular, plural, chinese);
    }

    /// <summary>The English name of one.</summary>
    public string Singular { get; }

    /// <summary>The English name of several.</summary>
    public string Plural { get; }

    /// <summary>The Chinese name.</summary>
    public string Chinese { get; }

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
