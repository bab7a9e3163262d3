using static Indicators.Tests.LiftedCalculator;

namespace Indicators.Tests;

/// <summary>The calculators of rates and percentage points.</summary>
internal static class RateCalculators
{
    private static readonly Domain[] Several = [Domain.Rate, Domain.Rate, Domain.Rate];

    internal static readonly LiftedCalculator[] All =
    [
        new("chain", Several, static (x, _) => TrueFormulas.Chain(x))
        {
            Exact = x => Growth.Chain(x.AllExact<GrowthRate>()).ToFraction(),
            TryExact = x => Given(Growth.TryChain(x.AllExact<GrowthRate>(), out var r), r),
            Bounds = x => Growth.Chain(x.AllBounds<GrowthRate>()).Numbers,
            TryBounds = x => Given(Growth.TryChain(x.AllBounds<GrowthRate>(), out var r), r),
            Stated = x => StatedResult.Of(Growth.Chain(x.AllStated<GrowthRate>(), x.Reach)),
            TryStated = x => Given(Growth.TryChain(x.AllStated<GrowthRate>(), out var r, x.Reach), r),
        },
        new("growth then growth", [Domain.Rate, Domain.Rate], static (x, _) => TrueFormulas.Chain(x))
        {
            Exact = x => x.Exact<GrowthRate>(0).Then(x.Exact<GrowthRate>(1)).ToFraction(),
            Bounds = x => x.Bounds<GrowthRate>(0).Then(x.Bounds<GrowthRate>(1)).Numbers,
            Stated = x => StatedResult.Of(x.Stated<GrowthRate>(0).Then(x.Stated<GrowthRate>(1), x.Reach)),
        },
        new("average growth", Several, static (x, _) => TrueFormulas.Average(x))
        {
            IsEnclosed = true,
            Exact = x => Growth.Average(x.AllExact<GrowthRate>()).ToFraction(),
            TryExact = x => Given(Growth.TryAverage(x.AllExact<GrowthRate>(), out var r), r),
            Bounds = x => Growth.Average(x.AllBounds<GrowthRate>()).Numbers,
            TryBounds = x => Given(Growth.TryAverage(x.AllBounds<GrowthRate>(), out var r), r),
            Stated = x => StatedResult.Of(Growth.Average(x.AllStated<GrowthRate>(), x.Reach)),
            TryStated = x => Given(Growth.TryAverage(x.AllStated<GrowthRate>(), out var r, x.Reach), r),
        },
        new("compounded rate", [Domain.Rate], static (x, p) => TrueFormulas.Compound(x[0], p.Periods))
        {
            IsEnclosed = true,
            Exact = x => Growth.Compound(x.Exact<GrowthRate>(0), x.Periods).ToFraction(),
            TryExact = x => Given(Growth.TryCompound(x.Exact<GrowthRate>(0), x.Periods, out var r), r),
            Bounds = x => Growth.Compound(x.Bounds<GrowthRate>(0), x.Periods).Numbers,
            TryBounds = x => Given(Growth.TryCompound(x.Bounds<GrowthRate>(0), x.Periods, out var r), r),
            Stated = x => StatedResult.Of(Growth.Compound(x.Stated<GrowthRate>(0), x.Periods, x.Reach)),
            TryStated = x => Given(Growth.TryCompound(x.Stated<GrowthRate>(0), x.Periods, out var r, x.Reach), r),
        },
        new("annual rate of a quarter's", [Domain.Rate], static (x, _) => TrueFormulas.Compound(x[0], 4m))
        {
            Exact = x => Growth.Annualise(x.Exact<GrowthRate>(0), Periodicity.Quarter).ToFraction(),
            TryExact = x => Given(Growth.TryAnnualise(x.Exact<GrowthRate>(0), Periodicity.Quarter, out var r), r),
            Bounds = x => Growth.Annualise(x.Bounds<GrowthRate>(0), Periodicity.Quarter).Numbers,
            TryBounds = x => Given(Growth.TryAnnualise(x.Bounds<GrowthRate>(0), Periodicity.Quarter, out var r), r),
            Stated = x => StatedResult.Of(Growth.Annualise(x.Stated<GrowthRate>(0), Periodicity.Quarter, x.Reach)),
            TryStated = x =>
                Given(Growth.TryAnnualise(x.Stated<GrowthRate>(0), Periodicity.Quarter, out var r, x.Reach), r),
        },
        new("rate of each period", [Domain.Rate], static (x, p) => TrueFormulas.Root(x[0], p.Periods))
        {
            IsEnclosed = true,
            Exact = x => Growth.PerPeriod(x.Exact<GrowthRate>(0), x.Periods).ToFraction(),
            TryExact = x => Given(Growth.TryPerPeriod(x.Exact<GrowthRate>(0), x.Periods, out var r), r),
            Bounds = x => Growth.PerPeriod(x.Bounds<GrowthRate>(0), x.Periods).Numbers,
            TryBounds = x => Given(Growth.TryPerPeriod(x.Bounds<GrowthRate>(0), x.Periods, out var r), r),
            Stated = x => StatedResult.Of(Growth.PerPeriod(x.Stated<GrowthRate>(0), x.Periods, x.Reach)),
            TryStated = x => Given(Growth.TryPerPeriod(x.Stated<GrowthRate>(0), x.Periods, out var r, x.Reach), r),
        },
        new("effective rate", [Domain.PositiveRate], static (x, p) => TrueFormulas.EffectiveRate(x[0], p.PerYear))
        {
            IsEnclosed = true,
            Exact = x => Growth.EffectiveRate(x.Exact<GrowthRate>(0), x.PerYear).ToFraction(),
            TryExact = x => Given(Growth.TryEffectiveRate(x.Exact<GrowthRate>(0), x.PerYear, out var r), r),
            Bounds = x => Growth.EffectiveRate(x.Bounds<GrowthRate>(0), x.PerYear).Numbers,
            TryBounds = x => Given(Growth.TryEffectiveRate(x.Bounds<GrowthRate>(0), x.PerYear, out var r), r),
            Stated = x => StatedResult.Of(Growth.EffectiveRate(x.Stated<GrowthRate>(0), x.PerYear, x.Reach)),
            TryStated = x => Given(Growth.TryEffectiveRate(x.Stated<GrowthRate>(0), x.PerYear, out var r, x.Reach), r),
        },
        new("nominal rate", [Domain.PositiveRate], static (x, p) => TrueFormulas.NominalRate(x[0], p.PerYear))
        {
            IsEnclosed = true,
            Exact = x => Growth.NominalRate(x.Exact<GrowthRate>(0), x.PerYear).ToFraction(),
            TryExact = x => Given(Growth.TryNominalRate(x.Exact<GrowthRate>(0), x.PerYear, out var r), r),
            Bounds = x => Growth.NominalRate(x.Bounds<GrowthRate>(0), x.PerYear).Numbers,
            TryBounds = x => Given(Growth.TryNominalRate(x.Bounds<GrowthRate>(0), x.PerYear, out var r), r),
            Stated = x => StatedResult.Of(Growth.NominalRate(x.Stated<GrowthRate>(0), x.PerYear, x.Reach)),
            TryStated = x => Given(Growth.TryNominalRate(x.Stated<GrowthRate>(0), x.PerYear, out var r, x.Reach), r),
        },
        new("change of a rate", [Domain.Any, Domain.Any], static (x, _) => x[1] - x[0])
        {
            Exact = x => Growth.Change(x.Exact<GrowthRate>(0), x.Exact<GrowthRate>(1)).ToFraction(),
            Bounds = x => Growth.Change(x.Bounds<GrowthRate>(0), x.Bounds<GrowthRate>(1)).Numbers,
            Stated = x => StatedResult.Of(Growth.Change(x.Stated<GrowthRate>(0), x.Stated<GrowthRate>(1), x.Reach)),
        },
        new("rate moved by points", [Domain.Any, Domain.Any], static (x, _) => x[0] + x[1])
        {
            Exact = x => Growth.MovedBy(x.Exact<GrowthRate>(0), x.Exact<PercentagePoints>(1)).ToFraction(),
            Bounds = x => Growth.MovedBy(x.Bounds<GrowthRate>(0), x.Bounds<PercentagePoints>(1)).Numbers,
            Stated = x =>
                StatedResult.Of(Growth.MovedBy(x.Stated<GrowthRate>(0), x.Stated<PercentagePoints>(1), x.Reach)),
        },
        new("pull", [Domain.Any, Domain.Any], static (x, _) => x[0] * x[1])
        {
            Exact = x => Contribution.Pull(x.Exact<GrowthRate>(0), x.Exact<Share>(1)).ToFraction(),
            Bounds = x => Contribution.Pull(x.Bounds<GrowthRate>(0), x.Bounds<Share>(1)).Numbers,
            Stated = x => StatedResult.Of(Contribution.Pull(x.Stated<GrowthRate>(0), x.Stated<Share>(1), x.Reach)),
        },
        new(
            "implied contribution rate",
            [Domain.Any, Domain.PositiveRate],
            static (x, _) => TrueFormulas.Quotient(x[0], x[1])
        )
        {
            Exact = x => Contribution.ImpliedRate(x.Exact<PercentagePoints>(0), x.Exact<GrowthRate>(1)).ToFraction(),
            TryExact = x =>
                Given(Contribution.TryImpliedRate(x.Exact<PercentagePoints>(0), x.Exact<GrowthRate>(1), out var r), r),
            Bounds = x => Contribution.ImpliedRate(x.Bounds<PercentagePoints>(0), x.Bounds<GrowthRate>(1)).Numbers,
            TryBounds = x =>
                Given(
                    Contribution.TryImpliedRate(x.Bounds<PercentagePoints>(0), x.Bounds<GrowthRate>(1), out var r),
                    r
                ),
            Stated = x =>
                StatedResult.Of(
                    Contribution.ImpliedRate(x.Stated<PercentagePoints>(0), x.Stated<GrowthRate>(1), x.Reach)
                ),
            TryStated = x =>
                Given(
                    Contribution.TryImpliedRate(
                        x.Stated<PercentagePoints>(0),
                        x.Stated<GrowthRate>(1),
                        out var r,
                        x.Reach
                    ),
                    r
                ),
        },
        new("implied growth", [Domain.Any, Domain.PositiveRate], static (x, _) => TrueFormulas.Quotient(x[0], x[1]))
        {
            Exact = x => Contribution.ImpliedGrowth(x.Exact<PercentagePoints>(0), x.Exact<Share>(1)).ToFraction(),
            TryExact = x =>
                Given(Contribution.TryImpliedGrowth(x.Exact<PercentagePoints>(0), x.Exact<Share>(1), out var r), r),
            Bounds = x => Contribution.ImpliedGrowth(x.Bounds<PercentagePoints>(0), x.Bounds<Share>(1)).Numbers,
            TryBounds = x =>
                Given(Contribution.TryImpliedGrowth(x.Bounds<PercentagePoints>(0), x.Bounds<Share>(1), out var r), r),
            Stated = x =>
                StatedResult.Of(Contribution.ImpliedGrowth(x.Stated<PercentagePoints>(0), x.Stated<Share>(1), x.Reach)),
            TryStated = x =>
                Given(
                    Contribution.TryImpliedGrowth(
                        x.Stated<PercentagePoints>(0),
                        x.Stated<Share>(1),
                        out var r,
                        x.Reach
                    ),
                    r
                ),
        },
    ];
}
