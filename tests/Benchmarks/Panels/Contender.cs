namespace Indicators.Benchmarks;

/// <summary>A way to compute something over many cells.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Threads">The threads it runs on.</param>
/// <param name="Cells">The cells of one run.</param>
/// <param name="Run">Computes once.</param>
/// <param name="Result">The result of the last run, for the error; null for a copy.</param>
internal sealed record Contender(
    string Name,
    int Threads,
    int Cells,
    Action Run,
    Func<IReadOnlyList<double>>? Result = null
)
{
    /// <summary>The best time by the clock, in nanoseconds a cell.</summary>
    internal double Elapsed { get; private set; } = double.PositiveInfinity;

    /// <summary>The best time of all cores together, in nanoseconds a cell.</summary>
    internal double Used { get; private set; } = double.PositiveInfinity;

    internal void Note(TimeSpan elapsed, TimeSpan used)
    {
        Elapsed = Math.Min(Elapsed, elapsed.TotalNanoseconds / Cells);
        Used = Math.Min(Used, used.TotalNanoseconds / Cells);
    }
}
