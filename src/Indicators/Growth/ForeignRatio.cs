using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Indicators;

/// <summary>Growth and ratios of changes for types that this library does not know: their own subtraction, and a ratio given by the caller.</summary>
internal static class ForeignRatio
{
    /// <summary>(to - from) / from.</summary>
    internal static Failure Growth<T, TRatio>(T from, T to, Func<T, T, TRatio> ratio, [MaybeNull] out TRatio rate)
        where T : ISubtractionOperators<T, T, T>
        where TRatio : IComparable<TRatio>
    {
        var failure = Over(to - from, from, GrowthFormulas.ZeroBase, ratio, out rate);
        if (failure.IsNone && ratio(to, from).CompareTo(ratio(from - from, from)) < 0)
        {
            rate = default;
            return Failure.Undefined(GrowthFormulas.SignChange);
        }

        return failure;
    }

    /// <summary>A change over a base that is not zero.</summary>
    /// <param name="change">The change.</param>
    /// <param name="whole">The base.</param>
    /// <param name="zeroReason">Why there is no result where the base is zero.</param>
    /// <param name="ratio">Divides the first by the second.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    internal static Failure Over<T, TRatio>(
        T change,
        T whole,
        string zeroReason,
        Func<T, T, TRatio> ratio,
        [MaybeNull] out TRatio result
    )
        where T : ISubtractionOperators<T, T, T>
    {
        result = default;
        // A zero of the type, in the unit of the base: what it less itself leaves. Not a number equals itself here.
        if (EqualityComparer<T>.Default.Equals(whole, whole - whole))
        {
            return Failure.Undefined(zeroReason);
        }

        var quotient = ratio(change, whole);
        if (IsNotANumber(quotient))
        {
            return Failure.Undefined("a level is not a number.");
        }

        if (IsInfinite(quotient))
        {
            return Failure.Infinite;
        }

        result = quotient;
        return Failure.None;
    }

    /// <summary>A ratio in binary as the decimal that its shortest text says.</summary>
    internal static Failure ToDecimal(double ratio, out decimal number)
    {
        try
        {
            number = ExactDecimal.OfDouble(ratio);
            return Failure.None;
        }
        catch (OverflowException)
        {
            number = 0m;
            return Failure.Overflow;
        }
    }

    private static bool IsNotANumber<TRatio>(TRatio ratio) =>
        ratio is double number ? double.IsNaN(number) : ratio is float single && float.IsNaN(single);

    private static bool IsInfinite<TRatio>(TRatio ratio) =>
        ratio is double number ? double.IsInfinity(number) : ratio is float single && float.IsInfinity(single);
}
