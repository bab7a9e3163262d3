using System.Buffers;

namespace Indicators.Text;

/// <summary>The pieces of one sentence, in a rented array that grows as needed.</summary>
internal ref struct TokenBuffer
{
    private Token[] rented;

    public TokenBuffer() => rented = ArrayPool<Token>.Shared.Rent(64);

    internal int Count { get; private set; }

    internal readonly ReadOnlySpan<Token> Tokens => rented.AsSpan(0, Count);

    internal void Clear() => Count = 0;

    internal void Add(in Token token)
    {
        if (Count == rented.Length)
        {
            var larger = ArrayPool<Token>.Shared.Rent(rented.Length * 2);
            rented.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<Token>.Shared.Return(rented, clearArray: true);
            rented = larger;
        }

        rented[Count++] = token;
    }

    internal void ReplaceLast(in Token token) => rented[Count - 1] = token;

    public void Dispose() => ArrayPool<Token>.Shared.Return(rented, clearArray: true);
}
