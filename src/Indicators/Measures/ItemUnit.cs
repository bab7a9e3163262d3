using Indicators.Text;

namespace Indicators;

/// <summary>The unit of a count: one kind of item.</summary>
public sealed record ItemUnit : Unit
{
    /// <summary>Describes an item that is counted.</summary>
    /// <param name="code">A short code in lower case, for example "charging-pile".</param>
    /// <param name="singular">The English noun for one, for example "charging pile".</param>
    /// <param name="plural">The English noun for several, for example "charging piles".</param>
    /// <param name="chinese">The Chinese noun, for example "充电桩".</param>
    /// <param name="measureWord">The Chinese measure word that follows the number, for example "个".</param>
    /// <exception cref="ArgumentException">A text is blank, or the code has a stroke or bracket.</exception>
    public ItemUnit(string code, string singular, string plural, string chinese, string measureWord)
        : base(OwnCode(code))
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(singular);
        ArgumentException.ThrowIfNullOrWhiteSpace(plural);
        ArgumentException.ThrowIfNullOrWhiteSpace(chinese);
        ArgumentException.ThrowIfNullOrWhiteSpace(measureWord);
        (Singular, Plural, Chinese, MeasureWord) = (singular, plural, chinese, measureWord);
    }

    /// <summary>The English noun for one.</summary>
    public string Singular { get; }

    /// <summary>The English noun for several.</summary>
    public string Plural { get; }

    /// <summary>The Chinese noun.</summary>
    public string Chinese { get; }

    /// <summary>The Chinese measure word that follows the number: 辆, 人, 台, 个.</summary>
    public string MeasureWord { get; }

    /// <inheritdoc/>
    public override decimal? SmallestAmount => 1m;

    internal override void WriteWords(ref TextBuilder text, in PrintedNumber number, FigureStyle style)
    {
        if (style.Language == Language.Chinese)
        {
            ScaleWords.WriteChinese(ref text, number, style);
            text.Append(MeasureWord);
            return;
        }

        ScaleWords.WriteEnglish(ref text, number, usesWords: style.Form == FigureForm.Press, style);
        text.Append(' ');
        text.Append(FigureText.Noun(number, Singular, Plural));
    }

    internal override void WriteBare(ref TextBuilder text, in PrintedNumber number, FigureStyle style)
    {
        if (style.Language == Language.Chinese)
        {
            WriteWords(ref text, number, style);
            return;
        }

        ScaleWords.WriteEnglish(ref text, number, usesWords: false, style);
    }

    internal override void WriteDenominator(ref TextBuilder text, Language language) =>
        text.Append(language == Language.Chinese ? MeasureWord : Singular);
}
