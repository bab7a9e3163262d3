using System.Numerics;

namespace Indicators;

/// <summary>The ratio of growth rates with EUSTAT's scores: without a goal 5 from 2 % a year, -5 from -2 %, evenly between.</summary>
internal readonly struct EustatFormula : IProgressFormula
{
    private const decimal Full = 0.02m;

    public static NoAssessment TowardGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber> => GrowthRatioFormula.TowardGoal<TNumber, TMath>(x, out progress);

    public static NoAssessment WithoutGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber> => GrowthRatioFormula.WithoutGoal<TNumber, TMath>(x, out progress);

    public static decimal? Score(ProgressCase given, decimal progress, decimal scale) =>
        given.Goal is not null ? ProgressScores.OfRatio(progress)
        : progress < -Full ? -5m
        : scale == 0m || progress > Full * scale ? 5m
        : progress >= 0m ? Math.Min(progress / Full / scale * 5m, 5m)
        : progress / Full * 5m;
}
