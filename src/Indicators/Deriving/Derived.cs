namespace Indicators;

/// <summary>A result with the way that led to it.</summary>
/// <typeparam name="TFigure">The result's type.</typeparam>
public sealed record Derived<TFigure>
    where TFigure : struct, IFigure<TFigure>
{
    internal Derived(Stated<TFigure> value, Derivation derivation) => (Value, Derivation) = (value, derivation);

    /// <summary>The result with its bounds.</summary>
    public Stated<TFigure> Value { get; }

    /// <summary>Formula, inputs with their citations, policy and bounds.</summary>
    public Derivation Derivation { get; }

    /// <summary>What is warranted of the result: "over 14%".</summary>
    public override string ToString() => Value.ToString();
}
