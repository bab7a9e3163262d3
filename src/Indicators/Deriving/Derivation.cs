namespace Indicators;

/// <summary>How a result came about: formula, inputs with their citations, policy and bounds.</summary>
/// <remarks>It prints as a short explanation that a reader can check by hand.</remarks>
public sealed class Derivation
{
    private readonly FormulaText text;
    private readonly IReadOnlyList<DerivationEnd> ends;

    internal Derivation(
        FormulaText text,
        IReadOnlyList<DerivationInput> inputs,
        Reach reach,
        Stated<Figure> result,
        IReadOnlyList<DerivationEnd> ends
    )
    {
        this.text = text;
        this.ends = ends;
        (Inputs, Reach, Result) = (inputs, reach, result);
    }

    /// <summary>What was derived: "Growth", 增长率.</summary>
    public Names Names => text.Names;

    /// <summary>The figures that the result follows from, in the order of the formula.</summary>
    public IReadOnlyList<DerivationInput> Inputs { get; }

    /// <summary>How far hedges and printing were held to reach.</summary>
    public Reach Reach { get; }

    /// <summary>The result with its bounds.</summary>
    public Stated<Figure> Result { get; }

    /// <summary>The formula in words: "(to - from) / from".</summary>
    /// <param name="language">The language of the words.</param>
    public string Formula(Language language) => text.Written(language);

    /// <summary>The explanation, in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The explanation: the result, the calculation with its numbers, each end of the bounds, and each input with its wording and source; a line for each.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) => string.Join('\n', DerivationWords.Lines(this, text, ends, language));
}
