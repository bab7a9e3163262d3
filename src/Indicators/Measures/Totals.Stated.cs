namespace Indicators;

public static partial class Totals
{
    /// <summary>The sum, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="values">The values; of none the sum is zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<TMeasure> Sum<TMeasure>(ReadOnlySpan<Stated<TMeasure>> values, Reach? reach = null)
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        var failure = Lifted.OfStated(default(SumFormula), Lift.Numbers(values, reach), out var computed);
        return failure.IsNone ? computed.In<TMeasure>() : throw failure.ToException($"sum of {values.Length} values");
    }

    /// <summary>The difference: to - from, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="from">The value at the start.</param>
    /// <param name="to">The value at the end.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<TMeasure> Difference<TMeasure>(Stated<TMeasure> from, Stated<TMeasure> to, Reach? reach = null)
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        var failure = Lifted.OfStated(
            default(DifferenceFormula),
            [StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        return failure.IsNone ? computed.In<TMeasure>() : throw failure.ToException($"difference of {to} and {from}");
    }

    /// <summary>The arithmetic mean, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">A linear measure; shares and rates have only a weighted average.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<TMeasure> Average<TMeasure>(ReadOnlySpan<Stated<TMeasure>> values, Reach? reach = null)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        RequireSome(values.IsEmpty, nameof(values));
        var failure = Lifted.OfStated(default(MeanFormula), Lift.Numbers(values, reach), out var computed);
        return failure.IsNone
            ? computed.In<TMeasure>()
            : throw failure.ToException($"average of {values.Length} values");
    }

    /// <summary>The smallest value, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">Any measure.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Stated<TMeasure> Min<TMeasure>(ReadOnlySpan<Stated<TMeasure>> values, Reach? reach = null)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        RequireSome(values.IsEmpty, nameof(values));
        var failure = Lifted.OfStated(
            new ExtremeFormula(isGreatest: false),
            Lift.Numbers(values, reach),
            out var computed
        );
        return failure.IsNone ? computed.In<TMeasure>() : throw failure.ToException($"least of {values.Length} values");
    }

    /// <summary>The largest value, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">Any measure.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Stated<TMeasure> Max<TMeasure>(ReadOnlySpan<Stated<TMeasure>> values, Reach? reach = null)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        RequireSome(values.IsEmpty, nameof(values));
        var failure = Lifted.OfStated(
            new ExtremeFormula(isGreatest: true),
            Lift.Numbers(values, reach),
            out var computed
        );
        return failure.IsNone
            ? computed.In<TMeasure>()
            : throw failure.ToException($"greatest of {values.Length} values");
    }

    /// <summary>The mean in which each value counts by its weight, with the bounds that the statements allow.</summary>
    /// <typeparam name="TMeasure">Any measure.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <param name="weights">A weight for each value, not negative, with a sum above zero; in any unit.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentException">There are no values, or not as many weights as values, or the weights sum to zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<TMeasure> WeightedAverage<TMeasure>(
        ReadOnlySpan<Stated<TMeasure>> values,
        ReadOnlySpan<decimal> weights,
        Reach? reach = null
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        RequireSome(values.IsEmpty, nameof(values));
        var failure = Lifted.OfStated(
            new WeightedMeanFormula(Weights(values.Length, weights)),
            Lift.Numbers(values, reach),
            out var computed
        );
        return failure.IsNone
            ? computed.In<TMeasure>()
            : throw failure.ToException($"weighted average of {values.Length} values");
    }
}
