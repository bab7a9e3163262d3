using FsCheck;
using FsCheck.Fluent;
using Indicators.Panels;

namespace Indicators;

public static partial class IndicatorArbitraries
{
    /// <summary>Panels of up to four series and ten periods: plain figures and whole numbers of a step, with missing cells, with statuses, and views of others.</summary>
    public static Arbitrary<Panel> AnyPanels() =>
        Arb.From(PanelGenerators.Panel, static panel => PanelGenerators.Shrink(panel));

    /// <summary>Builders with at least one row, no two of them for one cell.</summary>
    public static Arbitrary<PanelBuilder> PanelBuilders() => Arb.From(PanelGenerators.Builder);

    /// <summary>Runs on one to four threads, explained, told and ended or not; each leaves the result in memory of its own.</summary>
    public static Arbitrary<PanelRun> PanelRuns() => Simplest(PanelGenerators.Run, PanelRun.Plain);
}
