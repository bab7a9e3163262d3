using Indicators.Panels;

namespace Indicators.Cli.Panels;

/// <summary>An operation on a panel.</summary>
internal delegate Panel PanelOperation(Panel panel, PanelArguments arguments, PanelRun run);
