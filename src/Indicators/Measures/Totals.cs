using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>Sums, averages, extremes and apportioning, written once for every measure that has them.</summary>
public static partial class Totals
{
    /// <summary>The sum; zero for no values.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="values">The values.</param>
    /// <exception cref="OverflowException">The sum is past what a decimal holds (7.9e28).</exception>
    [OverloadResolutionPriority(1)]
    public static TMeasure Sum<TMeasure>(params ReadOnlySpan<TMeasure> values)
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        if (MeasureFormulas.TryPlainSum(values, out var sum))
        {
            return TMeasure.FromValue(sum);
        }

        var failure = default(SumFormula).OfNumbers(MeasureFormulas.Numbers(values), out sum);
        return failure.IsNone ? TMeasure.FromValue(sum) : throw failure.ToException($"sum of {values.Length} values");
    }

    /// <summary>The arithmetic mean.</summary>
    /// <typeparam name="TMeasure">A linear measure; shares and rates have only a weighted average.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    [OverloadResolutionPriority(1)]
    public static TMeasure Average<TMeasure>(params ReadOnlySpan<TMeasure> values)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        RequireSome(values.IsEmpty, nameof(values));
        if (MeasureFormulas.TryPlainSum(values, out var sum))
        {
            return TMeasure.FromValue(sum / values.Length);
        }

        var failure = default(MeanFormula).OfNumbers(MeasureFormulas.Numbers(values), out var mean);
        return failure.IsNone
            ? TMeasure.FromValue(mean)
            : throw failure.ToException($"average of {values.Length} values");
    }

    /// <summary>The smallest value.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    [OverloadResolutionPriority(1)]
    public static TFigure Min<TFigure>(params ReadOnlySpan<TFigure> values)
        where TFigure : struct, IFigure<TFigure>
    {
        RequireSome(values.IsEmpty, nameof(values));
        var least = values[0];
        foreach (var value in values[1..])
        {
            least = value < least ? value : least;
        }

        return least;
    }

    /// <summary>The largest value.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    [OverloadResolutionPriority(1)]
    public static TFigure Max<TFigure>(params ReadOnlySpan<TFigure> values)
        where TFigure : struct, IFigure<TFigure>
    {
        RequireSome(values.IsEmpty, nameof(values));
        var greatest = values[0];
        foreach (var value in values[1..])
        {
            greatest = value > greatest ? value : greatest;
        }

        return greatest;
    }

    /// <summary>The mean in which each value counts by its weight: growth rates of parts by their share of the whole.</summary>
    /// <typeparam name="TMeasure">Any measure.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <param name="weights">A weight for each value, not negative, with a sum above zero; in any unit.</param>
    /// <exception cref="ArgumentException">There are no values, or not as many weights as values, or the weights sum to zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    [OverloadResolutionPriority(1)]
    public static TMeasure WeightedAverage<TMeasure>(ReadOnlySpan<TMeasure> values, ReadOnlySpan<decimal> weights)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        RequireSome(values.IsEmpty, nameof(values));
        RequireWeights(values.Length, weights);
        if (TryPlainMean(values, weights, out var mean))
        {
            return TMeasure.FromValue(mean);
        }

        var failure = new WeightedMeanFormula(weights.ToArray()).OfNumbers(MeasureFormulas.Numbers(values), out mean);
        return failure.IsNone
            ? TMeasure.FromValue(mean)
            : throw failure.ToException($"weighted average of {values.Length} values");
    }

    /// <summary>The difference: to - from.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="from">The value at the start.</param>
    /// <param name="to">The value at the end.</param>
    /// <exception cref="OverflowException">The difference is past what a decimal holds (7.9e28).</exception>
    public static TMeasure Difference<TMeasure>(TMeasure from, TMeasure to)
        where TMeasure : struct, IAdditiveMeasure<TMeasure> => to - from;

    /// <summary>One weight for each value, none negative, not all zero.</summary>
    private static decimal[] Weights(int count, ReadOnlySpan<decimal> weights)
    {
        RequireWeights(count, weights);
        return weights.ToArray();
    }

    /// <summary>The mean by weights, where decimals hold all products and sums exactly.</summary>
    private static bool TryPlainMean<TMeasure>(
        ReadOnlySpan<TMeasure> values,
        ReadOnlySpan<decimal> weights,
        out decimal mean
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var (sum, total) = (0m, 0m);
        for (var i = 0; i < values.Length; i++)
        {
            if (
                !DirectedDecimal.TryExactProduct(values[i].Value, weights[i], out var product)
                || !DirectedDecimal.TryExactSum(sum, product, out sum)
                || !DirectedDecimal.TryExactSum(total, weights[i], out total)
            )
            {
                mean = 0m;
                return false;
            }
        }

        // With weights that sum to less than 1 the quotient may be past what a decimal holds.
        mean = total >= 1m ? sum / total : 0m;
        return total >= 1m;
    }

    private static void RequireWeights(int count, ReadOnlySpan<decimal> weights)
    {
        if (count != weights.Length)
        {
            throw new ArgumentException(
                $"There are {count} values and {weights.Length} weights. Give one weight for each value.",
                nameof(weights)
            );
        }

        var isZero = true;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            isZero &= weight == 0m;
        }

        if (isZero)
        {
            throw new ArgumentException("The weights sum to zero. At least one must be above zero.", nameof(weights));
        }
    }

    private static void RequireSome(bool isEmpty, string parameter)
    {
        if (isEmpty)
        {
            throw new ArgumentException("There are no values. Give at least one.", parameter);
        }
    }
}
