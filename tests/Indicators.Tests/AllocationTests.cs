using System.Globalization;
using System.Text;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Arithmetic leaves nothing for the garbage collector.</summary>
public sealed class AllocationTests
{
    private static readonly Money<Yuan> From = Yuan.Billions(420.1m);

    private static readonly Money<Yuan> To = Yuan.Billions(500);

    private static readonly Stated<Money<Yuan>> FromStated = Stated.Printed(From, 100_000_000m);

    private static readonly Stated<Money<Yuan>> ToStated = Stated.Printed(To, 1_000_000_000m);

    private static readonly Bounds<Money<Yuan>> FromBounds = FromStated.ToBounds();

    private static readonly Bounds<Money<Yuan>> ToBounds = ToStated.ToBounds();

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

    [Theory]
    [InlineData("over 420.1 billion yuan")]
    [InlineData("at least CN¥420.1bn")]
    [InlineData("4201亿元以上")]
    [InlineData("$1.3 billion")]
    [InlineData("about -8.2 percent")]
    [InlineData("8.2%左右")]
    [InlineData("约9.3个百分点")]
    [InlineData("1.3 million cars or more")]
    [InlineData("3500余辆")]
    [InlineData("2.4 times")]
    [InlineData("103.2")]
    [InlineData("3,240 yuan per laptop")]
    [InlineData("[420 billion yuan, 421 billion yuan)")]
    [InlineData("5 to 8 percent")]
    [InlineData("fell by over 8.2%")]
    [InlineData("下降3%至5%")]
    [InlineData("down 5 billion yuan")]
    [InlineData("over 0.05 share step 0.01")]
    [InlineData("no figure")]
    public void Reading_a_text_as_anything_allocates_nothing(string text) =>
        AllocatesNothing(() =>
            Stated<Money<Yuan>>.TryParse(text, out _)
            | Stated<Count<Vehicle>>.TryParse(text, out _)
            | Stated<GrowthRate>.TryParse(text, out _)
            | Stated<PercentagePoints>.TryParse(text, out _)
            | Stated<Figure>.TryParse(text, out _)
            | Figure.TryParse(text, out _)
            | Share.TryParse(text, out _)
            | Multiplier.TryParse(text, out _)
            | IndexNumber.TryParse(text, out _)
            | Physical<Tonne>.TryParse(text, out _)
            | PhysicalLevel<Celsius>.TryParse(text, out _)
            | Per<Money<Yuan>, Count<Laptop>>.TryParse(text, out _)
            | Bounds<Money<Yuan>>.TryParse(text, out _)
        );

    [Theory]
    [InlineData("")]
    [InlineData("G")]
    [InlineData("P")]
    [InlineData("P1")]
    [InlineData("C")]
    [InlineData("F")]
    [InlineData("E")]
    public void Writing_every_measure_in_every_form_allocates_nothing(string form)
    {
        var text = new char[128];
        foreach (var culture in (CultureInfo[])[CultureInfo.InvariantCulture, Chinese])
        {
            AllocatesNothing(() =>
                From.TryFormat(text, out _, form, culture)
                & Vehicle.Millions(1.3m).TryFormat(text, out _, form, culture)
                & Part.TryFormat(text, out _, form, culture)
                & GrowthRate.Percent(8.2m).TryFormat(text, out _, form, culture)
                & PercentagePoints.Points(9.3m).TryFormat(text, out _, form, culture)
                & Multiplier.Times(2.4m).TryFormat(text, out _, form, culture)
                & IndexNumber.Points(103.2m).TryFormat(text, out _, form, culture)
                & Celsius.At(20.5m).TryFormat(text, out _, form, culture)
                & FromStated.TryFormat(text, out _, form, culture)
                & FromBounds.TryFormat(text, out _, form, culture)
            );
        }
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-W36")]
    [InlineData("2024-S1[--04-01]")]
    [InlineData("2024-12-31T08:00:00.5+08:00")]
    [InlineData("2024-01-31T01:02:03/P1Y2M3DT4H")]
    [InlineData("2024年前三季度")]
    [InlineData("first three quarters of 2024")]
    [InlineData("no period")]
    public void Reading_a_period_allocates_nothing(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        AllocatesNothing(() =>
            ReportingPeriod.TryParse(text, out _)
            | ReportingPeriod.TryParse(utf8, out _)
            | ReportingPeriod.TryParseLenient(text, out _)
        );
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-W36")]
    [InlineData("2024-S1[--04-01]")]
    [InlineData("2024-12-31T08:00:00.5+08:00")]
    [InlineData("2024-01-31T01:02:03/P1Y2M3DT4H")]
    public void Printing_a_period_allocates_nothing(string text)
    {
        var period = ReportingPeriod.Parse(text);
        var (characters, bytes) = (new char[80], new byte[80]);
        AllocatesNothing(() =>
            period.TryFormat(characters, out _, default, null) && period.TryFormat(bytes, out _, default, null)
        );
    }

    [Fact]
    public void Moving_and_comparing_periods_allocates_nothing()
    {
        var (week, fiscal) = (ReportingPeriod.Week(2024, 36), ReportingPeriod.Year(2024, new(7, 1)));
        AllocatesNothing(() =>
            week.Next() < fiscal
            && fiscal.Contains(week)
            && week.SamePeriodOfPreviousYear().Overlaps(fiscal)
            && fiscal.Enclosing(Periodicity.Year).YearsUntil(fiscal, YearConvention.ActualActual) == 0m
        );
    }

    [Fact]
    public void Growth_of_bounds_allocates_nothing() =>
        AllocatesNothing(static () => Growth.Between(FromBounds, ToBounds));

    [Fact]
    public void Growth_of_stated_figures_allocates_nothing() =>
        AllocatesNothing(static () => Growth.Between(FromStated, ToStated));

    [Fact]
    public void A_share_of_bounds_allocates_nothing() => AllocatesNothing(static () => Shares.Of(FromBounds, ToBounds));

    [Fact]
    public void Sum_and_difference_of_bounds_allocate_nothing() =>
        AllocatesNothing(static () => Totals.Sum(Totals.Difference(FromBounds, ToBounds), FromBounds, ToBounds));

    [Fact]
    public void Bounds_of_printed_figures_allocate_nothing() =>
        AllocatesNothing(static () => FromStated.ToBounds().IsLessThan(ToStated.ToBounds()));

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
