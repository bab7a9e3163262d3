namespace Indicators.Tests;

/// <summary>An exact series of flows above zero, without gaps and statuses.</summary>
public sealed record PlainSeries(Series<Money<Yuan>> Values);
