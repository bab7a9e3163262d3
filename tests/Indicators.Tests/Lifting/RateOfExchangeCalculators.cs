using Dollars = Indicators.Money<Indicators.Dollar>;
using Yuans = Indicators.Money<Indicators.Yuan>;

namespace Indicators.Tests;

/// <summary>What exchange rates of two stated amounts compute.</summary>
internal static class RateOfExchangeCalculators
{
    internal static readonly LiftedCalculator[] All =
    [
        new(
            "conversion",
            [Domain.Any, Domain.Positive, Domain.Positive],
            static (x, _) => TrueFormulas.Conversion(x[0], x[1], x[2])
        )
        {
            Exact = x => Rate(x.Exact<Dollars>(2), x.Exact<Yuans>(1)).Convert(x.Exact<Dollars>(0)).Amount,
            Bounds = x => Rate(x.Within<Dollars>(2), x.Within<Yuans>(1)).Convert(x.Bounds<Dollars>(0), x.Reach).Numbers,
            Stated = x =>
                StatedResult.Of(Rate(x.Stated<Dollars>(2), x.Stated<Yuans>(1)).Convert(x.Stated<Dollars>(0), x.Reach)),
        },
        new(
            "price of a currency",
            [Domain.Positive, Domain.Positive],
            static (x, _) => TrueFormulas.Quotient(x[0], x[1])
        )
        {
            CarriesFigure = true,
            Exact = x => Rate(x.Exact<Dollars>(1), x.Exact<Yuans>(0)).Price.Amount,
            Bounds = x => Rate(x.Within<Dollars>(1), x.Within<Yuans>(0)).StatedPrice(x.Reach).ToBounds().Numbers,
            Stated = x => StatedResult.Of(Rate(x.Stated<Dollars>(1), x.Stated<Yuans>(0)).StatedPrice(x.Reach)),
        },
        new(
            "amount of a crossed rate",
            [Domain.Positive, Domain.Positive, Domain.Positive],
            static (x, _) => TrueFormulas.Conversion(x[0], x[1], x[2])
        )
        {
            CarriesFigure = true,
            Exact = x => Cross(x.Exact<Yuans>(0), x.Exact<Money<Euro>>(1), x.Exact<Yuans>(2)).Figure.Amount,
            Bounds = x =>
                Cross(x.Within<Yuans>(0), x.Within<Money<Euro>>(1), x.Within<Yuans>(2), x.Reach).ToBounds().Numbers,
            Stated = x =>
                StatedResult.Of(Cross(x.Stated<Yuans>(0), x.Stated<Money<Euro>>(1), x.Stated<Yuans>(2), x.Reach)),
        },
    ];

    private static ExchangeRate<Dollar, Yuan> Rate(Stated<Dollars> basis, Stated<Yuans> quote) =>
        ExchangeRate.Implied(basis, quote, ReportingPeriod.Year(2025));

    /// <summary>What one dollar is worth in euros, by what it is worth in yuan and what those are worth in euros.</summary>
    private static Stated<Money<Euro>> Cross(
        Stated<Yuans> perDollar,
        Stated<Money<Euro>> euros,
        Stated<Yuans> forEuros,
        Reach? reach = null
    ) =>
        Rate(Dollar.Units(1), perDollar)
            .Cross(ExchangeRate.Implied(forEuros, euros, ReportingPeriod.Year(2025)), reach)
            .QuoteAmount;
}
