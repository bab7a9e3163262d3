namespace Indicators;

public static partial class Derive
{
    /// <summary>The share that an observed part has of an observed whole.</summary>
    /// <typeparam name="TMeasure">The measure of both.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">A figure is missing or disputed, or areas, periods or price bases differ.</exception>
    /// <exception cref="UndefinedResultException"><paramref name="whole"/> may be zero.</exception>
    public static Derived<Share> Share<TMeasure>(
        Observation<TMeasure> part,
        Observation<TMeasure> whole,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        RequireResult("share", part, whole);
        return Of<QuotientFormula, Share>(
            default,
            FormulaText.Share,
            Pair(FormulaText.Share, part, whole, reach),
            reach
        );
    }

    /// <summary>The share that an observed count of a kind of item has of an observed count of the wider kind.</summary>
    /// <typeparam name="TPart">The narrower kind.</typeparam>
    /// <typeparam name="TWhole">The wider kind.</typeparam>
    /// <param name="part">The count of the narrower kind.</param>
    /// <param name="whole">The count of the wider kind; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">A figure is missing or disputed, or areas, periods or price bases differ.</exception>
    /// <exception cref="UndefinedResultException"><paramref name="whole"/> may be zero.</exception>
    public static Derived<Share> Share<TPart, TWhole>(
        Observation<Count<TPart>> part,
        Observation<Count<TWhole>> whole,
        Reach? reach = null
    )
        where TPart : struct, IItem, IPartOf<TWhole>
        where TWhole : struct, IItem
    {
        RequireResult("share", part, whole);
        return Of<QuotientFormula, Share>(
            default,
            FormulaText.Share,
            Pair(FormulaText.Share, part, whole, reach),
            reach
        );
    }

    /// <summary>The amount for each of an observed number: yuan per head.</summary>
    /// <typeparam name="TMeasure">The measure of the amount.</typeparam>
    /// <typeparam name="TDenominator">The measure that it is divided by.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="number">What it is divided by; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">A figure is missing or disputed, or the areas differ.</exception>
    /// <exception cref="UndefinedResultException"><paramref name="number"/> may be zero.</exception>
    public static Derived<Per<TMeasure, TDenominator>> PerItem<TMeasure, TDenominator>(
        Observation<TMeasure> amount,
        Observation<TDenominator> number,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator>
    {
        ArgumentNullException.ThrowIfNull(amount);
        ArgumentNullException.ThrowIfNull(number);
        if ((Comparability.OfSingle(amount) ?? Comparability.OfDivisor(amount, number)) is { } reason)
        {
            throw new NotComparableException($"amount of {amount} for each of {number}", reason);
        }

        return Of<QuotientFormula, Per<TMeasure, TDenominator>>(
            default,
            FormulaText.PerItem,
            Pair(FormulaText.PerItem, amount, number, reach),
            reach
        );
    }

    /// <summary>The sum of observed parts.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="parts">The parts; at least one.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    /// <exception cref="NotComparableException">A figure is missing or disputed, or units, areas or price bases differ.</exception>
    /// <exception cref="OverflowException">The sum is past what a decimal holds.</exception>
    public static Derived<TMeasure> Sum<TMeasure>(IReadOnlyList<Observation<TMeasure>> parts, Reach? reach = null)
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            throw new ArgumentException("There are no parts. Give at least one.", nameof(parts));
        }

        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
            if (Comparability.OfAddends(parts[0], part) is { } reason)
            {
                throw new NotComparableException($"sum of {parts[0]} and {part}", reason);
            }
        }

        var text = FormulaText.Sum(parts.Count);
        var inputs = parts.Select((part, i) => Input(text, i, part, reach)).ToArray();
        return Of<SumFormula, TMeasure>(default, text, inputs, reach);
    }

    /// <summary>An observed part's contribution to the growth of an observed whole, in percentage points.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start; zero is not within it.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">A figure is missing or disputed, a part and its whole differ in area, period or price basis, or two levels are of different indicators or broken between them.</exception>
    /// <exception cref="UndefinedResultException"><paramref name="wholeFrom"/> may be zero.</exception>
    public static Derived<PercentagePoints> Contribution<TMeasure>(
        Observation<TMeasure> partFrom,
        Observation<TMeasure> partTo,
        Observation<TMeasure> wholeFrom,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        RequireComparable("contribution", partFrom, partTo);
        RequireResult("contribution", partFrom, wholeFrom);
        var text = FormulaText.Contribution;
        DerivationInput[] inputs = [.. Pair(text, partFrom, partTo, reach), Input(text, 2, wholeFrom, reach)];
        return Of<ChangeOverFormula, PercentagePoints>(default, text, inputs, reach);
    }

    /// <summary>An observed part's share of the growth of an observed whole.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start.</param>
    /// <param name="wholeTo">The whole at the end; certainly another level than at the start.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">A figure is missing or disputed, a part and its whole differ in area, period or price basis, or two levels are of different indicators or broken between them.</exception>
    /// <exception cref="UndefinedResultException">The whole may not have changed.</exception>
    public static Derived<Share> ContributionRate<TMeasure>(
        Observation<TMeasure> partFrom,
        Observation<TMeasure> partTo,
        Observation<TMeasure> wholeFrom,
        Observation<TMeasure> wholeTo,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        RequireComparable("contribution rate", partFrom, partTo);
        RequireComparable("contribution rate", wholeFrom, wholeTo);
        RequireResult("contribution rate", partFrom, wholeFrom);
        RequireResult("contribution rate", partTo, wholeTo);
        var text = FormulaText.ContributionRate;
        DerivationInput[] inputs =
        [
            .. Pair(text, partFrom, partTo, reach),
            Input(text, 2, wholeFrom, reach),
            Input(text, 3, wholeTo, reach),
        ];
        return Of<ChangeOverChangeFormula, Share>(default, text, inputs, reach);
    }

    /// <summary>An observed amount in another currency: amount x quote / base, with the bounds of the rate's own amounts.</summary>
    /// <typeparam name="TBase">The currency of the amount.</typeparam>
    /// <typeparam name="TQuote">The other currency.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="rate">The rate of the amount's currency in the other one.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">The amount is missing or disputed.</exception>
    /// <exception cref="UndefinedResultException">An amount of the rate may be zero.</exception>
    public static Derived<Money<TQuote>> Converted<TBase, TQuote>(
        Observation<Money<TBase>> amount,
        ExchangeRate<TBase, TQuote> rate,
        Reach? reach = null
    )
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency
    {
        ArgumentNullException.ThrowIfNull(amount);
        ArgumentNullException.ThrowIfNull(rate);
        if (Comparability.OfSingle(amount) is { } reason)
        {
            throw new NotComparableException($"conversion of {amount}", reason);
        }

        var (text, by) = (FormulaText.Conversion, reach ?? Reach.Default);
        DerivationInput[] inputs =
        [
            Input(text, 0, amount, reach),
            DerivationInput.Of(
                text.Symbols[1],
                ExchangeRateNames,
                rate.Period,
                rate.QuoteAmount.As<Figure>(),
                by,
                rate.Citation
            ),
            DerivationInput.Of(
                text.Symbols[2],
                ExchangeRateNames,
                rate.Period,
                rate.BaseAmount.As<Figure>(),
                by,
                rate.Citation
            ),
        ];
        return Of<ConversionFormula, Money<TQuote>>(default, text, inputs, reach);
    }

    private static Names ExchangeRateNames { get; } = new("Exchange rate", "汇率");
}
