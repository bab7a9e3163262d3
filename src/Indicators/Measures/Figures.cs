namespace Indicators;

/// <summary>Goes from measures to run-time figures.</summary>
public static class Figures
{
    /// <summary>The measure as a figure with its unit at run time.</summary>
    /// <typeparam name="TMeasure">The measure's type.</typeparam>
    /// <param name="measure">The measure.</param>
    public static Figure ToFigure<TMeasure>(this TMeasure measure)
        where TMeasure : struct, IMeasure<TMeasure> => Figure.InUnit(measure.Value, TMeasure.UnitOfMeasure);
}
