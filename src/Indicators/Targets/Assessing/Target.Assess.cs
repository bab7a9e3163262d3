namespace Indicators;

public static partial class Target
{
    /// <summary>What a policy says of the way to the goal so far.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target; a baseline that it does not have itself is looked up in the series.</param>
    /// <param name="observations">The series, in any order. Of several observations of one period one that is not hedged to one side counts, then the latest published, then the one with the smallest step; what is missing, disputed, forecast or before a break is passed over.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>The assessment, with a class or the reason why there is none. Achieved counts as in <c>Evaluate</c>, strictly.</returns>
    public static Assessment Assess<TFigure>(
        this Target<TFigure> target,
        IEnumerable<Observation<TFigure>> observations,
        AssessmentPolicy policy,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(policy);
        return TargetCases.Assess(
            target,
            TargetSeries<TFigure>.Of(target, observations),
            policy,
            reach ?? Reach.Default
        );
    }

    /// <summary>What several policies say of the way to the goal so far, and whether they agree.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target; a baseline that it does not have itself is looked up in the series.</param>
    /// <param name="observations">The series, in any order, as for one policy.</param>
    /// <param name="policies">The policies, for example <see cref="AssessmentPolicies.All"/>.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    public static AssessmentComparison Assess<TFigure>(
        this Target<TFigure> target,
        IEnumerable<Observation<TFigure>> observations,
        IEnumerable<AssessmentPolicy> policies,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(policies);
        var series = TargetSeries<TFigure>.Of(target, observations);
        return new([.. policies.Select(policy => TargetCases.Assess(target, series, policy, reach ?? Reach.Default))]);
    }
}
