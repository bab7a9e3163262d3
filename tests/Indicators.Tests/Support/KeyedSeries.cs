namespace Indicators.Tests;

/// <summary>Exact series of one periodicity, each with a key, that begin and end at different periods.</summary>
public sealed record KeyedSeries(IReadOnlyList<(string Key, Series<Money<Yuan>> Series)> Entries);
