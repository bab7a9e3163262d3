using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What holds for every measure.</summary>
public abstract class MeasureLaws<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The laws that users have for measures of their own.</summary>
    private protected virtual IReadOnlyList<Law> Kit => MeasureLaws.Any<TMeasure>();

    [Fact]
    public void The_laws_of_the_kit_hold() => Kit.Check(cases: 500);

    [Property]
    public bool Comparison_agrees_with_the_exact_values(TMeasure left, TMeasure right) =>
        Math.Sign(left.CompareTo(right))
        == (ExactRational.Of(left.Value) - ExactRational.Of(right.Value)).Numerator.Sign;
}
