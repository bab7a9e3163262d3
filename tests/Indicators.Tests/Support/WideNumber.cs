using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>A wide float to be made: significand x 2^exponent. Its words are often all zeros or all ones, where carries and borrows go wrong.</summary>
public readonly record struct WideNumber(UInt128 Significand, int Exponent, bool IsNegative)
{
    internal WideFloat Value => WideFloat.Whole(Significand, IsNegative).Scaled(Exponent);

    internal WideNumber Magnitude => this with { IsNegative = false };

    /// <summary>The exact value of a wide float.</summary>
    internal static Rational Exact(WideFloat value)
    {
        var magnitude = Rational.Whole(SignificandOf(ref value)) * Rational.PowerOfTwo((int)ExponentOf(ref value));
        return value.IsNegative ? -magnitude : magnitude;
    }

    /// <summary>Any significand, of the size of any decimal or around one.</summary>
    public static Arbitrary<WideNumber> WideNumbers() =>
        Arb.From(
            from first in Word
            from second in Word
            from third in Word
            from fourth in Word
            from exponent in Gen.OneOf(Gen.Choose(-130, -126), Gen.Choose(-230, -20))
            from negative in Gen.Elements(true, false)
            select new WideNumber(new UInt128(first << 32 | second, third << 32 | fourth), exponent, negative)
        );

    private static Gen<ulong> Word =>
        Gen.OneOf(
            Gen.Constant(0UL),
            Gen.Constant((ulong)uint.MaxValue),
            Gen.Elements(1UL, 0x8000_0000UL, 0x7FFF_FFFFUL, 0xFFFF_FFFEUL),
            Gen.Choose(int.MinValue, int.MaxValue).Select(bits => (ulong)unchecked((uint)bits))
        );

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "significand")]
    private static extern ref UInt128 SignificandOf(ref WideFloat value);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "exponent")]
    private static extern ref long ExponentOf(ref WideFloat value);
}
