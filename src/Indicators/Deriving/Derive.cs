namespace Indicators;

/// <summary>Computes from observations, and keeps the way: formula, inputs with their citations, policy and bounds.</summary>
/// <remarks>The results are those of the calculators over stated figures; only the explanation is added. Observations that do not belong together are refused.</remarks>
public static partial class Derive
{
    /// <summary>The growth from one observation to another: (to - from) / from.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="from">The level at the start; zero is not within it.</param>
    /// <param name="to">The level at the end.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">A figure is missing or disputed, indicators, units, areas or price bases differ, or the series is broken between them.</exception>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Derived<GrowthRate> Growth<TFigure>(
        Observation<TFigure> from,
        Observation<TFigure> to,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        RequireComparable("growth", from, to);
        TFigure.RequireRatio(from.Value.Figure, to.Value.Figure);
        return Of<GrowthFormula, GrowthRate>(
            default,
            FormulaText.Growth,
            Pair(FormulaText.Growth, from, to, reach),
            reach
        );
    }

    /// <summary>The compound annual growth from one observation to another.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="from">The level at the start; zero is not within it.</param>
    /// <param name="to">The level at the end.</param>
    /// <param name="years">The number of years between them, whole or not; above zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">A figure is missing or disputed, indicators, units, areas or price bases differ, or the series is broken between them.</exception>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Derived<GrowthRate> Cagr<TFigure>(
        Observation<TFigure> from,
        Observation<TFigure> to,
        decimal years,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        RequireComparable("compound growth rate", from, to);
        TFigure.RequireRatio(from.Value.Figure, to.Value.Figure);
        var text = FormulaText.Cagr(years);
        return Of<CagrFormula, GrowthRate>(new(years), text, Pair(text, from, to, reach), reach);
    }

    /// <summary>The difference of two observations: to - from.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="from">The value at the start.</param>
    /// <param name="to">The value at the end.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">A figure is missing or disputed, indicators, units, areas or price bases differ, or the series is broken between them.</exception>
    /// <exception cref="OverflowException">The difference is past what a decimal holds.</exception>
    public static Derived<TMeasure> Difference<TMeasure>(
        Observation<TMeasure> from,
        Observation<TMeasure> to,
        Reach? reach = null
    )
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        RequireComparable("difference", from, to);
        return Of<DifferenceFormula, TMeasure>(
            default,
            FormulaText.Change,
            Pair(FormulaText.Change, from, to, reach),
            reach
        );
    }

    /// <summary>The change of a share in percentage points: to - from.</summary>
    /// <param name="from">The share at the start.</param>
    /// <param name="to">The share at the end.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">A figure is missing or disputed, indicators, areas or price bases differ, or the series is broken between them.</exception>
    public static Derived<PercentagePoints> Change(Observation<Share> from, Observation<Share> to, Reach? reach = null)
    {
        RequireComparable("change", from, to);
        return Of<DifferenceFormula, PercentagePoints>(
            default,
            FormulaText.Change,
            Pair(FormulaText.Change, from, to, reach),
            reach
        );
    }

    /// <summary>The change of a growth rate in percentage points: to - from.</summary>
    /// <param name="from">The rate at the start.</param>
    /// <param name="to">The rate at the end.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">A figure is missing or disputed, indicators, areas or price bases differ, or the series is broken between them.</exception>
    public static Derived<PercentagePoints> Change(
        Observation<GrowthRate> from,
        Observation<GrowthRate> to,
        Reach? reach = null
    )
    {
        RequireComparable("change", from, to);
        return Of<DifferenceFormula, PercentagePoints>(
            default,
            FormulaText.Change,
            Pair(FormulaText.Change, from, to, reach),
            reach
        );
    }

    /// <summary>The base that a level and its growth imply: value / (1 + growth).</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="value">The level at the end.</param>
    /// <param name="growth">The growth that led to it; above -100 %.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">A figure is missing or disputed, or areas, periods or price bases differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="growth"/> may be -100 % or less.</exception>
    /// <exception cref="OverflowException">The base is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">A run-time figure's unit has no growth.</exception>
    public static Derived<TFigure> ImpliedBase<TFigure>(
        Observation<TFigure> value,
        Observation<GrowthRate> growth,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        RequireResult("implied base", value, growth);
        TFigure.RequireRatio(value.Value.Figure, value.Value.Figure);
        var inputs = Pair(FormulaText.ImpliedBase, value, growth, reach);
        return Of<ImpliedBaseFormula, TFigure>(default, FormulaText.ImpliedBase, inputs, reach, value.Value.Witness);
    }

    private static DerivationInput[] Pair<TFirst, TSecond>(
        FormulaText text,
        Observation<TFirst> first,
        Observation<TSecond> second,
        Reach? reach
    )
        where TFirst : struct, IFigure<TFirst>
        where TSecond : struct, IFigure<TSecond> => [Input(text, 0, first, reach), Input(text, 1, second, reach)];

    private static DerivationInput Input<TFigure>(
        FormulaText text,
        int index,
        Observation<TFigure> observation,
        Reach? reach
    )
        where TFigure : struct, IFigure<TFigure> =>
        DerivationInput.Of(text.Symbols[index], observation, reach ?? Reach.Default);

    private static Derived<TResult> Of<TFormula, TResult>(
        in TFormula formula,
        FormulaText text,
        DerivationInput[] inputs,
        Reach? reach,
        TResult like = default
    )
        where TFormula : struct, IFormula
        where TResult : struct, IFigure<TResult>
    {
        var numbers = Array.ConvertAll(inputs, static input => input.Number);
        var failure = Lifted.OfStated(formula, numbers, out var computed);
        if (!failure.IsNone)
        {
            var values = string.Join(", ", inputs.Select(static input => $"{input.Symbol.English} {input.Value}"));
            throw failure.ToException($"{text.Names.English} of {values}");
        }

        var result = computed.In(like);
        var figures = result.As<Figure>();
        var (bounds, each) = (figures.ToBounds(reach), Array.ConvertAll(numbers, static number => number.Bounds));
        DerivationEnd[] ends =
        [
            DerivationEnd.Of(formula, each, Side.Down, bounds.Lower),
            DerivationEnd.Of(formula, each, Side.Up, bounds.Upper),
        ];
        return new(result, new Derivation(text, inputs, reach ?? Reach.Default, figures, ends));
    }

    private static void RequireComparable<TFigure>(
        string calculation,
        Observation<TFigure> from,
        Observation<TFigure> to
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (Comparability.OfLevels(from, to) is { } reason)
        {
            throw new NotComparableException($"{calculation} from {from} to {to}", reason);
        }
    }

    private static void RequireResult<TFigure, TResult>(
        string calculation,
        Observation<TFigure> level,
        Observation<TResult> result
    )
        where TFigure : struct, IFigure<TFigure>
        where TResult : struct, IFigure<TResult>
    {
        ArgumentNullException.ThrowIfNull(level);
        ArgumentNullException.ThrowIfNull(result);
        if ((Comparability.OfSingle(level) ?? Comparability.OfResult(level, result)) is { } reason)
        {
            throw new NotComparableException($"{calculation} of {level} and {result}", reason);
        }
    }
}
