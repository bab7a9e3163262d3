namespace Indicators.Panels;

/// <summary>The keys of a panel's series, or of some that follow each other, with the place of each.</summary>
internal sealed class PanelKeys
{
    private readonly string[] keys;
    private readonly Dictionary<string, int> places;
    private readonly int start;

    private PanelKeys(string[] keys, Dictionary<string, int> places, int start, int count)
    {
        (this.keys, this.places, this.start, Count) = (keys, places, start, count);
    }

    internal int Count { get; }

    internal IReadOnlyList<string> List => new ArraySegment<string>(keys, start, Count);

    /// <exception cref="ArgumentException">A key is there twice, or null.</exception>
    internal static PanelKeys Of(IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        string[] all = [.. keys];
        var index = new Dictionary<string, int>(all.Length, StringComparer.Ordinal);
        for (var place = 0; place < all.Length; place++)
        {
            if (all[place] is null)
            {
                throw new ArgumentException($"Series {place} has no key. Give each its own.", nameof(keys));
            }

            if (!index.TryAdd(all[place], place))
            {
                throw new ArgumentException(
                    $"Series {index[all[place]]} and {place} both have the key '{all[place]}'. Give each its own.",
                    nameof(keys)
                );
            }
        }

        return new(all, index, 0, all.Length);
    }

    internal PanelKeys Slice(int first, int count) => new(keys, places, start + first, count);

    internal int IndexOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return places.TryGetValue(key, out var place) && place >= start && place < start + Count ? place - start : -1;
    }
}
