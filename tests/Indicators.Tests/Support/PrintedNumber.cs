namespace Indicators.Tests;

/// <summary>A number as statistics print it: few digits, so that sums and products of some of them are exact.</summary>
public readonly record struct PrintedNumber(decimal Value);
