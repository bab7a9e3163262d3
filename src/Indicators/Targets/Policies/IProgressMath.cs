using System.Numerics;

namespace Indicators;

/// <summary>The arithmetic that the formulas of policies need beside + - x /: once in doubles, which is quick, once in decimals, which is exact.</summary>
/// <typeparam name="TNumber">The type of number.</typeparam>
internal interface IProgressMath<TNumber>
    where TNumber : struct, INumber<TNumber>
{
    /// <summary>The case in numbers of this type.</summary>
    static abstract ProgressNumbers<TNumber> Of(ProgressCase given, int sign);

    /// <summary>(to / from)^(1 / years) - 1, for levels of one sign and a base that is not zero.</summary>
    static abstract bool TryCagr(TNumber from, TNumber to, TNumber years, out TNumber rate);

    /// <summary>value x (1 + rate)^years.</summary>
    static abstract bool TryGrow(TNumber value, TNumber rate, TNumber years, out TNumber grown);

    /// <summary>Whether a divisor is far enough from zero, against the size of the numbers that it was computed from, for the quotient to be trusted.</summary>
    static abstract bool IsSound(TNumber divisor, TNumber size);
}
