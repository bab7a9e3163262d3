using System.Numerics;

namespace Indicators;

/// <summary>The pace of the normalised score against the pace needed; a score is linear in the value, so within its bounds the paces of the values stand for it.</summary>
internal readonly struct SdgFormula : IProgressFormula
{
    public static NoAssessment TowardGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber> => PaceFormula.TowardGoal<TNumber, TMath>(x, out progress);

    public static NoAssessment WithoutGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber> => PaceFormula.WithoutGoal<TNumber, TMath>(x, out progress);

    public static decimal? Score(ProgressCase given, decimal progress, decimal scale) =>
        given.Thresholds?.Normalise(given.Current);
}
