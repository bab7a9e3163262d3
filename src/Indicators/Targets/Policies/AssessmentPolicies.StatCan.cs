namespace Indicators;

public static partial class AssessmentPolicies
{
    private static AssessmentPolicy OfStatCan(string code, Names names, string description, bool replacesZero) =>
        new(
            code,
            names,
            OpenSdg,
            description,
            StatCanClasses(0.95m, 0.6m),
            StatCanClasses(0.015m, 0.005m),
            TargetAchieved,
            new FormulaRule<StatCanFormula>
            {
                ReplacesZero = replacesZero,
                TakesGrowth = true,
                LooksPastDue = true,
                NarrowsNearLimit = true,
                Scores = (5m, -5m),
            }
        )
        {
            IsScaleInvariant = !replacesZero,
            ScoreBands = StatCanClasses(2.5m, 0m, -2.5m),
        };

    private static ProgressClass[] StatCanClasses(decimal substantial, decimal moderate, decimal limited = 0m)
    {
        var names = StatCanNames;
        return
        [
            ProgressClass.From(names.Substantial.Code, names.Substantial.Names, substantial, isOnTrack: true),
            ProgressClass.From(names.Moderate.Code, names.Moderate.Names, moderate),
            ProgressClass.From(names.Limited.Code, names.Limited.Names, limited),
            Deterioration,
        ];
    }
}
