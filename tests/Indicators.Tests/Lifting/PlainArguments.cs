namespace Indicators.Tests;

/// <summary>What calculators take besides figures.</summary>
public sealed record PlainArguments(decimal Periods, int PerYear, Reach Reach);
