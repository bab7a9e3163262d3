using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

/// <summary>FsCheck's arbitraries of the library's types, for <c>[Properties(Arbitrary = [typeof(IndicatorArbitraries)])]</c> and <c>ArbMap.Default.Merge(typeof(IndicatorArbitraries))</c>.</summary>
/// <remarks>
/// <para>They are generic in markers and figures, so <c>Money&lt;Euro&gt;</c> and <c>Stated&lt;Count&lt;Ferry&gt;&gt;</c> of your own markers are covered.
/// Values are of the sizes of real statistics, of every size that a decimal has, and at the extremes: zero, the largest, the smallest, next to one.
/// They shrink to numbers of few digits.</para>
/// <para><see cref="decimal"/>, NodaTime's <c>LocalDate</c> and <c>AnnualDate</c> are given too, since the library's methods take them. Enumerations are FsCheck's own.</para>
/// </remarks>
public static partial class IndicatorArbitraries
{
    /// <summary>Decimals: a third at the edges (zero, one, the largest, the smallest), a third of any mantissa and scale, a third as statistics are printed.</summary>
    public static Arbitrary<decimal> AnyDecimals() => Arb.From(Decimals.Any, Decimals.Shrink);

    /// <summary>Amounts of money of any currency.</summary>
    /// <typeparam name="TCurrency">The currency.</typeparam>
    public static Arbitrary<Money<TCurrency>> AmountsOfMoney<TCurrency>()
        where TCurrency : struct, ICurrency => MeasureArbitraries.Of<Money<TCurrency>>();

    /// <summary>Counts of any item, whole or not.</summary>
    /// <typeparam name="TItem">The item.</typeparam>
    public static Arbitrary<Count<TItem>> Counts<TItem>()
        where TItem : struct, IItem => MeasureArbitraries.Of<Count<TItem>>();

    /// <summary>Amounts of any physical unit.</summary>
    /// <typeparam name="TUnit">The unit.</typeparam>
    public static Arbitrary<Physical<TUnit>> PhysicalAmounts<TUnit>()
        where TUnit : struct, IPhysicalUnit => MeasureArbitraries.Of<Physical<TUnit>>();

    /// <summary>Levels on any physical scale.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    public static Arbitrary<PhysicalLevel<TScale>> PhysicalLevels<TScale>()
        where TScale : struct, IPhysicalScale => MeasureArbitraries.Of<PhysicalLevel<TScale>>();

    /// <summary>Differences of levels on any physical scale.</summary>
    /// <typeparam name="TScale">The scale.</typeparam>
    public static Arbitrary<PhysicalDifference<TScale>> PhysicalDifferences<TScale>()
        where TScale : struct, IPhysicalScale => MeasureArbitraries.Of<PhysicalDifference<TScale>>();

    /// <summary>Amounts of one measure per unit of another.</summary>
    /// <typeparam name="TMeasure">The measure of the amount.</typeparam>
    /// <typeparam name="TDenominator">The measure that it is divided by.</typeparam>
    public static Arbitrary<Per<TMeasure, TDenominator>> AmountsPer<TMeasure, TDenominator>()
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator> =>
        MeasureArbitraries.Of<Per<TMeasure, TDenominator>>();

    /// <summary>Shares, also below 0 % and above 100 %.</summary>
    public static Arbitrary<Share> SharesOfWholes() => MeasureArbitraries.Of<Share>();

    /// <summary>Differences of shares and rates.</summary>
    public static Arbitrary<PercentagePoints> PointDifferences() => MeasureArbitraries.Of<PercentagePoints>();

    /// <summary>Rates of growth, also of -100 % and less.</summary>
    public static Arbitrary<GrowthRate> GrowthRates() => MeasureArbitraries.Of<GrowthRate>();

    /// <summary>Multipliers.</summary>
    public static Arbitrary<Multiplier> Multipliers() => MeasureArbitraries.Of<Multiplier>();

    /// <summary>Index numbers.</summary>
    public static Arbitrary<IndexNumber> IndexNumbers() => MeasureArbitraries.Of<IndexNumber>();

    internal static IEnumerable<TFigure> Shrunk<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> => Decimals.Shrink(figure.Value).Select(figure.WithValue);
}
