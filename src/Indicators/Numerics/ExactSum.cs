namespace Indicators;

/// <summary>A sum of products, exact until it is divided and rounded once to the nearest decimal. The default is zero.</summary>
internal readonly struct ExactSum
{
    private readonly Fraction value;

    private ExactSum(in Fraction value) => this.value = value;

    internal static ExactSum Of(ReadOnlySpan<decimal> terms)
    {
        var sum = default(ExactSum);
        foreach (var term in terms)
        {
            sum = sum.Plus(term, 1m);
        }

        return sum;
    }

    internal ExactSum Plus(decimal number, decimal factor) => new(value + (Fraction.Of(number) * Fraction.Of(factor)));

    internal Failure Over(decimal divisor, out decimal result) => Over(default(ExactSum).Plus(divisor, 1m), out result);

    internal Failure Over(in ExactSum divisor, out decimal result)
    {
        result = 0m;
        return divisor.value.Sign == 0 ? Failure.Undefined("the sum is zero.")
            : (value / divisor.value).TryRound(out result) ? Failure.None
            : Failure.Overflow;
    }
}
