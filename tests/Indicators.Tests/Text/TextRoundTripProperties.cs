using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>What is written in a form that keeps all digits reads back, in both languages, as characters and as UTF-8.</summary>
public sealed class TextRoundTripProperties
{
    private static readonly CultureInfo[] Cultures =
    [
        CultureInfo.GetCultureInfo("en-US"),
        CultureInfo.GetCultureInfo("zh-CN"),
        CultureInfo.GetCultureInfo("de-DE"),
    ];

    private static readonly string[] Forms = ["", "G", "E", "P", "F"];

    [Property]
    public bool Money_reads_back(Money<Yuan> amount) => ReadsBack(amount);

    [Property]
    public bool Money_of_another_currency_reads_back(decimal amount) =>
        ReadsBack(Dollar.Units(amount)) && ReadsBack(Money.Units<Euro>(amount));

    [Property]
    public bool Counts_read_back(Count<Vehicle> count) => ReadsBack(count);

    [Property]
    public bool Counts_of_every_item_read_back(decimal number) =>
        ReadsBack(NewEnergyVehicle.Units(number))
        && ReadsBack(Person.Units(number))
        && ReadsBack(IndustrialCluster.Units(number))
        && ReadsBack(TimePeriod.Units(number));

    [Property]
    public bool Shares_read_back(Share share) => ReadsBack(share);

    [Property]
    public bool Growth_rates_read_back(GrowthRate rate) => ReadsBack(rate);

    [Property]
    public bool Percentage_points_read_back(PercentagePoints points) => ReadsBack(points);

    [Property]
    public bool Multipliers_read_back(Multiplier multiplier) => ReadsBack(multiplier);

    [Property]
    public bool Index_numbers_read_back(IndexNumber index) => ReadsBack(index);

    [Property]
    public bool Amounts_per_item_read_back(Per<Money<Yuan>, Count<Person>> amount) => ReadsBack(amount);

    [Property]
    public bool Physical_amounts_levels_and_differences_read_back(decimal number) =>
        ReadsBack(Physical.Units<Tonne>(number))
        && ReadsBack(Physical.Units<TonneKilometre>(number))
        && ReadsBack(Celsius.At(number))
        && ReadsBack(Celsius.Difference(number))
        && ReadsBack(Physical.Units<Tonne>(number) / Person.Units(1));

    [Property]
    public bool Run_time_figures_read_back_in_the_general_form(decimal value) =>
        KnownUnits.Default.Codes.All(code =>
        {
            var figure = Figure.InUnit(value, KnownUnits.Default.Find(code)!);
            return Figure.Parse(figure.ToString("G", null), null) == figure;
        });

    [Property]
    public bool Bounds_read_back(Money<Yuan> first, Money<Yuan> second, bool isOpen)
    {
        var (lower, upper) = first < second ? (first, second) : (second, first);
        Bounds<Money<Yuan>>[] all =
        [
            Bounds.Between(lower, upper),
            Bounds.AtLeast(lower),
            Bounds.Under(upper),
            Bounds.Unbounded<Money<Yuan>>(),
            isOpen && lower < upper ? Bounds.Between(Bounds.Open(lower), Bounds.Closed(upper)) : Bounds.Over(lower),
        ];
        return all.All(bounds =>
            Written(bounds).All(text => Bounds<Money<Yuan>>.TryParse(text, null, out var read) && read == bounds)
        );
    }

    [Property]
    public bool Stated_figures_read_back_in_the_general_form(Count<Vehicle> count, Hedge hedge, byte places)
    {
        Stated<Count<Vehicle>>[] all =
        [
            Stated.Exact(count),
            Stated.Hedged(hedge, count),
            Stated.Range(count, Vehicle.Units(decimal.MaxValue)),
            PrintedTo(count, hedge, places),
        ];
        return all.All(stated => Stated<Count<Vehicle>>.Parse(stated.ToString("G", null), null) == stated);
    }

    [Property]
    public bool Printed_figures_read_back_with_hedge_and_step(PrintedNumber number, Hedge hedge)
    {
        var figure = Yuan.Units(Math.Abs(number.Value));
        var step = PrintedStep.Shown(figure.Amount);
        var stated = Stated.Printed(figure, figure.Amount == 0m ? 1m : step, hedge);
        return Cultures.All(culture =>
        {
            var text = stated.ToString("P", culture);
            var read = Stated<Money<Yuan>>.Parse(text, null);
            return read.Figure == stated.Figure && read.Hedge == hedge;
        });
    }

    private static Stated<Count<Vehicle>> PrintedTo(Count<Vehicle> count, Hedge hedge, byte places)
    {
        var step = DecimalPowers.Of(-(places % 28));
        var value = FigureText.Rounded(Vehicle.Units(Math.Abs(count.Number)).Number, places % 28);
        return value != 0m && value < step
            ? Stated.Exact(count)
            : Stated.Printed(Vehicle.Units(value), step, hedge, Printing.Truncated);
    }

    private static bool ReadsBack<TMeasure>(TMeasure measure)
        where TMeasure : struct,
            IMeasure<TMeasure>,
            ISpanFormattable,
            IUtf8SpanFormattable,
            ISpanParsable<TMeasure>,
            IUtf8SpanParsable<TMeasure> =>
        Written(measure)
            .All(text =>
                TMeasure.TryParse(text, null, out var read)
                && read.Equals(measure)
                && TMeasure.TryParse(Encoding.UTF8.GetBytes(text), null, out var fromUtf8)
                && fromUtf8.Equals(measure)
            );

    private static IEnumerable<string> Written<TValue>(TValue value)
        where TValue : ISpanFormattable, IUtf8SpanFormattable
    {
        foreach (var form in Forms)
        {
            foreach (var culture in Cultures)
            {
                var text = value.ToString(form, culture);
                var characters = new char[512];
                var bytes = new byte[1024];
                Assert.True(value.TryFormat(characters, out var written, form, culture));
                Assert.Equal(text, characters.AsSpan(0, written).ToString());
                Assert.True(value.TryFormat(bytes, out var length, form, culture));
                Assert.Equal(text, Encoding.UTF8.GetString(bytes, 0, length));
                yield return text;
            }
        }
    }
}
