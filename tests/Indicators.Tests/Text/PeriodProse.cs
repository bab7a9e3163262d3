using Indicators.Text;

namespace Indicators.Tests;

/// <summary>A text made of pieces that periods are made of, in any order, and when it was written.</summary>
public sealed record PeriodProse(string Text, ReportingPeriod? WrittenIn)
{
    public FigureScanner Scanner =>
        WrittenIn is { } period ? FigureScanner.Default.WrittenIn(period) : FigureScanner.Default;
}
