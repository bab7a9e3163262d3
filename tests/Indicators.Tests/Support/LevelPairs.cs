using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Columns of levels that try a kernel: of any size, near each other, whole, with zeros and gaps, in memory of any alignment.</summary>
/// <param name="From">The levels at the start.</param>
/// <param name="To">The levels at the end.</param>
/// <param name="Offset">How many cells into its array each column starts, 0 to 7.</param>
public sealed record LevelPairs(IReadOnlyList<double> From, IReadOnlyList<double> To, int Offset)
{
    /// <summary>The longest column: eight vectors of eight, and every tail.</summary>
    public const int Longest = 70;

    public static Arbitrary<LevelPairs> Any() =>
        Arb.From(
            from length in Gen.Choose(0, Longest)
            from offset in Gen.Choose(0, 7)
            from regime in Gen.Choose(0, Regimes)
            from seed in Gen.Choose(0, int.MaxValue)
            select Create(length, offset, regime, new Random(seed))
        );

    /// <summary>A copy of a column at its offset.</summary>
    internal Span<double> Start(IReadOnlyList<double> column)
    {
        var memory = new double[Longest + 16];
        for (var i = 0; i < column.Count; i++)
        {
            memory[Offset + i] = column[i];
        }

        return memory.AsSpan(Offset, column.Count);
    }

    private const int Regimes = 11;

    private static LevelPairs Create(int length, int offset, int regime, Random random)
    {
        var pairs = Enumerable
            .Range(0, length)
            .Select(_ => Pair(regime == Regimes ? random.Next(Regimes) : regime, random))
            .ToArray();
        return new([.. pairs.Select(static pair => pair.From)], [.. pairs.Select(static pair => pair.To)], offset);
    }

    private static (double From, double To) Pair(int regime, Random random)
    {
        var from = Any(random, 20);
        return regime switch
        {
            0 => (from, from * (0.5 + (1.5 * random.NextDouble()))),
            1 => (from, from * (1d + Math.ScaleB(random.NextDouble() - 0.5, -random.Next(55)))),
            2 => (from, Adjacent(from, random.Next(4))),
            3 => (Any(random, 500), Any(random, 500)),
            4 => (AnyBits(random), AnyBits(random)),
            5 => (AnyBits(random), Adjacent(AnyBits(random), 1)),
            6 => (Math.ScaleB(random.NextDouble(), -1060), Math.ScaleB(random.NextDouble(), -random.Next(1000, 1070))),
            7 => PerfectPower(random),
            8 => (random.Next(1, 1_000_000) / 100d, random.Next(1, 1_000_000) / 100d),
            9 => (random.Next(-3, 4), random.Next(-3, 4)),
            _ => Special(random),
        };
    }

    private static double Any(Random random, int powers) =>
        Math.ScaleB(1d + random.NextDouble(), random.Next(-powers, powers + 1)) * (random.Next(8) == 0 ? -1d : 1d);

    private static double AnyBits(Random random) =>
        BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));

    private static double Adjacent(double level, int steps)
    {
        for (var i = 0; i < steps; i++)
        {
            level = Math.BitIncrement(level);
        }

        return level;
    }

    private static (double From, double To) PerfectPower(Random random)
    {
        var (over, under, exponent) = (random.Next(1, 40), random.Next(1, 40), random.Next(1, 9));
        return (Math.Pow(under, exponent), Math.Pow(over, exponent));
    }

    private static (double From, double To) Special(Random random)
    {
        double[] specials =
        [
            0d,
            -0d,
            double.NaN,
            1d,
            2d,
            3d,
            double.Epsilon,
            double.MaxValue,
            double.PositiveInfinity,
            -1d,
            1e300,
            1e-300,
        ];
        return (specials[random.Next(specials.Length)], specials[random.Next(specials.Length)]);
    }
}
