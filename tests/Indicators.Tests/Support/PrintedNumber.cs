using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>A number as statistics print it: few digits, so that sums and products of some of them are exact.</summary>
public readonly record struct PrintedNumber(decimal Value)
{
    public static Arbitrary<PrintedNumber> PrintedNumbers()
    {
        var printed = MeasureArbitraries.PrintedOf<Multiplier>();
        return Arb.Convert(
            printed,
            static number => new PrintedNumber(number.ToDecimal()),
            static number => Multiplier.Times(number.Value)
        );
    }
}
