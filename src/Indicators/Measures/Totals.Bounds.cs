namespace Indicators;

public static partial class Totals
{
    /// <summary>The bounds of the sum.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="values">The values; of none the sum is zero.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<TMeasure> Sum<TMeasure>(params ReadOnlySpan<Bounds<TMeasure>> values)
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        var failure = Lift.OfBounds(default(SumFormula), values, out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"sum of {values.Length} values");
    }

    /// <summary>The bounds of the difference: to - from.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="from">The value at the start.</param>
    /// <param name="to">The value at the end.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<TMeasure> Difference<TMeasure>(Bounds<TMeasure> from, Bounds<TMeasure> to)
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        var failure = Lifted.OfBounds(default(DifferenceFormula), [from.Numbers, to.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"difference of {to} and {from}");
    }

    /// <summary>The bounds of the arithmetic mean.</summary>
    /// <typeparam name="TMeasure">A linear measure; shares and rates have only a weighted average.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<TMeasure> Average<TMeasure>(params ReadOnlySpan<Bounds<TMeasure>> values)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        RequireSome(values.IsEmpty, nameof(values));
        var failure = Lift.OfBounds(default(MeanFormula), values, out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"average of {values.Length} values");
    }

    /// <summary>The bounds of the smallest value.</summary>
    /// <typeparam name="TMeasure">Any measure.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Bounds<TMeasure> Min<TMeasure>(params ReadOnlySpan<Bounds<TMeasure>> values)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        RequireSome(values.IsEmpty, nameof(values));
        var failure = Lift.OfBounds(new ExtremeFormula(isGreatest: false), values, out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"least of {values.Length} values");
    }

    /// <summary>The bounds of the largest value.</summary>
    /// <typeparam name="TMeasure">Any measure.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Bounds<TMeasure> Max<TMeasure>(params ReadOnlySpan<Bounds<TMeasure>> values)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        RequireSome(values.IsEmpty, nameof(values));
        var failure = Lift.OfBounds(new ExtremeFormula(isGreatest: true), values, out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"greatest of {values.Length} values");
    }

    /// <summary>The bounds of the mean in which each value counts by its weight.</summary>
    /// <typeparam name="TMeasure">Any measure.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <param name="weights">A weight for each value, not negative, with a sum above zero; in any unit.</param>
    /// <exception cref="ArgumentException">There are no values, or not as many weights as values, or the weights sum to zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<TMeasure> WeightedAverage<TMeasure>(
        ReadOnlySpan<Bounds<TMeasure>> values,
        ReadOnlySpan<decimal> weights
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        RequireSome(values.IsEmpty, nameof(values));
        var failure = Lift.OfBounds(new WeightedMeanFormula(Weights(values.Length, weights)), values, out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"weighted average of {values.Length} values");
    }
}
