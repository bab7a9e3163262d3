namespace Indicators;

/// <summary>Whether an outcome meets a target, read twice: at the goal's exact number, and at the step to which the goal is printed.</summary>
/// <remarks>1.296 million against a goal of 1.3 million is missed by 4,000 strictly, and met at the printed step of 100,000. Two evaluations are equal when their verdicts and gaps are equal; how they came about does not count.</remarks>
public sealed record Evaluation
{
    private readonly Func<Derivation?>? derive;

    internal Evaluation(Verdict strict, Verdict atStep, Stated<Figure>? gap) =>
        (Strict, AtStep, Gap) = (strict, atStep, gap);

    private Evaluation(Evaluation other, Func<Derivation?> derive)
        : this(other.Strict, other.AtStep, other.Gap) => this.derive = derive;

    /// <summary>Whether the goal is met at its exact number; undetermined where the bounds of the outcome allow both.</summary>
    public Verdict Strict { get; }

    /// <summary>Whether the goal is met at the step to which it is printed; the strict reading where it has no step, or is strict ("over"), or reaches by steps already ("about").</summary>
    public Verdict AtStep { get; }

    /// <summary>The outcome less the number of the goal (of a range the end where meeting it begins), with its bounds: below zero for what is short of the number. Percentage points for shares and rates. Null where there is no outcome to compare.</summary>
    public Stated<Figure>? Gap { get; }

    /// <summary>How the gap, or the growth or change from the baseline, came about; null where there is no outcome to compare. It is derived on each reading.</summary>
    public Derivation? Derivation => derive?.Invoke();

    /// <summary>Whether verdicts and gaps are the same.</summary>
    /// <param name="other">The other evaluation.</param>
    public bool Equals(Evaluation? other) =>
        other is not null && (Strict, AtStep) == (other.Strict, other.AtStep) && Nullable.Equals(Gap, other.Gap);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Strict, AtStep, Gap);

    /// <summary>Both readings in words, in English: "missed by 4,000; met at the printed step".</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Both readings in words.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) => VerdictWords.Write(this, language);

    internal static Evaluation Undetermined { get; } = new(Verdict.Undetermined, Verdict.Undetermined, null);

    internal static Evaluation NotDueYet { get; } = new(Verdict.NotDueYet, Verdict.NotDueYet, null);

    internal Evaluation By(Func<Derivation?> derivation) => Gap is null ? this : new(this, derivation);
}
