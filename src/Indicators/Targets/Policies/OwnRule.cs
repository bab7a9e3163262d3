namespace Indicators;

/// <summary>A rule that a user wrote.</summary>
internal sealed class OwnRule(Func<ProgressCase, decimal?> measure) : ProgressRule
{
    /// <summary>The user's measure is asked once, for the exact number.</summary>
    internal override NoAssessment Quick(ProgressCase given, int sign, out double progress)
    {
        progress = 0d;
        return NoAssessment.NotMeasured;
    }

    internal override NoAssessment Exact(ProgressCase given, int sign, out decimal progress)
    {
        try
        {
            var measured = measure(given);
            progress = measured ?? 0m;
            return measured is null ? NoAssessment.NotMeasured : NoAssessment.None;
        }
        catch (OverflowException)
        {
            progress = 0m;
            return NoAssessment.OutOfRange;
        }
        catch (ArithmeticException)
        {
            progress = 0m;
            return NoAssessment.NotMeasured;
        }
    }

    internal override decimal? Score(ProgressCase given, decimal progress, decimal scale) => null;
}
