namespace Indicators.Text;

/// <summary>Reads a text that is one figure from end to end, with the scanner's own pieces, and says where it fails.</summary>
internal static class WholeParser
{
    /// <summary>The mentions that a whole figure has before it: none; nothing is added.</summary>
    private static readonly List<FigureMention> None = [];

    /// <summary>Whether nothing but words of growth and the like stands beside a mention.</summary>
    internal static bool IsAlone(ReadOnlySpan<char> text, FigureVocabulary vocabulary, FigureMention mention)
    {
        var last = mention.To ?? mention.Upper ?? mention;
        var buffer = new TokenBuffer();
        try
        {
            var lexer = new Lexer(text, vocabulary.Trie);
            var isRead = lexer.ReadSentence(ref buffer);
            return isRead
                && text[lexer.Position..].IsWhiteSpace()
                && SentenceScanner.AreBeside(buffer.Tokens, mention.Span, last.Kind, last.Figure?.Figure.Unit);
        }
        finally
        {
            buffer.Dispose();
        }
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="expected">The unit that it must have; null for any.</param>
    internal static ParsedFigure Parse(ReadOnlySpan<char> text, FigureVocabulary vocabulary, Unit? expected)
    {
        var buffer = new TokenBuffer();
        try
        {
            var lexer = new Lexer(text, vocabulary.Trie);
            if (!lexer.ReadSentence(ref buffer))
            {
                return ParsedFigure.Failure(0, "a number");
            }

            var parsed = new SentenceScanner(text, buffer.Tokens, buffer.Numbers, vocabulary, null, None).Whole(
                expected
            );
            return parsed.Expected is null && !text[lexer.Position..].IsWhiteSpace()
                ? ParsedFigure.Failure(lexer.Position, "the end of the text")
                : parsed;
        }
        finally
        {
            buffer.Dispose();
        }
    }
}
