namespace Indicators;

/// <summary>The table of hedges: the name in data, and the words before and behind a figure in each language.</summary>
internal static class HedgeWords
{
    private static readonly (
        Hedge Hedge,
        string Name,
        string English,
        string ChineseBefore,
        string ChineseBehind
    )[] Rows =
    [
        (Hedge.Exactly, "exactly", "", "", ""),
        (Hedge.About, "about", "about ", "约", ""),
        (Hedge.Nearly, "nearly", "nearly ", "近", ""),
        (Hedge.Over, "over", "over ", "超过", ""),
        (Hedge.AtLeast, "at-least", "at least ", "", "以上"),
        (Hedge.Under, "under", "under ", "不到", ""),
        (Hedge.AtMost, "at-most", "at most ", "", "以下"),
    ];

    internal static IReadOnlyDictionary<Hedge, string> Names { get; } =
        Rows.ToDictionary(row => row.Hedge, row => row.Name);

    /// <summary>The hedge whose name in data a text begins with, and the length of the name and the space behind it.</summary>
    internal static bool TryName(ReadOnlySpan<char> text, out Hedge hedge, out int length)
    {
        foreach (var row in Rows)
        {
            if (text.Length > row.Name.Length && text.StartsWith(row.Name) && text[row.Name.Length] == ' ')
            {
                (hedge, length) = (row.Hedge, row.Name.Length + 1);
                return true;
            }
        }

        (hedge, length) = (Hedge.Exactly, 0);
        return false;
    }

    internal static string Before(Hedge hedge, Language language)
    {
        var row = Rows[(int)hedge];
        return language == Language.Chinese ? row.ChineseBefore : row.English;
    }

    internal static string Behind(Hedge hedge, Language language) =>
        language == Language.Chinese ? Rows[(int)hedge].ChineseBehind : "";

    /// <summary>The printed words, and whether each stands behind its figure.</summary>
    internal static IEnumerable<(Hedge Hedge, string Word, bool IsBehind)> Words =>
        Rows.SelectMany(static row =>
                new[]
                {
                    (row.Hedge, row.English, false),
                    (row.Hedge, row.ChineseBefore, false),
                    (row.Hedge, row.ChineseBehind, true),
                }
            )
            .Where(static word => word.Item2.Length > 0);
}
