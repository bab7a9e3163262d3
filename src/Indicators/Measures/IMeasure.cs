namespace Indicators;

/// <summary>A figure whose type fixes its unit.</summary>
/// <typeparam name="TSelf">The measure's own type.</typeparam>
public interface IMeasure<TSelf> : IFigure<TSelf>
    where TSelf : struct, IMeasure<TSelf>
{
    /// <summary>The unit that every value of the type has.</summary>
    static abstract Unit UnitOfMeasure { get; }

    /// <summary>A value of the measure.</summary>
    /// <param name="value">The number, in <see cref="UnitOfMeasure"/>; for shares and rates the fraction (0.5 is 50 %).</param>
    static abstract TSelf FromValue(decimal value);

    static TSelf IFigure<TSelf>.FromFigure(Figure figure) => figure.As<TSelf>();
}
