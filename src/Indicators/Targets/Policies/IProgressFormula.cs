using System.Numerics;

namespace Indicators;

/// <summary>How a policy measures progress; written once for quick and for exact numbers.</summary>
internal interface IProgressFormula
{
    /// <summary>Progress toward the goal, which is not the base.</summary>
    static abstract NoAssessment TowardGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber>;

    /// <summary>Progress in the desired direction, where there is no goal.</summary>
    static abstract NoAssessment WithoutGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber>;

    /// <summary>The score of progress; null where the method has none.</summary>
    /// <param name="given">The case.</param>
    /// <param name="progress">Its progress.</param>
    /// <param name="scale">How far a natural limit narrows the bounds of classes; 1 without one.</param>
    static abstract decimal? Score(ProgressCase given, decimal progress, decimal scale);
}
