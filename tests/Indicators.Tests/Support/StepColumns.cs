using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Three columns of figures in decimal steps of their own, as whole numbers and as doubles: small and past 2^53, next to each other, with zeros and gaps; doubles are no whole numbers now and then.</summary>
/// <param name="Whole">The columns as whole numbers.</param>
/// <param name="Doubles">Others like them as doubles.</param>
/// <param name="Decimals">The decimal places of each column.</param>
/// <param name="Offset">How many cells into its array each column starts, 0 to 7.</param>
public sealed record StepColumns(
    IReadOnlyList<long[]> Whole,
    IReadOnlyList<double[]> Doubles,
    IReadOnlyList<int> Decimals,
    int Offset
)
{
    private const int Columns = 3;

    internal int Length => Whole[0].Length;

    public static Arbitrary<StepColumns> Any() =>
        Arb.From(
            from length in Gen.Choose(0, LevelPairs.Longest)
            from offset in Gen.Choose(0, 7)
            from seed in Gen.Choose(0, int.MaxValue)
            select Create(length, offset, new Random(seed))
        );

    /// <summary>A figure exactly, in its unit.</summary>
    internal Rational Of(int column, long steps) => Rational.Whole(steps) * Rational.PowerOfTen(-Decimals[column]);

    /// <summary>A figure exactly, in its unit.</summary>
    internal Rational Of(int column, double steps) => DoubleGrid.Of(steps) * Rational.PowerOfTen(-Decimals[column]);

    /// <summary>A copy of a column at its offset.</summary>
    internal ReadOnlySpan<T> Start<T>(T[] column)
    {
        var memory = new T[column.Length + 8];
        column.CopyTo(memory, Offset);
        return memory.AsSpan(Offset, column.Length);
    }

    private static StepColumns Create(int length, int offset, Random random)
    {
        int[] decimals = random.Next(3) switch
        {
            0 => [random.Next(3), random.Next(3), random.Next(3)],
            1 => [random.Next(19), random.Next(19), random.Next(19)],
            _ => [2, 2, 0],
        };
        var bits = random.Next(4, 63);
        var whole = Rows<long>(length);
        var doubles = Rows<double>(length);
        for (var i = 0; i < length; i++)
        {
            var first = Steps(random, bits);
            for (var column = 0; column < Columns; column++)
            {
                var near = Math.Clamp(first, -(1L << 61), 1L << 61) + random.Next(-3, 4);
                var next = random.Next(3) == 0 ? near : Steps(random, bits);
                var isGap = random.Next(40) == 0;
                whole[column][i] = isGap ? long.MinValue : next;
                doubles[column][i] = isGap ? double.NaN : Double(random, next);
            }
        }

        return new(whole, doubles, decimals, offset);
    }

    private static T[][] Rows<T>(int length) => [.. Enumerable.Range(0, Columns).Select(_ => new T[length])];

    private static long Steps(Random random, int bits) =>
        random.Next(12) switch
        {
            0 => random.Next(-2, 3),
            1 => random.NextInt64(long.MinValue + 1, long.MaxValue),
            2 => -random.NextInt64(1L << bits),
            _ => random.NextInt64(1L << bits),
        };

    private static double Double(Random random, long whole) =>
        random.Next(30) switch
        {
            0 => whole / 7d,
            1 => double.PositiveInfinity,
            2 => Math.ScaleB(whole, random.Next(-1100, 900)),
            3 => -0d,
            _ => whole,
        };
}
