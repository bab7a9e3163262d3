namespace Indicators.Cli.Batch;

/// <summary>An end of the bounds of a result.</summary>
internal sealed record BatchEnd(decimal Value, bool IsOpen);
