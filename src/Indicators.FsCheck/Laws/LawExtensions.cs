namespace Indicators;

/// <summary>Checks several laws at once.</summary>
public static class LawExtensions
{
    /// <summary>Tries each law on random cases, and throws at the first that a case breaks.</summary>
    /// <param name="laws">The laws.</param>
    /// <param name="cases">How many cases to try of each; at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is not above zero.</exception>
    public static void Check(this IEnumerable<Law> laws, int cases = 200)
    {
        ArgumentNullException.ThrowIfNull(laws);
        foreach (var law in laws)
        {
            law.Check(cases);
        }
    }
}
