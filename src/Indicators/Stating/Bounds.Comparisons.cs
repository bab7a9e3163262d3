namespace Indicators;

public readonly partial record struct Bounds<TFigure>
{
    /// <summary>Whether the figure in these bounds is less than the one in others.</summary>
    /// <param name="other">The other bounds.</param>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit.</exception>
    public Answer IsLessThan(Bounds<TFigure> other)
    {
        RequireSameUnit(other.lower);
        return Answer.Of(Numbers.IsBelow(other.Numbers), other.Numbers.IsNowhereAbove(Numbers));
    }

    /// <summary>Whether the figure in these bounds is less than or equal to the one in others.</summary>
    /// <param name="other">The other bounds.</param>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit.</exception>
    public Answer IsAtMost(Bounds<TFigure> other) => !other.IsLessThan(this);

    /// <summary>Whether the figure in these bounds is greater than the one in others.</summary>
    /// <param name="other">The other bounds.</param>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit.</exception>
    public Answer IsGreaterThan(Bounds<TFigure> other) => other.IsLessThan(this);

    /// <summary>Whether the figure in these bounds is greater than or equal to the one in others.</summary>
    /// <param name="other">The other bounds.</param>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit.</exception>
    public Answer IsAtLeast(Bounds<TFigure> other) => !IsLessThan(other);

    /// <summary>Whether the figure in these bounds equals the one in others: yes for two equal points only, no where nothing lies within both.</summary>
    /// <param name="other">The other bounds.</param>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit.</exception>
    public Answer IsEqualTo(Bounds<TFigure> other) =>
        Answer.Of(Overlaps(other) && Numbers.IsPoint && other.Numbers.IsPoint, !Overlaps(other));

    /// <summary>Whether the figure in these bounds lies within others.</summary>
    /// <param name="other">The other bounds.</param>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit.</exception>
    public Answer IsWithin(Bounds<TFigure> other) => Answer.Of(IsSubsetOf(other), !Overlaps(other));
}
