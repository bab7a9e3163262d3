namespace Indicators;

/// <summary>Whether an outcome meets a target, read twice: at the goal's exact number, and at the step to which the goal is printed.</summary>
/// <remarks>1.296 million against a goal of 1.3 million is missed by 4,000 strictly, and met at the printed step of 100,000. Two evaluations are equal when all their parts are equal.</remarks>
public sealed record Evaluation
{
    internal Evaluation(Verdict strict, Verdict atStep, Stated<Figure>? gap) =>
        (Strict, AtStep, Gap) = (strict, atStep, gap);

    /// <summary>Whether the goal is met at its exact number; undetermined where the bounds of the outcome allow both.</summary>
    public Verdict Strict { get; }

    /// <summary>Whether the goal is met at the step to which it is printed; the strict reading where it has no step, or is strict ("over"), or reaches by steps already ("about").</summary>
    public Verdict AtStep { get; }

    /// <summary>The outcome less the number of the goal (of a range the end where meeting it begins), with its bounds: below zero for what is short of the number. Percentage points for shares and rates. Null where there is no outcome to compare.</summary>
    public Stated<Figure>? Gap { get; }

    /// <summary>Both readings in words, in English: "missed by 4,000; met at the printed step".</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Both readings in words.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) => VerdictWords.Write(this, language);

    internal static Evaluation Undetermined { get; } = new(Verdict.Undetermined, Verdict.Undetermined, null);
}
