using Indicators.Text;

namespace Indicators;

/// <summary>The unit of levels on a scale whose zero is a convention: the degree Celsius.</summary>
/// <remarks>
/// Levels have differences, but no sum, no ratio and no growth. It names a unit and knows no other: nothing is converted.
/// Two are equal when code and names are.
/// </remarks>
public sealed record ScaleUnit : Unit
{
    /// <summary>Describes the unit of a scale.</summary>
    /// <param name="code">A short code of letters, digits and hyphens, for example "degree-celsius".</param>
    /// <param name="singular">The English name of one, for example "degree Celsius".</param>
    /// <param name="plural">The English name of several, for example "degrees Celsius".</param>
    /// <param name="chinese">The Chinese name, for example "摄氏度".</param>
    /// <exception cref="ArgumentException">A text is blank, or the code has a stroke or bracket.</exception>
    public ScaleUnit(string code, string singular, string plural, string chinese)
        : base(OwnCode(code))
    {
        (Singular, Plural, Chinese) = (singular, plural, chinese);
        Difference = new($"{code}-difference", singular, plural, chinese);
    }

    /// <summary>The English name of one.</summary>
    public string Singular { get; }

    /// <summary>The English name of several.</summary>
    public string Plural { get; }

    /// <summary>The Chinese name.</summary>
    public string Chinese { get; }

    /// <summary>The unit of the difference of two levels: the same names, and a code that ends in "-difference".</summary>
    public PhysicalUnit Difference { get; }

    /// <inheritdoc/>
    public override bool HasRatio => false;

    internal override bool IsCountable => false;

    internal override Unit OfDifference => Difference;

    internal override void WriteWords(ref TextBuilder text, in PrintedNumber number, FigureStyle style)
    {
        if (style.Language == Language.Chinese)
        {
            ScaleWords.WriteChinese(ref text, number, style);
            text.Append(Chinese);
            return;
        }

        ScaleWords.WriteEnglish(ref text, number, usesWords: style.Form == FigureForm.Press, style);
        text.Append(' ');
        text.Append(FigureText.Noun(number, Singular, Plural));
    }
}
