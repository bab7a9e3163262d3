namespace Indicators;

/// <summary>What several policies say of one target, and whether they agree.</summary>
public sealed class AssessmentComparison
{
    internal AssessmentComparison(IReadOnlyList<Assessment> assessments) => Assessments = assessments;

    /// <summary>The assessments, in the order of the policies.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>Whether the policies that give a class agree on whether the target is on track; undetermined where fewer than two give one.</summary>
    public Answer Agreement
    {
        get
        {
            bool[] said = [.. Assessments.Select(static each => each.Class?.IsOnTrack).OfType<bool>()];
            return said.Length < 2 ? Answer.Undetermined : Answer.Of(said.Distinct().Count() == 1);
        }
    }

    /// <summary>The assessment by a policy.</summary>
    /// <param name="policy">One of the policies that were asked.</param>
    /// <exception cref="KeyNotFoundException">The policy was not asked.</exception>
    public Assessment By(AssessmentPolicy policy) =>
        Assessments.FirstOrDefault(each => each.Policy == policy)
        ?? throw new KeyNotFoundException($"The policy '{policy}' was not asked. Add it to the policies.");

    /// <summary>Each policy with its class.</summary>
    public override string ToString() => string.Join("; ", Assessments);
}
