namespace Indicators;

/// <summary>A rule by formula.</summary>
internal sealed class FormulaRule<TFormula> : ProgressRule
    where TFormula : struct, IProgressFormula
{
    internal override NoAssessment Quick(ProgressCase given, int sign, out double progress)
    {
        var numbers = QuickMath.Of(given, sign);
        return !given.HasGoal
            ? TFormula.WithoutGoal<double, QuickMath>(numbers, out progress)
            : TFormula.TowardGoal<double, QuickMath>(numbers, out progress);
    }

    internal override NoAssessment Exact(ProgressCase given, int sign, out decimal progress)
    {
        try
        {
            var numbers = ExactMath.Of(given, sign);
            return !given.HasGoal
                ? TFormula.WithoutGoal<decimal, ExactMath>(numbers, out progress)
                : TFormula.TowardGoal<decimal, ExactMath>(numbers, out progress);
        }
        catch (OverflowException)
        {
            progress = 0m;
            return NoAssessment.OutOfRange;
        }
    }

    internal override decimal? Score(ProgressCase given, decimal progress, decimal scale) =>
        TFormula.Score(given, progress, scale);
}
