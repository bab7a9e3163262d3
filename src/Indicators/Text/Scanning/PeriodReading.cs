using System.Runtime.InteropServices;

namespace Indicators.Text;

/// <summary>A period or date that was read.</summary>
/// <param name="Next">The token behind the last.</param>
/// <param name="End">The character behind the last.</param>
/// <param name="Period">The period; null where its year is not known.</param>
/// <param name="Whole">The period that a figure beside it is told of: the year of 年底 and of "early 2024", whose months are only those usually meant.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodReading(int Next, int End, ReportingPeriod? Period, ReportingPeriod? Whole);
