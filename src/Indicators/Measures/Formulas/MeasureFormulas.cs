using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>Sums and rounding that the formulas of measures share.</summary>
internal static class MeasureFormulas
{
    internal static Failure Rounded(WideFloat value, out decimal result) =>
        value.TryToDecimal(out result) ? Failure.None : Failure.Overflow;

    internal static Failure Quotient(decimal dividend, decimal divisor, out decimal result)
    {
        result = 0m;
        return divisor == 0m ? Failure.Undefined("the divisor is zero.")
            : IsSafe((double)dividend / (double)divisor) ? Given(dividend / divisor, out result)
            : Rounded(WideFloat.Quotient(dividend, divisor), out result);
    }

    internal static Failure Product(decimal left, decimal right, out decimal result) =>
        IsSafe((double)left * (double)right)
            ? Given(left * right, out result)
            : Rounded(WideFloat.Of(left) * WideFloat.Of(right), out result);

    /// <summary>left x right / divisor, rounded once; the divisor is not zero.</summary>
    internal static Failure Ratio(decimal left, decimal right, decimal divisor, out decimal result) =>
        Rounded(WideFloat.Of(left) * WideFloat.Of(right) / WideFloat.Of(divisor), out result);

    /// <summary>Values as numbers, for a formula.</summary>
    internal static decimal[] Numbers<TFigure>(ReadOnlySpan<TFigure> values)
        where TFigure : struct, IFigure<TFigure>
    {
        var numbers = new decimal[values.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = values[i].Value;
        }

        return numbers;
    }

    /// <summary>The sum, where decimals hold it and every part of it exactly.</summary>
    internal static bool TryPlainSum<TFigure>(ReadOnlySpan<TFigure> values, out decimal sum)
        where TFigure : struct, IFigure<TFigure>
    {
        try
        {
            return IsExactSum(values, out sum);
        }
        catch (OverflowException)
        {
            // A part of the sum may be past what a decimal holds and the sum not.
            sum = 0m;
            return false;
        }
    }

    /// <summary>Every partial sum keeps the largest scale so far, or has lost digits.</summary>
    private static bool IsExactSum<TFigure>(ReadOnlySpan<TFigure> values, out decimal sum)
        where TFigure : struct, IFigure<TFigure>
    {
        var (total, scale, isExact) = (0m, 0, true);
        foreach (var value in values)
        {
            var term = value.Value;
            total += term;
            scale = Math.Max(scale, term.Scale);
            isExact &= total.Scale == scale;
        }

        sum = total;
        return isExact;
    }

    internal static Failure Sum(ReadOnlySpan<decimal> terms, out decimal result) =>
        TryPlainSum(MemoryMarshal.Cast<decimal, Multiplier>(terms), out result)
            ? Failure.None
            : ExactSum.Of(terms).Over(1m, out result);

    /// <summary>Whether a product or quotient is surely within what a decimal holds, so that decimal arithmetic gives its nearest decimal.</summary>
    private static bool IsSafe(double estimate) => Math.Abs(estimate) < 7e28;

    private static Failure Given(decimal value, out decimal result)
    {
        result = value;
        return Failure.None;
    }

    internal static ExactRange Sum(ReadOnlySpan<ExactRange> terms)
    {
        var sum = default(ExactRange);
        foreach (var term in terms)
        {
            sum += term;
        }

        return sum;
    }
}
