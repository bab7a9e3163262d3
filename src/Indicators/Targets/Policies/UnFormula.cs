using System.Numerics;

namespace Indicators;

/// <summary>The way that would be gone by the due period if the growth so far went on, against the way to go.</summary>
internal readonly struct UnFormula : IProgressFormula
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

        var failure = GrowthRatioFormula.WithoutGoal<TNumber, TMath>(
            x with
            {
                Sign = x.Base < TNumber.Zero ? -TNumber.One : TNumber.One,
            },
            out var actual
        );
        if (failure != NoAssessment.None)
        {
            return failure;
        }

        var way = TNumber.Abs(x.Goal - x.Base);
        if (!TMath.TryGrow(x.Current, actual, x.Left, out var forecast) || !TMath.IsSound(way, x.Base))
        {
            return NoAssessment.OutOfRange;
        }

        progress = x.Sign * (forecast - x.Base) / way;
        return NoAssessment.None;
    }

    public static NoAssessment WithoutGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber> => GrowthRatioFormula.WithoutGoal<TNumber, TMath>(x, out progress);

    public static decimal? Score(ProgressCase given, decimal progress, decimal scale) => null;
}
