namespace Indicators.Cli.Batch;

/// <summary>An operation in its two forms: over plain numbers, and over stated figures as soon as one input is one.</summary>
/// <param name="Exact">The result for exact numbers.</param>
/// <param name="Stated">The result with its bounds.</param>
internal sealed record BatchOperation(Func<BatchRequest, decimal> Exact, Func<BatchRequest, BatchResult> Stated);
