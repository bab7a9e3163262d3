using System.Diagnostics.CodeAnalysis;

namespace Indicators.Panels;

/// <summary>What a kernel needs of a vector of doubles, whatever its width; one double is a vector of one lane.</summary>
/// <remarks>
/// Every operation is that of IEEE 754, the fused one included, so that a kernel written against this interface gives the same bits at
/// every width. <see cref="Reciprocal"/> alone may differ; what is built on it proves its rounding.
/// Lane bits are a mask with bit i set for lane i.
/// </remarks>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    static abstract int Count { get; }

    static abstract TSelf operator -(TSelf lanes);

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    static abstract TSelf operator /(TSelf left, TSelf right);

    static abstract TSelf Load(ref readonly double source, nuint index);

    void Store(ref double destination, nuint index);

    /// <summary>Whole numbers as doubles, exactly.</summary>
    static abstract TSelf LoadWhole(ref readonly int source, nuint index);

    /// <summary>Whole numbers as doubles, exactly within -2^51 to 2^51, its upper end excluded; the lane bits say where.</summary>
    static abstract TSelf LoadWhole(ref readonly long source, nuint index, out uint exact);

    static abstract TSelf All(double value);

    /// <summary>left x right + addend, rounded once.</summary>
    static abstract TSelf Fused(TSelf left, TSelf right, TSelf addend);

    /// <summary>addend - left x right, rounded once.</summary>
    static abstract TSelf FusedNegated(TSelf left, TSelf right, TSelf addend);

    static abstract TSelf Magnitude(TSelf lanes);

    /// <summary>1 / lanes with a relative error below 2^-51, for magnitudes within 2^-1000 to 2^1000.</summary>
    static abstract TSelf Reciprocal(TSelf lanes);

    /// <summary>1 / lanes with a relative error below 2^-27, for magnitudes within 2^-1000 to 2^1000.</summary>
    static abstract TSelf RoughReciprocal(TSelf lanes);

    static abstract uint Equal(TSelf left, TSelf right);

    static abstract uint Less(TSelf left, TSelf right);

    /// <summary>The lanes that hold numbers, infinity among them.</summary>
    static abstract uint Given(TSelf lanes);

    /// <summary>The lanes where both are of one sign and their magnitudes within 2^-256 to 2^256, its upper end excluded.</summary>
    static abstract uint Comparable(TSelf left, TSelf right);

    /// <summary>The lanes where the level's magnitude is within 2^-256 to 2^256, its upper end excluded, and the other has its sign.</summary>
    static abstract uint Divisible(TSelf level, TSelf other);

    /// <summary>The lanes where the magnitude is within 2^-256 to 2^256, its upper end excluded.</summary>
    static abstract uint Usual(TSelf lanes);

    /// <summary><paramref name="then"/> in lanes where left and right are equal, <paramref name="otherwise"/> in others.</summary>
    static abstract TSelf WhereEqual(TSelf left, TSelf right, TSelf then, TSelf otherwise);

    /// <summary><paramref name="then"/> in lanes where left is less than right, <paramref name="otherwise"/> in others.</summary>
    static abstract TSelf WhereLess(TSelf left, TSelf right, TSelf then, TSelf otherwise);

    /// <summary>The smaller of both; <paramref name="right"/> where one is no number.</summary>
    static abstract TSelf Smaller(TSelf left, TSelf right);

    /// <summary>The larger of both; <paramref name="right"/> where one is no number.</summary>
    static abstract TSelf Larger(TSelf left, TSelf right);

    /// <summary>The lanes of two vectors that follow each other, from a place in the first on: 1, 2 or 4, and below the count of lanes.</summary>
    static abstract TSelf From(TSelf first, TSelf next, [ConstantExpected] int place);

    /// <summary>Takes positive normal numbers apart: lanes = mantissa x 2^exponent with the mantissa within the roots of 1/2 and 2.</summary>
    static abstract TSelf Exponent(TSelf lanes, out TSelf mantissa);

    /// <summary>lanes x 2^k for k = <paramref name="shifted"/> - 1.5 x 2^52, a whole number below 1,000 in size; the result normal.</summary>
    static abstract TSelf Scale(TSelf lanes, TSelf shifted);
}
