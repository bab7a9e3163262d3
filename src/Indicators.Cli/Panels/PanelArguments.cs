using System.Runtime.InteropServices;

namespace Indicators.Cli.Panels;

/// <summary>What an operation on a panel is told.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PanelArguments(Periodicity Periodicity, int? Lag, int? Window, ReportingPeriod? Base)
{
    /// <summary>The periods of a year.</summary>
    internal int Year => Periodicity.PerYear();
}
