using static Indicators.Tests.LiftedCalculator;
using Yuans = Indicators.Money<Indicators.Yuan>;

namespace Indicators.Tests;

/// <summary>The calculators of growth between levels.</summary>
internal static class GrowthCalculators
{
    private const YearConvention Quarters = YearConvention.WholePeriods;

    private static readonly ReportingPeriod First = ReportingPeriod.Quarter(2023, 1);

    private static readonly ReportingPeriod Last = ReportingPeriod.Quarter(2024, 4);

    internal static readonly LiftedCalculator[] All =
    [
        new("growth", [Domain.Level, Domain.Level], static (x, _) => TrueFormulas.Growth(x[0], x[1]))
        {
            Exact = x => Growth.Between(x.Exact<Yuans>(0), x.Exact<Yuans>(1)).ToFraction(),
            TryExact = x => Given(Growth.TryBetween(x.Exact<Yuans>(0), x.Exact<Yuans>(1), out var r), r),
            Bounds = x => Growth.Between(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1)).Numbers,
            TryBounds = x => Given(Growth.TryBetween(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), out var r), r),
            Stated = x => StatedResult.Of(Growth.Between(x.Stated<Yuans>(0), x.Stated<Yuans>(1), x.Reach)),
            TryStated = x => Given(Growth.TryBetween(x.Stated<Yuans>(0), x.Stated<Yuans>(1), out var r, x.Reach), r),
        },
        new("relative change", [Domain.Level, Domain.Level], static (x, _) => TrueFormulas.Growth(x[0], x[1]))
        {
            Exact = x => Shares.RelativeChange(x.Exact<Share>(0), x.Exact<Share>(1)).ToFraction(),
            TryExact = x => Given(Shares.TryRelativeChange(x.Exact<Share>(0), x.Exact<Share>(1), out var r), r),
            Bounds = x => Shares.RelativeChange(x.Bounds<Share>(0), x.Bounds<Share>(1)).Numbers,
            TryBounds = x => Given(Shares.TryRelativeChange(x.Bounds<Share>(0), x.Bounds<Share>(1), out var r), r),
            Stated = x => StatedResult.Of(Shares.RelativeChange(x.Stated<Share>(0), x.Stated<Share>(1), x.Reach)),
            TryStated = x =>
                Given(Shares.TryRelativeChange(x.Stated<Share>(0), x.Stated<Share>(1), out var r, x.Reach), r),
        },
        new("compound growth", [Domain.Level, Domain.Level], static (x, p) => TrueFormulas.Cagr(x[0], x[1], p.Periods))
        {
            IsEnclosed = true,
            Exact = x => Cagr.Between(x.Exact<Yuans>(0), x.Exact<Yuans>(1), x.Periods).ToFraction(),
            TryExact = x => Given(Cagr.TryBetween(x.Exact<Yuans>(0), x.Exact<Yuans>(1), x.Periods, out var r), r),
            Bounds = x => Cagr.Between(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), x.Periods).Numbers,
            TryBounds = x => Given(Cagr.TryBetween(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), x.Periods, out var r), r),
            Stated = x => StatedResult.Of(Cagr.Between(x.Stated<Yuans>(0), x.Stated<Yuans>(1), x.Periods, x.Reach)),
            TryStated = x =>
                Given(Cagr.TryBetween(x.Stated<Yuans>(0), x.Stated<Yuans>(1), x.Periods, out var r, x.Reach), r),
        },
        new(
            "compound growth between years",
            [Domain.Level, Domain.Level],
            static (x, p) => TrueFormulas.Cagr(x[0], x[1], p.PerYear)
        )
        {
            IsEnclosed = true,
            Exact = x => Cagr.Between(x.Exact<Yuans>(0), x.Exact<Yuans>(1), 0, x.PerYear).ToFraction(),
            TryExact = x => Given(Cagr.TryBetween(x.Exact<Yuans>(0), x.Exact<Yuans>(1), 0, x.PerYear, out var r), r),
            Bounds = x => Cagr.Between(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), 0, x.PerYear).Numbers,
            TryBounds = x => Given(Cagr.TryBetween(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), 0, x.PerYear, out var r), r),
            Stated = x => StatedResult.Of(Cagr.Between(x.Stated<Yuans>(0), x.Stated<Yuans>(1), 0, x.PerYear, x.Reach)),
            TryStated = x =>
                Given(Cagr.TryBetween(x.Stated<Yuans>(0), x.Stated<Yuans>(1), 0, x.PerYear, out var r, x.Reach), r),
        },
        new(
            "compound growth between quarters",
            [Domain.Level, Domain.Level],
            static (x, _) => TrueFormulas.Cagr(x[0], x[1], 1.75m)
        )
        {
            IsEnclosed = true,
            Exact = x => Cagr.Between(x.Exact<Yuans>(0), x.Exact<Yuans>(1), First, Last, Quarters).ToFraction(),
            TryExact = x =>
                Given(Cagr.TryBetween(x.Exact<Yuans>(0), x.Exact<Yuans>(1), First, Last, Quarters, out var r), r),
            Bounds = x => Cagr.Between(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), First, Last, Quarters).Numbers,
            TryBounds = x =>
                Given(Cagr.TryBetween(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), First, Last, Quarters, out var r), r),
            Stated = x =>
                StatedResult.Of(Cagr.Between(x.Stated<Yuans>(0), x.Stated<Yuans>(1), First, Last, Quarters, x.Reach)),
            TryStated = x =>
                Given(
                    Cagr.TryBetween(x.Stated<Yuans>(0), x.Stated<Yuans>(1), First, Last, Quarters, out var r, x.Reach),
                    r
                ),
        },
        new("rate to reach", [Domain.Level, Domain.Level], static (x, p) => TrueFormulas.Cagr(x[0], x[1], p.Periods))
        {
            IsEnclosed = true,
            Exact = x => Growth.RateToReach(x.Exact<Yuans>(0), x.Exact<Yuans>(1), x.Periods).ToFraction(),
            TryExact = x => Given(Growth.TryRateToReach(x.Exact<Yuans>(0), x.Exact<Yuans>(1), x.Periods, out var r), r),
            Bounds = x => Growth.RateToReach(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), x.Periods).Numbers,
            TryBounds = x =>
                Given(Growth.TryRateToReach(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), x.Periods, out var r), r),
            Stated = x =>
                StatedResult.Of(Growth.RateToReach(x.Stated<Yuans>(0), x.Stated<Yuans>(1), x.Periods, x.Reach)),
            TryStated = x =>
                Given(Growth.TryRateToReach(x.Stated<Yuans>(0), x.Stated<Yuans>(1), x.Periods, out var r, x.Reach), r),
        },
        new("level grown", [Domain.Any, Domain.Rate], static (x, p) => TrueFormulas.Grow(x[0], x[1], p.Periods))
        {
            IsEnclosed = true,
            Exact = x => Growth.Grow(x.Exact<Yuans>(0), x.Exact<GrowthRate>(1), x.Periods).Amount,
            TryExact = x => Given(Growth.TryGrow(x.Exact<Yuans>(0), x.Exact<GrowthRate>(1), x.Periods, out Yuans r), r),
            Bounds = x => Growth.Grow(x.Bounds<Yuans>(0), x.Bounds<GrowthRate>(1), x.Periods).Numbers,
            TryBounds = x =>
                Given(Growth.TryGrow(x.Bounds<Yuans>(0), x.Bounds<GrowthRate>(1), x.Periods, out var r), r),
            Stated = x => StatedResult.Of(Growth.Grow(x.Stated<Yuans>(0), x.Stated<GrowthRate>(1), x.Periods, x.Reach)),
            TryStated = x =>
                Given(Growth.TryGrow(x.Stated<Yuans>(0), x.Stated<GrowthRate>(1), x.Periods, out var r, x.Reach), r),
        },
        new("implied base", [Domain.Any, Domain.Rate], static (x, _) => TrueFormulas.ImpliedBase(x[0], x[1]))
        {
            Exact = x => Growth.ImpliedBase(x.Exact<Yuans>(0), x.Exact<GrowthRate>(1)).Amount,
            TryExact = x => Given(Growth.TryImpliedBase(x.Exact<Yuans>(0), x.Exact<GrowthRate>(1), out Yuans r), r),
            Bounds = x => Growth.ImpliedBase(x.Bounds<Yuans>(0), x.Bounds<GrowthRate>(1)).Numbers,
            TryBounds = x => Given(Growth.TryImpliedBase(x.Bounds<Yuans>(0), x.Bounds<GrowthRate>(1), out var r), r),
            Stated = x => StatedResult.Of(Growth.ImpliedBase(x.Stated<Yuans>(0), x.Stated<GrowthRate>(1), x.Reach)),
            TryStated = x =>
                Given(Growth.TryImpliedBase(x.Stated<Yuans>(0), x.Stated<GrowthRate>(1), out var r, x.Reach), r),
        },
        new(
            "periods to reach",
            [Domain.Rate, Domain.Level, Domain.Level],
            static (x, _) => TrueFormulas.PeriodsToReach(x[0], x[1], x[2])
        )
        {
            IsEnclosed = true,
            Exact = x => Growth.PeriodsToReach(x.Exact<GrowthRate>(0), x.Exact<Yuans>(1), x.Exact<Yuans>(2)),
            TryExact = x =>
                Given(
                    Growth.TryPeriodsToReach(x.Exact<GrowthRate>(0), x.Exact<Yuans>(1), x.Exact<Yuans>(2), out var r),
                    r
                ),
            Bounds = x =>
                Growth.PeriodsToReach(x.Bounds<GrowthRate>(0), x.Bounds<Yuans>(1), x.Bounds<Yuans>(2)).Numbers,
            TryBounds = x =>
                Given(
                    Growth.TryPeriodsToReach(
                        x.Bounds<GrowthRate>(0),
                        x.Bounds<Yuans>(1),
                        x.Bounds<Yuans>(2),
                        out var r
                    ),
                    r
                ),
            Stated = x =>
                StatedResult.Of(
                    Growth.PeriodsToReach(x.Stated<GrowthRate>(0), x.Stated<Yuans>(1), x.Stated<Yuans>(2), x.Reach)
                ),
            TryStated = x =>
                Given(
                    Growth.TryPeriodsToReach(
                        x.Stated<GrowthRate>(0),
                        x.Stated<Yuans>(1),
                        x.Stated<Yuans>(2),
                        out var r,
                        x.Reach
                    ),
                    r
                ),
        },
        new(
            "doubling time",
            [Domain.PositiveRate],
            static (x, _) => TrueFormulas.PeriodsToReach(x[0], Rational.One, Rational.Whole(2))
        )
        {
            IsEnclosed = true,
            Exact = x => Growth.DoublingTime(x.Exact<GrowthRate>(0)),
            TryExact = x => Given(Growth.TryDoublingTime(x.Exact<GrowthRate>(0), out var r), r),
            Bounds = x => Growth.DoublingTime(x.Bounds<GrowthRate>(0)).Numbers,
            TryBounds = x => Given(Growth.TryDoublingTime(x.Bounds<GrowthRate>(0), out var r), r),
            Stated = x => StatedResult.Of(Growth.DoublingTime(x.Stated<GrowthRate>(0), x.Reach)),
            TryStated = x => Given(Growth.TryDoublingTime(x.Stated<GrowthRate>(0), out var r, x.Reach), r),
        },
        new(
            "contribution to growth",
            [Domain.Any, Domain.Any, Domain.Level],
            static (x, _) => TrueFormulas.Quotient(x[1] - x[0], x[2])
        )
        {
            Exact = x => Contribution.ToGrowth(x.Exact<Yuans>(0), x.Exact<Yuans>(1), x.Exact<Yuans>(2)).ToFraction(),
            TryExact = x =>
                Given(Contribution.TryToGrowth(x.Exact<Yuans>(0), x.Exact<Yuans>(1), x.Exact<Yuans>(2), out var r), r),
            Bounds = x => Contribution.ToGrowth(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), x.Bounds<Yuans>(2)).Numbers,
            TryBounds = x =>
                Given(
                    Contribution.TryToGrowth(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), x.Bounds<Yuans>(2), out var r),
                    r
                ),
            Stated = x =>
                StatedResult.Of(
                    Contribution.ToGrowth(x.Stated<Yuans>(0), x.Stated<Yuans>(1), x.Stated<Yuans>(2), x.Reach)
                ),
            TryStated = x =>
                Given(
                    Contribution.TryToGrowth(
                        x.Stated<Yuans>(0),
                        x.Stated<Yuans>(1),
                        x.Stated<Yuans>(2),
                        out var r,
                        x.Reach
                    ),
                    r
                ),
        },
        new(
            "contribution rate",
            [Domain.Any, Domain.Any, Domain.Level, Domain.Level],
            static (x, _) => TrueFormulas.Quotient(x[1] - x[0], x[3] - x[2])
        )
        {
            Divisor = static x => x[3] - x[2],
            Exact = x =>
                Contribution
                    .Rate(x.Exact<Yuans>(0), x.Exact<Yuans>(1), x.Exact<Yuans>(2), x.Exact<Yuans>(3))
                    .ToFraction(),
            TryExact = x =>
                Given(
                    Contribution.TryRate(
                        x.Exact<Yuans>(0),
                        x.Exact<Yuans>(1),
                        x.Exact<Yuans>(2),
                        x.Exact<Yuans>(3),
                        out var r
                    ),
                    r
                ),
            Bounds = x =>
                Contribution
                    .Rate(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), x.Bounds<Yuans>(2), x.Bounds<Yuans>(3))
                    .Numbers,
            TryBounds = x =>
                Given(
                    Contribution.TryRate(
                        x.Bounds<Yuans>(0),
                        x.Bounds<Yuans>(1),
                        x.Bounds<Yuans>(2),
                        x.Bounds<Yuans>(3),
                        out var r
                    ),
                    r
                ),
            Stated = x =>
                StatedResult.Of(
                    Contribution.Rate(
                        x.Stated<Yuans>(0),
                        x.Stated<Yuans>(1),
                        x.Stated<Yuans>(2),
                        x.Stated<Yuans>(3),
                        x.Reach
                    )
                ),
            TryStated = x =>
                Given(
                    Contribution.TryRate(
                        x.Stated<Yuans>(0),
                        x.Stated<Yuans>(1),
                        x.Stated<Yuans>(2),
                        x.Stated<Yuans>(3),
                        out var r,
                        x.Reach
                    ),
                    r
                ),
        },
    ];
}
