using System.Numerics;

namespace Indicators;

/// <summary>The part of the remaining gap that the mean annual change of the last years closes by the due period. The base here is the start of those years.</summary>
internal readonly struct WeatherFormula : IProgressFormula
{
    public static NoAssessment TowardGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber>
    {
        progress = TNumber.Zero;
        if (x.Passed <= TNumber.Zero)
        {
            return NoAssessment.TooFewYears;
        }

        if (x.Left <= TNumber.Zero)
        {
            return NoAssessment.DueReached;
        }

        var gap = TNumber.Abs(x.Goal - x.Current);
        if (!TMath.IsSound(gap, x.Current) || !TMath.IsSound(gap, x.Base))
        {
            return NoAssessment.OutOfRange;
        }

        progress = x.Sign * (x.Current - x.Base) / gap * x.Left / x.Passed;
        return NoAssessment.None;
    }

    public static NoAssessment WithoutGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber>
    {
        progress = TNumber.Zero;
        return NoAssessment.NoGoal;
    }

    public static decimal? Score(ProgressCase given, decimal progress, decimal scale) => null;
}
