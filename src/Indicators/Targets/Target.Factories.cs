namespace Indicators;

/// <summary>Creates targets, and says what they require, whether they are met, and how far they are on their way.</summary>
public static partial class Target
{
    /// <summary>A goal to reach a level: 1.3 million vehicles in 2025.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="indicator">What the goal is set on.</param>
    /// <param name="area">Where.</param>
    /// <param name="due">When it is due.</param>
    /// <param name="level">The level, in the indicator's unit.</param>
    /// <param name="role">How it was put.</param>
    /// <param name="baseline">The observation that it starts from; null where none is known.</param>
    /// <param name="citation">Where it is printed; null for a goal of one's own.</param>
    /// <exception cref="UnitMismatchException">The level's or the baseline's unit is not the indicator's.</exception>
    public static Target<TFigure> ForLevel<TFigure>(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        ReportingPeriod due,
        Stated<TFigure> level,
        TargetRole role = TargetRole.Goal,
        Observation<TFigure>? baseline = null,
        Citation? citation = null
    )
        where TFigure : struct, IFigure<TFigure> => new(indicator, area, due, role, level, null, baseline, citation);

    /// <summary>A goal to grow: unit price up more than 8 %.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a growth.</typeparam>
    /// <param name="indicator">What the goal is set on.</param>
    /// <param name="area">Where.</param>
    /// <param name="due">When it is due.</param>
    /// <param name="growth">The growth from the baseline to the due period.</param>
    /// <param name="role">How it was put.</param>
    /// <param name="baseline">The observation that it starts from; null where none is known.</param>
    /// <param name="citation">Where it is printed; null for a goal of one's own.</param>
    /// <exception cref="UnitMismatchException">The baseline's unit is not the indicator's.</exception>
    public static Target<TFigure> ForGrowth<TFigure>(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        ReportingPeriod due,
        Stated<GrowthRate> growth,
        TargetRole role = TargetRole.Goal,
        Observation<TFigure>? baseline = null,
        Citation? citation = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        new(indicator, area, due, role, null, growth, baseline, citation);

    /// <summary>A goal to change by so much: 263,000 jobs more than at the start.</summary>
    /// <typeparam name="TMeasure">The type of the indicator's values, which add up.</typeparam>
    /// <param name="indicator">What the goal is set on.</param>
    /// <param name="area">Where.</param>
    /// <param name="due">When it is due.</param>
    /// <param name="change">The change from the baseline to the due period, below zero for a fall.</param>
    /// <param name="role">How it was put.</param>
    /// <param name="baseline">The observation that it starts from; null where none is known.</param>
    /// <param name="citation">Where it is printed; null for a goal of one's own.</param>
    /// <exception cref="UnitMismatchException">The baseline's unit is not the indicator's.</exception>
    public static Target<TMeasure> ForChange<TMeasure>(
        Indicator<TMeasure> indicator,
        ReferenceArea area,
        ReportingPeriod due,
        Stated<TMeasure> change,
        TargetRole role = TargetRole.Goal,
        Observation<TMeasure>? baseline = null,
        Citation? citation = null
    )
        where TMeasure : struct, IAdditiveMeasure<TMeasure> =>
        new(indicator, area, due, role, null, null, baseline, citation, change.As<Figure>());

    /// <summary>A goal to move a share or rate by so many points: 3 percentage points more than at the start.</summary>
    /// <typeparam name="TShare">The type of the indicator's values: shares or growth rates.</typeparam>
    /// <param name="indicator">What the goal is set on.</param>
    /// <param name="area">Where.</param>
    /// <param name="due">When it is due.</param>
    /// <param name="points">The points from the baseline to the due period, below zero for a fall.</param>
    /// <param name="role">How it was put.</param>
    /// <param name="baseline">The observation that it starts from; null where none is known.</param>
    /// <param name="citation">Where it is printed; null for a goal of one's own.</param>
    public static Target<TShare> ForPoints<TShare>(
        Indicator<TShare> indicator,
        ReferenceArea area,
        ReportingPeriod due,
        Stated<PercentagePoints> points,
        TargetRole role = TargetRole.Goal,
        Observation<TShare>? baseline = null,
        Citation? citation = null
    )
        where TShare : struct, IAffineMeasure<TShare, PercentagePoints> =>
        new(indicator, area, due, role, null, null, baseline, citation, points.As<Figure>());
}
