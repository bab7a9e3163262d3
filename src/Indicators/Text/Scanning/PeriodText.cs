namespace Indicators.Text;

/// <summary>Reads a text that is one period from end to end, with the scanner's own reader.</summary>
internal static class PeriodText
{
    /// <summary>Reads a period in words.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out ReportingPeriod period)
    {
        period = default;
        var buffer = new TokenBuffer();
        try
        {
            var lexer = new Lexer(text, FigureVocabulary.Default.Trie);
            if (
                !lexer.ReadSentence(ref buffer)
                || !text[lexer.Position..].IsWhiteSpace()
                || !new PeriodReader(text, buffer.Tokens, buffer.Numbers, null).TryRead(0, out var reading)
                || reading.Next != buffer.Tokens.Length
                || reading.Period is not { } read
                || reading.Whole != read
            )
            {
                return false;
            }

            period = read;
            return true;
        }
        finally
        {
            buffer.Dispose();
        }
    }
}
