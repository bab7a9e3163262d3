namespace Indicators.Text;

/// <summary>What a piece of a sentence is.</summary>
internal enum TokenKind : byte
{
    Number,
    Term,
    Word,
    Han,
    Code,
    Break,
    List,
    Open,
    Close,
    Dash,
    Slash,
    Plus,
    Quote,
    Other,
}
