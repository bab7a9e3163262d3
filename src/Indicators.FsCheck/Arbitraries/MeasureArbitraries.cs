using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

/// <summary>Arbitraries of any measure, also one of your own, for laws and for arbitraries of your own.</summary>
/// <remarks>They stand apart from <see cref="IndicatorArbitraries"/>, since FsCheck would take them for those of every type.</remarks>
public static class MeasureArbitraries
{
    /// <summary>Values of a measure, of every size and at the extremes.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    public static Arbitrary<TMeasure> Of<TMeasure>()
        where TMeasure : struct, IMeasure<TMeasure> =>
        Arb.From(Decimals.Any.Select(TMeasure.FromValue), static measure => IndicatorArbitraries.Shrunk(measure));

    /// <summary>Values of a measure as statistics print them: of so few digits that sums and products of some are exact.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    public static Arbitrary<TMeasure> PrintedOf<TMeasure>()
        where TMeasure : struct, IMeasure<TMeasure> =>
        Arb.From(Decimals.Printed.Select(TMeasure.FromValue), static measure => IndicatorArbitraries.Shrunk(measure));
}
