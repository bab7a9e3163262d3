using System.Numerics;

namespace Indicators;

/// <summary>A number with a unit, ordered among figures of the same unit.</summary>
/// <typeparam name="TSelf">The figure's own type.</typeparam>
/// <remarks>
/// Equality and ordering agree: two figures are equal exactly when neither is less than the other.
/// 1.0 and 1.00 are equal. Every measure is a figure whose unit its type fixes; <see cref="Figure"/> is one whose
/// unit is known only at run time.
/// </remarks>
public interface IFigure<TSelf> : IEquatable<TSelf>, IComparable<TSelf>, IComparisonOperators<TSelf, TSelf, bool>
    where TSelf : struct, IFigure<TSelf>
{
    /// <summary>The number, in <see cref="Unit"/>: yuan, vehicles; for shares and rates the fraction (0.5 is 50 %).</summary>
    decimal Value { get; }

    /// <summary>The unit of <see cref="Value"/>.</summary>
    Unit Unit { get; }

    /// <summary>A figure of the same unit with another number.</summary>
    /// <param name="value">The number, in <see cref="Unit"/>.</param>
    TSelf WithValue(decimal value);

    /// <summary>A run-time figure as one of this type.</summary>
    /// <param name="figure">The figure, of a unit that the type can have.</param>
    /// <exception cref="UnitMismatchException">The figure's unit is not the type's.</exception>
    static abstract TSelf FromFigure(Figure figure);
}
