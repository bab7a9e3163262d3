using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>One observation that an operation takes.</summary>
/// <param name="Column">Its series.</param>
/// <param name="Index">Its place in the series.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Cell(IColumn Column, int Index);
