namespace Indicators;

public static partial class Target
{
    /// <summary>The growth from the baseline that the goal requires, with the bounds that the printed baseline leaves; for a growth goal that growth. "437,000 to over 500,000" requires over 14 %.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a growth.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">There is no baseline, or no growth from it to the goal, or the unit has no growth.</exception>
    public static Stated<GrowthRate> RequiredGrowth<TFigure>(this Target<TFigure> target, Reach? reach = null)
        where TFigure : struct, IRatioFigure<TFigure> =>
        TryRequiredGrowth(target, out var growth, reach) ? growth : throw Nothing("required growth", target);

    /// <summary>The growth from the baseline that the goal requires, if there is one.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a growth.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge.</param>
    /// <param name="growth">The growth over the whole time from baseline to due period; the default value when there is none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when there is no baseline, or no growth from it to the goal, or the unit has no growth.</returns>
    public static bool TryRequiredGrowth<TFigure>(
        this Target<TFigure> target,
        out Stated<GrowthRate> growth,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        growth = target.Growth?.AsGoal() ?? default;
        return target.Growth is not null
            || (target.Baseline is { } baseline && TryRequiredGrowth(target, baseline, out growth, reach));
    }

    /// <summary>The growth from an observation that the goal still requires.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a growth.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge. A goal of growth or change needs its baseline.</param>
    /// <param name="from">The observation, for example the latest.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">There is no level to reach, or no growth from the observation to it, or the unit has no growth.</exception>
    public static Stated<GrowthRate> RequiredGrowth<TFigure>(
        this Target<TFigure> target,
        Observation<TFigure> from,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        TryRequiredGrowth(target, from, out var growth, reach) ? growth : throw Nothing("required growth", target);

    /// <summary>The growth from an observation that the goal still requires, if there is one.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a growth.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge. A goal of growth or change needs its baseline.</param>
    /// <param name="from">The observation, for example the latest.</param>
    /// <param name="growth">The growth over the whole time from observation to due period; the default value when there is none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when there is no level to reach, or no growth from the observation to it, or the unit has no growth.</returns>
    public static bool TryRequiredGrowth<TFigure>(
        this Target<TFigure> target,
        Observation<TFigure> from,
        out Stated<GrowthRate> growth,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        TryFrom(default(GrowthFormula), target, from, target.NeedsRatio(), out growth, reach);

    /// <summary>The compound annual growth from the baseline that the goal requires.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a growth.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">There is no baseline before the due period, or no growth from it to the goal, or the unit has no growth.</exception>
    public static Stated<GrowthRate> RequiredCagr<TFigure>(this Target<TFigure> target, Reach? reach = null)
        where TFigure : struct, IRatioFigure<TFigure> =>
        TryRequiredCagr(target, out var rate, reach) ? rate : throw Nothing("required compound growth", target);

    /// <summary>The compound annual growth from the baseline that the goal requires, if there is one.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a growth.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge.</param>
    /// <param name="rate">The rate of each year; the default value when there is none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when there is no baseline before the due period, or no growth from it to the goal, or the unit has no growth.</returns>
    public static bool TryRequiredCagr<TFigure>(
        this Target<TFigure> target,
        out Stated<GrowthRate> rate,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        rate = default;
        return target.Baseline is { } baseline && TryRequiredCagr(target, baseline, out rate, reach);
    }

    /// <summary>The compound annual growth from an observation that the goal still requires.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a growth.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge. A goal of growth or change needs its baseline.</param>
    /// <param name="from">The observation, for example the latest.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">The observation is not before the due period, or there is no level to reach, or no growth to it, or the unit has no growth.</exception>
    public static Stated<GrowthRate> RequiredCagr<TFigure>(
        this Target<TFigure> target,
        Observation<TFigure> from,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        TryRequiredCagr(target, from, out var rate, reach) ? rate : throw Nothing("required compound growth", target);

    /// <summary>The compound annual growth from an observation that the goal still requires, if there is one.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a growth.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge. A goal of growth or change needs its baseline.</param>
    /// <param name="from">The observation, for example the latest.</param>
    /// <param name="rate">The rate of each year; the default value when there is none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when the observation is not before the due period, or there is no level to reach, or no growth to it, or the unit has no growth.</returns>
    public static bool TryRequiredCagr<TFigure>(
        this Target<TFigure> target,
        Observation<TFigure> from,
        out Stated<GrowthRate> rate,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(from);
        var years = TargetTime.Years(from.Period, target.Due);
        return TryFrom(new CagrFormula(years), target, from, target.NeedsRatio(), out rate, reach);
    }

    private static bool NeedsRatio<TFigure>(this Target<TFigure> target)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Indicator.Unit.HasRatio;
    }

    private static bool TryFrom<TFormula, TFigure, TResult>(
        in TFormula formula,
        Target<TFigure> target,
        Observation<TFigure> from,
        bool isAllowed,
        out Stated<TResult> result,
        Reach? reach,
        TResult like = default
    )
        where TFormula : struct, IFormula
        where TFigure : struct, IFigure<TFigure>
        where TResult : struct, IFigure<TResult>
    {
        ArgumentNullException.ThrowIfNull(from);
        result = default;
        if (
            !isAllowed
            || !from.HasValue
            || !TryGoal(target, target.Baseline, reach, out var goal)
            || !Lifted.OfStated(formula, [StatedNumber.Of(from.Value, reach), goal], out var computed).IsNone
        )
        {
            return false;
        }

        result = computed.In(like);
        return true;
    }

    private static UndefinedResultException Nothing<TFigure>(string what, Target<TFigure> target)
        where TFigure : struct, IFigure<TFigure> =>
        new($"{what} of {target}", "it lacks the observations or the level for it. Ask the Try form first.");
}
