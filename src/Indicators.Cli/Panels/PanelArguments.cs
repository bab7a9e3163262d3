using System.Runtime.InteropServices;
using Indicators.Panels;

namespace Indicators.Cli.Panels;

/// <summary>What an operation on a panel is told.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PanelArguments(
    string Operation,
    Panel Panel,
    int? Lag,
    int? PerYear,
    int? Window,
    ReportingPeriod? Base
)
{
    /// <summary>The periods of a year.</summary>
    /// <exception cref="FormatException">They have no fixed number.</exception>
    internal int Year =>
        Panel.Periodicity <= Periodicity.Month
            ? Panel.Periodicity.PerYear()
            : throw new FormatException(
                $"A year has no fixed number of {(Panel.Periodicity == Periodicity.Week ? "weeks" : "days")}. {Remedy}"
            );

    /// <summary>The periods from the first to the last.</summary>
    /// <exception cref="FormatException">There is one.</exception>
    internal int Whole =>
        Panel.PeriodCount > 1
            ? Panel.PeriodCount - 1
            : throw new FormatException(
                $"There is one period, {Panel.First}, and --op {Operation} takes two. Give a file with more."
            );

    private string Remedy
    {
        get
        {
            var count = Panel.Periodicity == Periodicity.Week ? 52 : 365;
            return Operation switch
            {
                "yoy" => $"Use --op growth --lag {count}.",
                "cagr" => $"Give --per-year {count}.",
                _ => $"Give --window {count}.",
            };
        }
    }
}
