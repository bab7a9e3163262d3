using Indicators.Panels;

namespace Indicators.Cli.Panels;

/// <summary>An operation on a panel.</summary>
/// <param name="compute">Computes the result.</param>
/// <param name="options">The names of its options.</param>
internal sealed class PanelOperation(Func<Panel, PanelArguments, PanelRun, Panel> compute, params string[] options)
{
    internal string[] Options { get; } = options;

    internal Panel On(Panel panel, PanelArguments arguments, PanelRun run) => compute(panel, arguments, run);
}
