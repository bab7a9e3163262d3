using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Bounds and statements for calculators: points, neighbours in the last place, wide ones, with ends open, closed and absent.</summary>
internal static class LiftedArbitraries
{
    private static readonly Gen<EndKind> HeldKind = Gen.Elements(EndKind.Closed, EndKind.Open);

    internal static Gen<Arguments> Boxes(Domain[] domains) =>
        from sides in Gen.CollectToArray(domains, Side)
        from plain in Plain
        select Arguments.OfBounds(sides, plain);

    internal static Gen<Arguments> Points(Domain[] domains) =>
        from numbers in Gen.CollectToArray(domains, Number)
        from plain in Plain
        select Arguments.OfBounds(Array.ConvertAll(numbers, DecimalBounds.Exactly), plain);

    internal static Gen<Arguments> Statements(Domain[] domains) =>
        from statements in Gen.CollectToArray(domains, Statement)
        from plain in Plain
        select Arguments.OfStatements(statements, plain);

    internal static Gen<Reach> Reaches =>
        from about in Gen.Elements(0.5m, 1m, 2.5m)
        from nearly in Gen.Elements(1m, 0.5m, 3m)
        from printing in Gen.Elements<Printing?>(null, Printing.Rounded, Printing.Truncated, Printing.Unknown)
        from fromStep in Gen.Elements(false, true)
        from atZero in Gen.Elements(false, false, true)
        select Reach(about, nearly, printing, fromStep, atZero);

    internal static Gen<Statement> Statement(Domain domain) =>
        from value in Number(domain)
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        from printing in Gen.Elements(Enum.GetValues<Printing>())
        from part in Gen.Elements(0m, 1m, 10m, 1000m)
        from kind in Gen.Frequency(
            (6, Gen.Constant(StatementKind.Printed)),
            (1, Gen.Constant(StatementKind.Range)),
            (2, Gen.Constant(StatementKind.Computed))
        )
        let step = part == 0m ? 0m : Math.Abs(value) / part
        select new Statement(
            value,
            hedge,
            kind == StatementKind.Range && value > decimal.MaxValue / 3m ? 0m : step,
            printing,
            kind
        );

    internal static Gen<DecimalBounds> Side(Domain domain) =>
        domain == Domain.Positive
            ? AnySide(domain)
                .Where(static side =>
                    side.HasLower && (side.Lower > 0m || side is { Lower: 0m, LowerKind: EndKind.Open })
                )
            : AnySide(domain);

    private static Gen<DecimalBounds> AnySide(Domain domain) =>
        Gen.Frequency(
            (3, Number(domain).Select(DecimalBounds.Exactly)),
            (3, Neighbours(domain)),
            (6, Wide(domain)),
            (
                1,
                from end in Number(domain)
                from kind in HeldKind
                select new DecimalBounds(end, kind, 0m, EndKind.Absent)
            ),
            (
                1,
                from end in Number(domain)
                from kind in HeldKind
                select new DecimalBounds(0m, EndKind.Absent, end, kind)
            ),
            (domain == Domain.Positive ? 0 : 1, Gen.Constant(DecimalBounds.All))
        );

    private static Gen<DecimalBounds> Wide(Domain domain) =>
        from one in Number(domain)
        from other in Number(domain)
        from lowerKind in HeldKind
        from upperKind in HeldKind
        select one == other
            ? DecimalBounds.Exactly(one)
            : new DecimalBounds(Math.Min(one, other), lowerKind, Math.Max(one, other), upperKind);

    /// <summary>A few units of the last place wide, where rounding outward shows.</summary>
    private static Gen<DecimalBounds> Neighbours(Domain domain) =>
        from lower in Number(domain).Where(static number => Math.Abs(number) < decimal.MaxValue / 2m)
        from units in Gen.Choose(1, 9)
        from lowerKind in HeldKind
        from upperKind in HeldKind
        select new DecimalBounds(
            lower,
            lowerKind,
            lower + new decimal(units, 0, 0, isNegative: false, lower.Scale),
            upperKind
        );

    private static Gen<decimal> Number(Domain domain) =>
        domain switch
        {
            Domain.Level => Gen.Frequency((6, Magnitude), (1, Gen.Elements(0m, 1m)), (1, Any)),
            Domain.Rate => Gen.Frequency((7, Rate), (1, Gen.Elements(0m, -1m)), (1, Any)),
            Domain.PositiveRate => Gen.Frequency((7, Rate.Select(Math.Abs)), (1, Gen.Constant(0m)), (1, Any)),
            Domain.Positive => Magnitude,
            _ => Any,
        };

    private static Gen<decimal> Any => IndicatorArbitraries.AnyDecimals().Generator;

    private static Gen<decimal> Magnitude => Level.Levels().Generator.Select(static level => level.Value);

    private static Gen<decimal> Rate => SteadyRate.SteadyRates().Generator.Select(static rate => rate.Value);

    private static Gen<PlainArguments> Plain =>
        from span in PeriodSpan.PeriodSpans().Generator
        from way in Gen.Frequency(
            (4, Gen.Choose(1, 12).Select(static n => (decimal)n)),
            (2, Gen.Choose(-6, 0).Select(static n => (decimal)n)),
            (2, Gen.Elements(0.5m, 1.5m, 0.25m)),
            (2, Gen.Constant(span.Value)),
            (1, Gen.Constant(-span.Value))
        )
        from perYear in Gen.Frequency((5, Gen.Choose(1, 12)), (1, Gen.Choose(13, int.MaxValue)))
        from reach in Reaches
        select new PlainArguments(way, perYear, reach);

    private static Reach Reach(decimal about, decimal nearly, Printing? printing, bool fromStep, bool atZero)
    {
        var reach = Indicators.Reach.Default.WithAbout(about).WithNearly(nearly);
        reach = printing is { } way ? reach.WithPrinting(way) : reach;
        reach = fromStep ? reach.WithHedgesFromStep() : reach;
        return atZero ? reach.StoppingAtZero() : reach;
    }
}
