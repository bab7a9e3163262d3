using System.Numerics;

namespace Indicators;

/// <summary>Actual against required compound growth, in the desired direction; of two negative levels growth is that of the magnitudes.</summary>
internal static class GrowthRatioFormula
{
    internal static NoAssessment TowardGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber>
    {
        progress = TNumber.Zero;
        if (x.Total <= TNumber.Zero)
        {
            return NoAssessment.DueNotAfterBase;
        }

        if (x.Base * x.Goal < TNumber.Zero)
        {
            return NoAssessment.SignChange;
        }

        var failure = WithoutGoal<TNumber, TMath>(x, out var actual);
        if (failure != NoAssessment.None)
        {
            return failure;
        }

        if (!TMath.TryCagr(x.Base, x.Goal, x.Total, out var required) || !TMath.IsSound(required, TNumber.One))
        {
            return NoAssessment.OutOfRange;
        }

        progress = actual / TNumber.Abs(required);
        return NoAssessment.None;
    }

    internal static NoAssessment WithoutGoal<TNumber, TMath>(in ProgressNumbers<TNumber> x, out TNumber progress)
        where TNumber : struct, INumber<TNumber>
        where TMath : struct, IProgressMath<TNumber>
    {
        progress = TNumber.Zero;
        if (x.Base == TNumber.Zero)
        {
            return NoAssessment.ZeroBase;
        }

        if (x.Base < TNumber.Zero ? x.Current > TNumber.Zero : x.Current < TNumber.Zero)
        {
            return NoAssessment.SignChange;
        }

        if (!TMath.TryCagr(x.Base, x.Current, x.Passed, out var actual))
        {
            return NoAssessment.OutOfRange;
        }

        progress = x.Base < TNumber.Zero ? -x.Sign * actual : x.Sign * actual;
        return NoAssessment.None;
    }
}
