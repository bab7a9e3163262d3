namespace Indicators;

public static partial class AssessmentPolicies
{
    private static AssessmentPolicy OfLinear() =>
        new(
            "linear",
            new("Linear pace", "线性进度"),
            null,
            "The share of the way from base to goal that is gone against the share of the time that is: all, half, any, or the wrong way.",
            [
                ProgressClass.From("on_track", OnTrack, 1m, isOnTrack: true),
                ProgressClass.From("behind", new("behind", "落后"), 0.5m),
                ProgressClass.From("far_behind", new("far behind", "远远落后"), 0m),
                ProgressClass.Of("moving_away", new("moving away", "背离")),
            ],
            [],
            TargetAchieved,
            new FormulaRule<PaceFormula>()
        )
        {
            IsScaleInvariant = true,
            IsMirrored = true,
        };
}
