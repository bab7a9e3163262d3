using Indicators.Items;
using static Indicators.Tests.LiftedCalculator;
using Price = Indicators.Per<Indicators.Money<Indicators.Yuan>, Indicators.Count<Indicators.Items.Laptop>>;
using Yuans = Indicators.Money<Indicators.Yuan>;

namespace Indicators.Tests;

/// <summary>The calculators of shares, amounts per item, totals and exchange rates.</summary>
internal static class MeasureCalculators
{
    private static readonly Domain[] Several = [Domain.Any, Domain.Any, Domain.Any];
    private static readonly Domain[] Parts = [Domain.Level, Domain.Level, Domain.Level];
    private static readonly decimal[] Weights = [1m, 0.25m, 3m];

    internal static readonly LiftedCalculator[] All =
    [
        new("share", [Domain.Any, Domain.Level], static (x, _) => TrueFormulas.Quotient(x[0], x[1]))
        {
            Exact = x => Shares.Of(x.Exact<Yuans>(0), x.Exact<Yuans>(1)).ToFraction(),
            TryExact = x => Given(Shares.TryOf(x.Exact<Yuans>(0), x.Exact<Yuans>(1), out var r), r),
            Bounds = x => Shares.Of(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1)).Numbers,
            TryBounds = x => Given(Shares.TryOf(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1), out var r), r),
            Stated = x => StatedResult.Of(Shares.Of(x.Stated<Yuans>(0), x.Stated<Yuans>(1), x.Reach)),
            TryStated = x => Given(Shares.TryOf(x.Stated<Yuans>(0), x.Stated<Yuans>(1), out var r, x.Reach), r),
        },
        new("share of another kind", [Domain.Any, Domain.Level], static (x, _) => TrueFormulas.Quotient(x[0], x[1]))
        {
            Exact = x => Shares.Of(x.Exact<Count<NewEnergyVehicle>>(0), x.Exact<Count<Vehicle>>(1)).ToFraction(),
            TryExact = x =>
                Given(Shares.TryOf(x.Exact<Count<NewEnergyVehicle>>(0), x.Exact<Count<Vehicle>>(1), out var r), r),
            Bounds = x => Shares.Of(x.Bounds<Count<NewEnergyVehicle>>(0), x.Bounds<Count<Vehicle>>(1)).Numbers,
            TryBounds = x =>
                Given(Shares.TryOf(x.Bounds<Count<NewEnergyVehicle>>(0), x.Bounds<Count<Vehicle>>(1), out var r), r),
            Stated = x =>
                StatedResult.Of(Shares.Of(x.Stated<Count<NewEnergyVehicle>>(0), x.Stated<Count<Vehicle>>(1), x.Reach)),
            TryStated = x =>
                Given(
                    Shares.TryOf(x.Stated<Count<NewEnergyVehicle>>(0), x.Stated<Count<Vehicle>>(1), out var r, x.Reach),
                    r
                ),
        },
        OfTotal("first share of the total", 0),
        OfTotal("last share of the total", 2),
        new("part of a whole", [Domain.Any, Domain.Any], static (x, _) => x[0] * x[1])
        {
            Exact = x => Shares.PartOf(x.Exact<Yuans>(0), x.Exact<Share>(1)).Amount,
            Bounds = x => Shares.PartOf(x.Bounds<Yuans>(0), x.Bounds<Share>(1)).Numbers,
            Stated = x => StatedResult.Of(Shares.PartOf(x.Stated<Yuans>(0), x.Stated<Share>(1), x.Reach)),
        },
        new("share of a share", [Domain.Any, Domain.Any], static (x, _) => x[0] * x[1])
        {
            Exact = x => Shares.OfShare(x.Exact<Share>(0), x.Exact<Share>(1)).ToFraction(),
            Bounds = x => Shares.OfShare(x.Bounds<Share>(0), x.Bounds<Share>(1)).Numbers,
            Stated = x => StatedResult.Of(Shares.OfShare(x.Stated<Share>(0), x.Stated<Share>(1), x.Reach)),
        },
        new("shares of one whole", Several, static (x, _) => TrueFormulas.Sum(x))
        {
            Exact = x => Shares.SumOfOneWhole(x.AllExact<Share>()).ToFraction(),
            Bounds = x => Shares.SumOfOneWhole(x.AllBounds<Share>()).Numbers,
            Stated = x => StatedResult.Of(Shares.SumOfOneWhole(x.AllStated<Share>(), x.Reach)),
        },
        new("change of a share", [Domain.Any, Domain.Any], static (x, _) => x[1] - x[0])
        {
            Exact = x => Shares.Change(x.Exact<Share>(0), x.Exact<Share>(1)).ToFraction(),
            Bounds = x => Shares.Change(x.Bounds<Share>(0), x.Bounds<Share>(1)).Numbers,
            Stated = x => StatedResult.Of(Shares.Change(x.Stated<Share>(0), x.Stated<Share>(1), x.Reach)),
        },
        new("share moved by points", [Domain.Any, Domain.Any], static (x, _) => x[0] + x[1])
        {
            Exact = x => Shares.MovedBy(x.Exact<Share>(0), x.Exact<PercentagePoints>(1)).ToFraction(),
            Bounds = x => Shares.MovedBy(x.Bounds<Share>(0), x.Bounds<PercentagePoints>(1)).Numbers,
            Stated = x => StatedResult.Of(Shares.MovedBy(x.Stated<Share>(0), x.Stated<PercentagePoints>(1), x.Reach)),
        },
        new("amount per item", [Domain.Any, Domain.Level], static (x, _) => TrueFormulas.Quotient(x[0], x[1]))
        {
            Exact = x => Per.Of(x.Exact<Yuans>(0), x.Exact<Count<Laptop>>(1)).Amount,
            TryExact = x => Given(Per.TryOf(x.Exact<Yuans>(0), x.Exact<Count<Laptop>>(1), out var r), r),
            Bounds = x => Per.Of(x.Bounds<Yuans>(0), x.Bounds<Count<Laptop>>(1)).Numbers,
            TryBounds = x => Given(Per.TryOf(x.Bounds<Yuans>(0), x.Bounds<Count<Laptop>>(1), out var r), r),
            Stated = x => StatedResult.Of(Per.Of(x.Stated<Yuans>(0), x.Stated<Count<Laptop>>(1), x.Reach)),
            TryStated = x => Given(Per.TryOf(x.Stated<Yuans>(0), x.Stated<Count<Laptop>>(1), out var r, x.Reach), r),
        },
        new("total of items", [Domain.Any, Domain.Any], static (x, _) => x[0] * x[1])
        {
            Exact = x => Per.Total(x.Exact<Price>(0), x.Exact<Count<Laptop>>(1)).Amount,
            Bounds = x => Per.Total(x.Bounds<Price>(0), x.Bounds<Count<Laptop>>(1)).Numbers,
            Stated = x => StatedResult.Of(Per.Total(x.Stated<Price>(0), x.Stated<Count<Laptop>>(1), x.Reach)),
        },
        new("sum", Several, static (x, _) => TrueFormulas.Sum(x))
        {
            Exact = x => Totals.Sum(x.AllExact<Yuans>()).Amount,
            Bounds = x => Totals.Sum(x.AllBounds<Yuans>()).Numbers,
            Stated = x => StatedResult.Of(Totals.Sum(x.AllStated<Yuans>(), x.Reach)),
        },
        new("difference", [Domain.Any, Domain.Any], static (x, _) => x[1] - x[0])
        {
            Exact = x => Totals.Difference(x.Exact<Yuans>(0), x.Exact<Yuans>(1)).Amount,
            Bounds = x => Totals.Difference(x.Bounds<Yuans>(0), x.Bounds<Yuans>(1)).Numbers,
            Stated = x => StatedResult.Of(Totals.Difference(x.Stated<Yuans>(0), x.Stated<Yuans>(1), x.Reach)),
        },
        new("average", Several, static (x, _) => TrueFormulas.Sum(x) / Rational.Whole(x.Length))
        {
            Exact = x => Totals.Average(x.AllExact<Yuans>()).Amount,
            Bounds = x => Totals.Average(x.AllBounds<Yuans>()).Numbers,
            Stated = x => StatedResult.Of(Totals.Average(x.AllStated<Yuans>(), x.Reach)),
        },
        new(
            "weighted average",
            Several,
            static (x, _) =>
                TrueFormulas.Sum([.. x.Select((value, i) => value * Rational.Of(Weights[i]))])
                / Rational.Of(Weights.Sum())
        )
        {
            Exact = x => Totals.WeightedAverage(x.AllExact<Share>(), Weights).ToFraction(),
            Bounds = x => Totals.WeightedAverage(x.AllBounds<Share>(), Weights).Numbers,
            Stated = x => StatedResult.Of(Totals.WeightedAverage(x.AllStated<Share>(), Weights, x.Reach)),
        },
        new("least", Several, static (x, _) => x.Aggregate(static (a, b) => a < b ? a : b))
        {
            HasPlateaus = true,
            Exact = x => Totals.Min(x.AllExact<Yuans>()).Amount,
            Bounds = x => Totals.Min(x.AllBounds<Yuans>()).Numbers,
            Stated = x => StatedResult.Of(Totals.Min(x.AllStated<Yuans>(), x.Reach)),
        },
        new("greatest", Several, static (x, _) => x.Aggregate(static (a, b) => a > b ? a : b))
        {
            HasPlateaus = true,
            Exact = x => Totals.Max(x.AllExact<Yuans>()).Amount,
            Bounds = x => Totals.Max(x.AllBounds<Yuans>()).Numbers,
            Stated = x => StatedResult.Of(Totals.Max(x.AllStated<Yuans>(), x.Reach)),
        },
    ];

    private static LiftedCalculator OfTotal(string name, int index) =>
        new(name, Parts, (x, _) => TrueFormulas.Quotient(x[index], TrueFormulas.Sum(x)))
        {
            Divisor = TrueFormulas.Sum,
            Exact = x => Shares.OfTotal(x.AllExact<Yuans>())[index].ToFraction(),
            Bounds = x => Shares.OfTotal(x.AllBounds<Yuans>())[index].Numbers,
            Stated = x => StatedResult.Of(Shares.OfTotal(x.AllStated<Yuans>(), x.Reach)[index]),
        };
}
