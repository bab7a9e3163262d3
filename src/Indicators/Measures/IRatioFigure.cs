namespace Indicators;

/// <summary>A figure whose zero means "none", so that a ratio of two, and growth from one to another, mean something.</summary>
/// <typeparam name="TSelf">The figure's own type.</typeparam>
/// <remarks>Money, counts, amounts per item and index numbers; not shares and not rates. In Stevens's terms, a ratio scale.</remarks>
public interface IRatioFigure<TSelf> : IFigure<TSelf>
    where TSelf : struct, IRatioFigure<TSelf>
{
    /// <summary>
    /// Refuses two figures of which no ratio can be taken. Measures need no check, since their type has made it;
    /// <see cref="Figure"/> compares the units.
    /// </summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other figure.</param>
    /// <exception cref="UnitMismatchException">The units differ, or have no ratio.</exception>
    static virtual void RequireRatio(TSelf left, TSelf right) { }
}
