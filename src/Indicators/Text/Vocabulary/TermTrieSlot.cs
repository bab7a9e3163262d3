using System.Runtime.InteropServices;

namespace Indicators.Text;

/// <summary>A place of the tree of words: what is added to a character's number to find the place behind it, the place in front, and the meanings of the text that ends here.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermTrieSlot(int Base, int Owner, TermSet? Terms)
{
    /// <summary>The place of the empty text; 0, which no place has in front, stands for none.</summary>
    internal const int Root = 1;
}
