namespace Indicators.Cli.Commands;

/// <summary>The changes that <c>series</c> prints.</summary>
internal enum SeriesOperation
{
    None = 0,
    OnYearAgo,
    OnPrevious,
    Annualised,
    Log,
    Cagr,
}
