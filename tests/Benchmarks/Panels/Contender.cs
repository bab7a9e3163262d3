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
    internal double Nanoseconds { get; set; } = double.PositiveInfinity;
}
