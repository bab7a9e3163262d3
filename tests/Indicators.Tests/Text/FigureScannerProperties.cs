using FsCheck.Xunit;
using Indicators.Text;

namespace Indicators.Tests;

/// <summary>The scanner is total: whatever the text, it ends, and its mentions are inside, in order and apart.</summary>
[Properties(Arbitrary = [typeof(FigureTexts)], MaxTest = 300)]
public sealed class FigureScannerProperties
{
    private static readonly FigureScanner Scanner = FigureScanner.Default.WrittenIn(ReportingPeriod.Year(2025));

    [Property]
    public bool Any_text_is_scanned(FigureProse prose)
    {
        var end = 0;
        foreach (var mention in Scanner.Scan(prose.Text))
        {
            var (start, length) = mention.Span.GetOffsetAndLength(prose.Text.Length);
            if (start < end || length == 0)
            {
                return false;
            }

            end = start + length;
            _ = mention.ToString();
        }

        return true;
    }

    [Property]
    public bool Any_characters_are_scanned(string text)
    {
        _ = Scanner.Scan(text);
        return true;
    }

    [Property]
    public bool A_range_and_a_change_hold_their_ends(FigureProse prose) =>
        Scanner
            .Scan(prose.Text)
            .All(mention =>
                (mention.Kind == MentionKind.Change) == (mention.From is not null && mention.To is not null)
                && (mention.Kind == MentionKind.Range) == (mention.Lower is not null && mention.Upper is not null)
            );

    [Property]
    public bool Bytes_never_make_the_try_form_fail(byte[] utf8)
    {
        _ = Money<Yuan>.TryParse(utf8, null, out _);
        _ = Share.TryParse(utf8, null, out _);
        _ = Figure.TryParse(utf8, null, out _);
        _ = Stated<Figure>.TryParse(utf8, null, out _);
        _ = Bounds<Figure>.TryParse(utf8, null, out _);
        return true;
    }

    [Property]
    public bool Text_never_makes_the_try_form_fail(FigureProse prose)
    {
        _ = Money<Yuan>.TryParse(prose.Text, null, out _);
        _ = GrowthRate.TryParse(prose.Text, null, out _);
        _ = Figure.TryParse(prose.Text, null, out _);
        _ = Stated<Figure>.TryParse(prose.Text, null, out _);
        _ = Scanner.Read(prose.Text);
        return true;
    }

    [Property]
    public bool What_is_read_without_failure_is_one_figure(FigureProse prose)
    {
        var reading = Scanner.Read(prose.Text);
        return reading.IsRead
            ? reading.Expected is null
            : reading.Expected is not null && reading.Position <= prose.Text.Length;
    }
}
