using System.Numerics;

namespace Indicators;

/// <summary>The share of the way that is gone against the share of the time that is.</summary>
internal readonly struct PaceFormula : IProgressFormula
{
    public static NoAssessment TowardGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber>
    {
        progress = TNumber.Zero;
        if (x.Total <= TNumber.Zero)
        {
            return NoAssessment.DueNotAfterBase;
        }

        var way = TNumber.Abs(x.Goal - x.Base);
        if (!TMath.IsSound(way, x.Base))
        {
            return NoAssessment.OutOfRange;
        }

        progress = x.Sign * (x.Current - x.Base) / way * x.Total / x.Passed;
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
