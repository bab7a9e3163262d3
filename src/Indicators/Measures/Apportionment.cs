using System.Numerics;

namespace Indicators;

/// <summary>Apportions a total among parts in proportion to weights, so that no smallest unit is lost.</summary>
public static class Apportionment
{
    /// <summary>Apportions a total by largest remainder (Hamilton's method).</summary>
    /// <typeparam name="TMeasure">A linear measure.</typeparam>
    /// <param name="total">What is handed out; a whole number of smallest units, of either sign.</param>
    /// <param name="weights">A weight for each part, not negative, with a sum above zero.</param>
    /// <param name="smallest">The smallest amount that can be handed out; without it the unit's own (0.01 yuan, 1 vehicle).</param>
    /// <returns>An amount for each weight, in the same order; they sum to <paramref name="total"/> exactly. Equal remainders favour the earlier part.</returns>
    /// <exception cref="ArgumentException">There are no weights, or they sum to zero, or <paramref name="total"/> is not a whole number of smallest units.</exception>
    /// <exception cref="InvalidOperationException">The unit has no smallest amount and none is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or <paramref name="smallest"/> is not above zero.</exception>
    public static IReadOnlyList<TMeasure> ByLargestRemainder<TMeasure>(
        TMeasure total,
        ReadOnlySpan<decimal> weights,
        TMeasure? smallest = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var unit = smallest?.Value ?? TMeasure.UnitOfMeasure.SmallestAmount ?? throw NoSmallest<TMeasure>();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit, nameof(smallest));
        var shares = Apportion(WholeUnits(total, unit), ExactWeights(weights));
        return Array.ConvertAll(shares, share => TMeasure.FromValue((decimal)share * unit));
    }

    private static BigInteger[] Apportion(BigInteger units, BigInteger[] weights)
    {
        var sum = weights.Aggregate(BigInteger.Zero, BigInteger.Add);
        var amounts = Array.ConvertAll(weights, weight => BigInteger.Abs(units) * weight / sum);
        var missing = (int)(BigInteger.Abs(units) - amounts.Aggregate(BigInteger.Zero, BigInteger.Add));
        var byRemainder = Enumerable
            .Range(0, weights.Length)
            .OrderByDescending(i => BigInteger.Abs(units) * weights[i] % sum)
            .Take(missing);
        foreach (var i in byRemainder)
        {
            amounts[i] += BigInteger.One;
        }

        return Array.ConvertAll(amounts, amount => amount * units.Sign);
    }

    private static BigInteger WholeUnits<TMeasure>(TMeasure total, decimal unit)
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var quotient = BigInteger.DivRem(Scaled(total.Value), Scaled(unit), out var rest);
        return rest.IsZero
            ? quotient
            : throw new ArgumentException(
                $"{total} is not a whole number of {TMeasure.FromValue(unit)}. Round it first, or give a smaller smallest amount.",
                nameof(total)
            );
    }

    private static BigInteger[] ExactWeights(ReadOnlySpan<decimal> weights)
    {
        var exact = new BigInteger[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weights[i], nameof(weights));
            exact[i] = Scaled(weights[i]);
        }

        return exact.All(weight => weight.IsZero)
            ? throw new ArgumentException("There is no weight above zero. Give at least one.", nameof(weights))
            : exact;
    }

    /// <summary>The value times 10^28, which is a whole number for every decimal.</summary>
    private static BigInteger Scaled(decimal value)
    {
        var parts = DecimalParts.Of(value);
        var magnitude = (BigInteger)parts.Mantissa * BigInteger.Pow(10, DecimalPowers.Largest - parts.Scale);
        return parts.IsNegative ? -magnitude : magnitude;
    }

    private static InvalidOperationException NoSmallest<TMeasure>()
        where TMeasure : struct, IMeasure<TMeasure> =>
        new(
            $"The unit '{TMeasure.UnitOfMeasure}' has no smallest amount. Say which amount is the smallest to hand out."
        );
}
