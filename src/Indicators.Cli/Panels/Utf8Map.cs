using System.Runtime.InteropServices;

namespace Indicators.Cli.Panels;

/// <summary>Values by keys of UTF-8 text, found without making a string. Tables repeat their keys, or run through them in the same order again and again; then no key is hashed.</summary>
internal sealed class Utf8Map<TValue>
{
    private readonly Dictionary<byte[], int> places = new(Utf8Comparer.Instance);
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> lookup;
    private Entry[] entries = new Entry[16];
    private int last = -1;
    private bool isFollowed;

    internal Utf8Map() => lookup = places.GetAlternateLookup<ReadOnlySpan<byte>>();

    internal int Count => places.Count;

    internal bool TryGet(ReadOnlySpan<byte> key, out TValue value)
    {
        var place = PlaceOf(key);
        if (place < 0)
        {
            value = default!;
            return false;
        }

        last = place;
        value = entries[place].Value;
        return true;
    }

    internal void Add(ReadOnlySpan<byte> key, TValue value)
    {
        var (copy, place) = (key.ToArray(), places.Count);
        if (place == entries.Length)
        {
            Array.Resize(ref entries, 2 * place);
        }

        places.Add(copy, place);
        entries[place] = new(copy, value, -1);
    }

    private int PlaceOf(ReadOnlySpan<byte> key)
    {
        if (last < 0)
        {
            return Found(key);
        }

        // What the last key did, the next one is likely to do.
        var follower = entries[last].Follower;
        var likely = isFollowed && follower >= 0 ? follower : last;
        if (key.SequenceEqual(entries[likely].Key))
        {
            return likely;
        }

        var other = likely == last ? follower : last;
        if (other >= 0 && key.SequenceEqual(entries[other].Key))
        {
            isFollowed = other != last;
            return other;
        }

        var place = Found(key);
        if (place >= 0)
        {
            entries[last].Follower = place;
        }

        return place;
    }

    private int Found(ReadOnlySpan<byte> key) => lookup.TryGetValue(key, out var place) ? place : -1;

    /// <summary>A key, its value, and the place of the key that came after it last.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Entry(byte[] key, TValue value, int follower)
    {
        internal readonly byte[] Key = key;
        internal readonly TValue Value = value;
        internal int Follower = follower;
    }
}
