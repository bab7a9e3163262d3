namespace Indicators.Tests;

/// <summary>A derivation costs nothing where none is asked for: the calculators over stated figures allocate nothing.</summary>
public sealed class DerivationCostTests
{
    private static readonly Stated<Money<Yuan>> From = Stated.Printed(Yuan.Billions(420.1m), 100_000_000m);

    private static readonly Stated<Money<Yuan>> To = Stated.Printed(Yuan.Billions(500), 1_000_000_000m);

    private static readonly Bounds<Money<Yuan>> FromBounds = From.ToBounds();

    private static readonly Bounds<Money<Yuan>> ToBounds = To.ToBounds();

    [Fact]
    public void Growth_of_stated_figures_allocates_nothing() =>
        AllocatesNothing(static () => Growth.Between(From, To).ToBounds());

    [Fact]
    public void Growth_of_bounds_allocates_nothing() =>
        AllocatesNothing(static () => Growth.Between(FromBounds, ToBounds));

    [Fact]
    public void A_share_of_stated_figures_allocates_nothing() => AllocatesNothing(static () => Shares.Of(From, To));

    [Fact]
    public void A_difference_of_stated_figures_allocates_nothing() =>
        AllocatesNothing(static () => Totals.Difference(From, To));

    [Fact]
    public void A_comparison_of_stated_figures_allocates_nothing() =>
        AllocatesNothing(static () => FromBounds.IsLessThan(ToBounds) & !ToBounds.IsAtMost(FromBounds));

    [Fact]
    public void A_derivation_is_made_where_it_is_asked_for()
    {
        var (from, to) = (Observed.Of(2023, From), Observed.Of(2024, To));
        Assert.True(AllocatedBy(() => Derive.Growth(from, to)) > 0);
    }

    private static void AllocatesNothing<T>(Func<T> compute) => Assert.Equal(0, AllocatedBy(compute));

    private static long AllocatedBy<T>(Func<T> compute)
    {
        for (var i = 0; i < 200; i++)
        {
            _ = compute();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            _ = compute();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
