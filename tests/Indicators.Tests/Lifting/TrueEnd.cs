using System.Numerics;
using System.Runtime.InteropServices;

namespace Indicators.Tests;

/// <summary>An end of the true results, and whether some arguments lead to it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TrueEnd(Rational Value, bool IsAttained)
{
    private static readonly Rational Past = Rational.Whole(BigInteger.Pow(2, 96));

    /// <summary>Whether no decimal lies beyond the value on a side.</summary>
    internal bool IsPast(int side) => Toward(side) > Past - Rational.One;

    /// <summary>Whether all decimals lie before the value on the other side.</summary>
    internal bool IsAllPast(int side) => Toward(-side) >= Past;

    /// <summary>Whether this end lies further out on a side, or is attained where the other is not.</summary>
    internal bool IsBeyond(TrueEnd other, int side) =>
        Toward(side) > other.Toward(side) || (Value.Is(other.Value) && IsAttained && !other.IsAttained);

    private Rational Toward(int side) => side < 0 ? -Value : Value;
}
