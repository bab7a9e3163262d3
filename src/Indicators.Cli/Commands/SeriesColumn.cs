namespace Indicators.Cli.Commands;

/// <summary>A column of a series' table.</summary>
internal sealed record SeriesColumn(string Header, IReadOnlyList<string> Cells);
