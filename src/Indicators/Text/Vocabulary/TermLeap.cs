using System.Runtime.InteropServices;

namespace Indicators.Text;

/// <summary>From one place of the tree of words over the letters of a word to another; the word 0 stands for none.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermLeap(ulong Word, int From, int To);
