using System.Numerics;

namespace Indicators;

/// <summary>A measure that adds, scales and has a ratio: money of one currency, a count of one item, a physical amount, an amount per item.</summary>
/// <typeparam name="TSelf">The measure's own type.</typeparam>
public interface ILinearMeasure<TSelf>
    : IAdditiveMeasure<TSelf>,
        IRatioFigure<TSelf>,
        IUnaryNegationOperators<TSelf, TSelf>,
        IDivisionOperators<TSelf, decimal, TSelf>
    where TSelf : struct, ILinearMeasure<TSelf>
{
    /// <summary>The ratio of two values of the measure.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor; not zero.</param>
    /// <returns>A plain number: 2 when <paramref name="left"/> is twice <paramref name="right"/>.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    static abstract decimal operator /(TSelf left, TSelf right);
}
