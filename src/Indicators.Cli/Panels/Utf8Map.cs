namespace Indicators.Cli.Panels;

/// <summary>Values by keys of UTF-8 text, found without making a string. Tables repeat their keys, or run through them in the same order again and again; then no key is hashed.</summary>
internal sealed class Utf8Map<TValue>
{
    private readonly List<byte[]> keys = [];
    private readonly List<TValue> values = [];
    private readonly List<int> followers = [];
    private readonly Dictionary<byte[], int> places = new(Utf8Comparer.Instance);
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> lookup;
    private int last = -1;
    private bool isFollowed;

    internal Utf8Map() => lookup = places.GetAlternateLookup<ReadOnlySpan<byte>>();

    internal bool TryGet(ReadOnlySpan<byte> key, out TValue value)
    {
        var place = PlaceOf(key);
        if (place < 0)
        {
            value = default!;
            return false;
        }

        last = place;
        value = values[place];
        return true;
    }

    internal void Add(ReadOnlySpan<byte> key, TValue value)
    {
        var copy = key.ToArray();
        places.Add(copy, keys.Count);
        keys.Add(copy);
        values.Add(value);
        followers.Add(-1);
    }

    private int PlaceOf(ReadOnlySpan<byte> key)
    {
        if (last < 0)
        {
            return lookup.TryGetValue(key, out var first) ? first : -1;
        }

        // What the last key did, the next one is likely to do.
        var follower = followers[last];
        var likely = isFollowed && follower >= 0 ? follower : last;
        if (key.SequenceEqual(keys[likely]))
        {
            return likely;
        }

        var other = likely == last ? follower : last;
        if (other >= 0 && key.SequenceEqual(keys[other]))
        {
            isFollowed = other != last;
            return other;
        }

        if (!lookup.TryGetValue(key, out var place))
        {
            return -1;
        }

        followers[last] = place;
        return place;
    }
}
