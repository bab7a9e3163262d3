using System.Collections.Frozen;

namespace Indicators.Text;

/// <summary>A few words of grammar, found in a text in either case without making strings.</summary>
internal readonly struct WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    private WordSet(FrozenSet<string> words) => this.words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static WordSet Of(params ReadOnlySpan<string> words) =>
        new(FrozenSet.Create(StringComparer.OrdinalIgnoreCase, words));

    internal bool Contains(ReadOnlySpan<char> word) => words.Contains(word);
}
