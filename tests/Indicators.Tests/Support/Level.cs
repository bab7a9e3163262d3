using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>A level above zero, of any size and number of digits.</summary>
public readonly record struct Level(decimal Value)
{
    public static Arbitrary<Level> Levels() =>
        Arb.From(
            IndicatorArbitraries
                .AnyDecimals()
                .Generator.Where(value => value != 0m)
                .Select(value => new Level(Math.Abs(value)))
        );
}
