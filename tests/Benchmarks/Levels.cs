namespace Indicators.Benchmarks;

/// <summary>Pairs of levels as statistics print them: 3 to 7 digits, up to 2 decimal places, from 1 up; the second within half and twice the first.</summary>
internal static class Levels
{
    internal const int Count = 1_024;

    internal static (decimal[] From, decimal[] To) Create()
    {
        var random = new Sequence(20250121);
        var (from, to) = (new decimal[Count], new decimal[Count]);
        for (var i = 0; i < Count; i++)
        {
            var size = (decimal)Math.Pow(10, random.Next(4));
            from[i] = decimal.Round(size * (100 + random.Next(900)) / 100m * (1_000 + random.Next(1_000)) / 1_000m, 2);
            to[i] = decimal.Round(from[i] * (500 + random.Next(1_500)) / 1_000m, 2) + 0.51m;
        }

        return (from, to);
    }

    internal static Money<Yuan>[] InYuan(decimal[] levels) => [.. levels.Select(level => Yuan.Units(level))];

    /// <summary>The same numbers on every machine and runtime (Lehmer's generator).</summary>
    private sealed class Sequence(ulong seed)
    {
        private ulong state = seed;

        internal int Next(int limit)
        {
            state = state * 48_271 % 2_147_483_647;
            return (int)(state % (ulong)limit);
        }
    }
}
