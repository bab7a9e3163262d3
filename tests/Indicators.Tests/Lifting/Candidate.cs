using System.Runtime.InteropServices;

namespace Indicators.Tests;

/// <summary>A number within bounds, perhaps one next to an end that they do not hold.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(Rational Value, bool IsNear);
