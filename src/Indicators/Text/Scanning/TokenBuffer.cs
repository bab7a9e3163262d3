using System.Buffers;

namespace Indicators.Text;

/// <summary>The pieces of one sentence and their numbers, in rented arrays that grow as needed.</summary>
internal ref struct TokenBuffer
{
    private Token[] tokens;
    private NumberReading[] numbers;
    private int numberCount;

    public TokenBuffer()
    {
        tokens = ArrayPool<Token>.Shared.Rent(128);
        numbers = ArrayPool<NumberReading>.Shared.Rent(32);
        Clear();
    }

    internal int Count { get; private set; }

    internal readonly ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, Count);

    /// <summary>The numbers; the first is the empty one of pieces that are none.</summary>
    internal readonly ReadOnlySpan<NumberReading> Numbers => numbers.AsSpan(0, numberCount);

    internal void Clear()
    {
        Count = 0;
        numberCount = 1;
        numbers[0] = default;
    }

    internal void Add(in Token token)
    {
        if (Count == tokens.Length)
        {
            Grow(ref tokens, Count);
        }

        tokens[Count++] = token;
    }

    /// <summary>Keeps a number; the result is its place.</summary>
    internal int Keep(in NumberReading number)
    {
        if (numberCount == numbers.Length)
        {
            Grow(ref numbers, numberCount);
        }

        numbers[numberCount] = number;
        return numberCount++;
    }

    internal void ReplaceLast(in Token token) => tokens[Count - 1] = token;

    public readonly void Dispose()
    {
        ArrayPool<Token>.Shared.Return(tokens, clearArray: true);
        ArrayPool<NumberReading>.Shared.Return(numbers);
    }

    private static void Grow<T>(ref T[] array, int count)
    {
        var larger = ArrayPool<T>.Shared.Rent(array.Length * 2);
        array.AsSpan(0, count).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array, clearArray: true);
        array = larger;
    }
}
