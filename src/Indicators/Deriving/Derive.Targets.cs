namespace Indicators;

public static partial class Derive
{
    /// <summary>The growth that a target requires from its baseline, with the way; the goal counts at its exact number.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="target">A target of a level, with a baseline.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="InvalidOperationException">The target has no level or no baseline.</exception>
    /// <exception cref="UndefinedResultException">The baseline may be zero, or the sign may change.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">A run-time figure's unit has no growth.</exception>
    public static Derived<GrowthRate> RequiredGrowth<TFigure>(Target<TFigure> target, Reach? reach = null)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target is not { Level: { } level, Baseline: { HasValue: true } baseline })
        {
            throw new InvalidOperationException(
                $"{target} has no baseline and level from which growth could be required. Ask TryRequiredGrowth first."
            );
        }

        TFigure.RequireRatio(baseline.Value.Witness, level.Witness);
        var text = FormulaText.RequiredGrowth;
        DerivationInput[] inputs =
        [
            Input(text, 0, baseline, reach),
            DerivationInput.OfGoal(text.Symbols[1], target, reach ?? Reach.Default),
        ];
        return Of<GrowthFormula, GrowthRate>(default, text, inputs, reach);
    }

    /// <summary>By how much an outcome lies above or below the number of a goal, with the way.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">A target of a level.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>The outcome less the goal's number; percentage points for shares and rates.</returns>
    /// <exception cref="InvalidOperationException">The target has no level, or the outcome is missing.</exception>
    /// <exception cref="OverflowException">The difference is past what a decimal holds.</exception>
    public static Derived<Figure> Gap<TFigure>(
        Target<TFigure> target,
        Observation<TFigure> outcome,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(outcome);
        if (target.Level is not { } level)
        {
            throw new InvalidOperationException($"{target} has no level to compare an outcome with.");
        }

        var (text, unit) = (FormulaText.Shortfall, target.Indicator.Unit);
        var goal = Figure.InUnit(GoalSet.Number(level, target.ReadingOf(level), outcome.Value.Figure.Value), unit);
        DerivationInput[] inputs =
        [
            DerivationInput.Of(
                text.Symbols[0],
                target.Indicator.Names,
                target.Due,
                goal,
                reach ?? Reach.Default,
                target.Citation
            ),
            Input(text, 1, outcome, reach),
        ];
        return Of<DifferenceFormula, Figure>(default, text, inputs, reach, Figure.InUnit(0m, unit.OfDifference));
    }

    /// <summary>The growth from a baseline where the goal is a growth, the difference where it is a change.</summary>
    internal static Derivation Since<TFigure>(
        Target<TFigure> target,
        Observation<TFigure> baseline,
        Observation<TFigure> outcome,
        Reach reach
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var text = target.Growth is null ? FormulaText.Change : FormulaText.Growth;
        var inputs = Pair(text, baseline, outcome, reach);
        return target.Change is { } change
            ? Of<DifferenceFormula, Figure>(default, text, inputs, reach, change.Figure).Derivation
            : Of<GrowthFormula, GrowthRate>(default, text, inputs, reach).Derivation;
    }
}
