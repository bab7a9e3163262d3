using System.Buffers;
using System.Text;

namespace Indicators;

/// <summary>From a way of writing to strings and spans.</summary>
internal static class TextWriting
{
    private const int Usual = 256;

    /// <summary>Writes something of a state.</summary>
    internal delegate void Writing<TState>(ref TextBuilder text, in TState state)
        where TState : allows ref struct;

    internal static string ToText<TState>(in TState state, Writing<TState> write)
        where TState : allows ref struct
    {
        var text = new TextBuilder(stackalloc char[Usual]);
        write(ref text, state);
        return text.Fits ? text.Text.ToString() : Longer(state, write, text.Length);
    }

    internal static bool TryWrite<TState>(
        Span<char> destination,
        out int written,
        in TState state,
        Writing<TState> write
    )
        where TState : allows ref struct
    {
        var text = new TextBuilder(destination);
        write(ref text, state);
        written = text.Fits ? text.Length : 0;
        return text.Fits;
    }

    internal static bool TryWrite<TState>(
        Span<byte> destination,
        out int written,
        in TState state,
        Writing<TState> write
    )
        where TState : allows ref struct
    {
        var text = new TextBuilder(stackalloc char[Usual]);
        write(ref text, state);
        if (text.Fits)
        {
            return Encoding.UTF8.TryGetBytes(text.Text, destination, out written);
        }

        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        var again = new TextBuilder(rented);
        write(ref again, state);
        var fits = Encoding.UTF8.TryGetBytes(again.Text, destination, out written);
        ArrayPool<char>.Shared.Return(rented);
        return fits;
    }

    private static string Longer<TState>(in TState state, Writing<TState> write, int length)
        where TState : allows ref struct
    {
        var rented = ArrayPool<char>.Shared.Rent(length);
        var text = new TextBuilder(rented);
        write(ref text, state);
        var result = text.Text.ToString();
        ArrayPool<char>.Shared.Return(rented);
        return result;
    }
}
