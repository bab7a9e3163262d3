using System.Globalization;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Arithmetic leaves nothing for the garbage collector.</summary>
public sealed class AllocationTests
{
    private static readonly Money<Yuan> From = Yuan.Billions(420.1m);

    private static readonly Money<Yuan> To = Yuan.Billions(500);

    private static readonly Count<NewEnergyVehicle> Part = NewEnergyVehicle.TenThousands(95.32m);

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    private static readonly Count<Vehicle> Whole = Vehicle.TenThousands(254);

    [Fact]
    public void Adding_allocates_nothing() => AllocatesNothing(static () => From + To - From);

    [Fact]
    public void Scaling_allocates_nothing() =>
        AllocatesNothing(static () => (From * 2.5m / 3m) + (From * Share.Percent(50)));

    [Fact]
    public void Comparing_allocates_nothing() =>
        AllocatesNothing(static () => From < To && From != To && From.CompareTo(To) < 0 && From.Equals(From));

    [Fact]
    public void An_amount_per_item_allocates_nothing() => AllocatesNothing(static () => From / Whole * Whole);

    [Fact]
    public void A_share_allocates_nothing() => AllocatesNothing(static () => Part.ShareOf(Whole) - From.ShareOf(To));

    [Fact]
    public void Sums_and_averages_allocate_nothing() =>
        AllocatesNothing(static () => Totals.Sum(From, To) / Totals.Average(From, To));

    [Fact]
    public void Growth_allocates_nothing() => AllocatesNothing(static () => Growth.Between(From, To));

    [Fact]
    public void Trying_for_growth_allocates_nothing() =>
        AllocatesNothing(static () =>
            Growth.TryBetween(From, To, out var rate) && !Growth.TryBetween(Money<Yuan>.Zero, To, out rate)
        );

    [Fact]
    public void A_compound_rate_allocates_nothing() => AllocatesNothing(static () => Cagr.Between(From, To, 3m));

    [Fact]
    public void Writing_into_a_span_allocates_nothing() =>
        AllocatesNothing(static () =>
        {
            Span<char> text = stackalloc char[128];
            Span<byte> utf8 = stackalloc byte[256];
            var stated = Stated.Printed(From, 100_000_000m, Hedge.Over);
            return From.TryFormat(text, out _, "P", null)
                && From.TryFormat(text, out _, "G", null)
                && From.TryFormat(text, out _, "C", Chinese)
                && From.TryFormat(utf8, out _, "F", Chinese)
                && Part.TryFormat(utf8, out _, "P", Chinese)
                && Share.Percent(8.2m).TryFormat(text, out _, default, null)
                && stated.TryFormat(text, out _, "P", Chinese)
                && stated.ToBounds().TryFormat(text, out _, "P", null);
        });

    [Fact]
    public void Reading_from_a_span_allocates_nothing() =>
        AllocatesNothing(static () =>
            Money<Yuan>.TryParse("420.1 billion yuan", null, out _)
            && Money<Yuan>.TryParse("CN¥ 500,000", null, out _)
            && Money<Yuan>.TryParse("四千二百零一亿元", null, out _)
            && Money<Yuan>.TryParse("4201亿元"u8, null, out _)
            && Count<Vehicle>.TryParse("1.3 million vehicles", null, out _)
            && GrowthRate.TryParse("up 8.2 percent", null, out _)
            && Stated<Money<Yuan>>.TryParse("over 420.1 billion yuan", null, out _)
            && Stated<Money<Yuan>>.TryParse("over 420100000000 CNY step 1000", null, out _)
            && Figure.TryParse("420100000000 CNY", null, out _)
            && Figure.TryParse("130万辆", null, out _)
            && !Money<Yuan>.TryParse("not money", null, out _)
        );

    private static void AllocatesNothing<T>(Func<T> compute)
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

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
