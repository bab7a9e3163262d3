using System.Numerics;

namespace Indicators;

/// <summary>The ratio of growth rates with the scores of Statistics Canada and Open SDG: 5 from a ratio of 130 %, -5 from -60 %; without a goal 5 from 2 % a year, -5 from -2 %.</summary>
internal readonly struct StatCanFormula : IProgressFormula
{
    public static NoAssessment TowardGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber> => GrowthRatioFormula.TowardGoal<TNumber, TMath>(x, out progress);

    public static NoAssessment WithoutGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber> => GrowthRatioFormula.WithoutGoal<TNumber, TMath>(x, out progress);

    public static decimal? Score(ProgressCase given, decimal progress, decimal scale) =>
        given.Goal is not null ? ProgressScores.OfRatio(progress)
        : progress <= -0.02m ? -5m
        : progress < 0m ? (125m * progress) - 2.5m
        : scale == 0m || progress >= 0.02m * scale ? 5m
        : progress >= 0.015m * scale ? Math.Min((500m * progress / scale) - 5m, 5m)
        : progress >= 0.005m * scale ? (250m * progress / scale) - 1.25m
        : (500m * progress / scale) - 2.5m;
}
