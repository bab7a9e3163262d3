namespace Indicators.Cli;

/// <summary>How wide output may be.</summary>
internal static class Layout
{
    internal const int Width = 100;
}
