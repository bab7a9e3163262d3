namespace Indicators.Text;

/// <summary>The outcome of reading a whole text as one figure: the figure, or where the text stops to be one and what was expected there.</summary>
/// <remarks>Immutable; equal to itself alone.</remarks>
public sealed class FigureReading
{
    private readonly FigureMention? mention;

    internal FigureReading(FigureMention mention) => this.mention = mention;

    internal FigureReading(int position, string expected) => (Position, Expected) = (position, expected);

    /// <summary>Whether the text is one figure, range, change or period.</summary>
    public bool IsRead => mention is not null;

    /// <summary>What the text says.</summary>
    /// <exception cref="InvalidOperationException">The text was not read; ask <see cref="IsRead"/> first.</exception>
    public FigureMention Mention =>
        mention
        ?? throw new InvalidOperationException(
            $"There is no figure: at character {Position + 1} {Expected} was expected. Ask IsRead first."
        );

    /// <summary>Where the text stops to be understood, in UTF-16 units; 0 for one that was read.</summary>
    public int Position { get; }

    /// <summary>What was expected there, in words; null for a text that was read.</summary>
    public string? Expected { get; }

    /// <summary>The figure, or what was expected and where.</summary>
    public override string ToString() => mention?.ToString() ?? $"At character {Position + 1} {Expected} was expected.";
}
