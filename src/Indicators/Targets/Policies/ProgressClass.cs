namespace Indicators;

/// <summary>A class of an assessment policy: its code and names, from which progress on it begins, and whether it counts as on track.</summary>
/// <remarks>A policy lists its classes from the best to the worst; a case falls into the first whose bound its progress reaches. Two classes are equal when all their parts are equal.</remarks>
public sealed record ProgressClass
{
    private ProgressClass(string code, Names names, decimal? least, bool isOnTrack)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(names);
        (Code, Names, Least, IsOnTrack) = (code, names, least, isOnTrack);
        QuickLeast = (double)(least ?? 0m);
        NarrowsNearLimit = least > 0m;
    }

    /// <summary>The code in data, as the method's own publications spell it: "moderate_progress".</summary>
    public string Code { get; }

    /// <summary>The names.</summary>
    public Names Names { get; }

    /// <summary>The progress from which on the class begins; null for the last class, which takes all that is left.</summary>
    public decimal? Least { get; }

    /// <summary>Whether the bound itself belongs to the next worse class.</summary>
    public bool IsLeastExcluded { get; private init; }

    /// <summary>Whether the class counts as on track; what policies are compared by.</summary>
    public bool IsOnTrack { get; }

    internal double QuickLeast { get; }

    /// <summary>Whether the bound shrinks where the base is near a natural limit.</summary>
    internal bool NarrowsNearLimit { get; private init; }

    /// <summary>A class that begins at a bound, which belongs to it.</summary>
    /// <param name="code">The code in data.</param>
    /// <param name="names">The names.</param>
    /// <param name="least">The least progress of the class, as the policy measures progress: 0.95 for 95 %.</param>
    /// <param name="isOnTrack">Whether the class counts as on track.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank.</exception>
    public static ProgressClass From(string code, Names names, decimal least, bool isOnTrack = false) =>
        new(code, names, least, isOnTrack);

    /// <summary>A class that begins above a bound, which does not belong to it.</summary>
    /// <param name="code">The code in data.</param>
    /// <param name="names">The names.</param>
    /// <param name="bound">What progress must exceed.</param>
    /// <param name="isOnTrack">Whether the class counts as on track.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank.</exception>
    public static ProgressClass Above(string code, Names names, decimal bound, bool isOnTrack = false) =>
        new(code, names, bound, isOnTrack) { IsLeastExcluded = true };

    /// <summary>The class of all progress that reaches no better one, or of a goal that is achieved.</summary>
    /// <param name="code">The code in data.</param>
    /// <param name="names">The names.</param>
    /// <param name="isOnTrack">Whether the class counts as on track.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank.</exception>
    public static ProgressClass Of(string code, Names names, bool isOnTrack = false) =>
        new(code, names, null, isOnTrack);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The same class with a bound that shrinks near a natural limit, or does not.</summary>
    internal ProgressClass NearLimit(bool narrows) => this with { NarrowsNearLimit = narrows };

    /// <summary>Whether progress reaches the class; the scale narrows its bound near a natural limit.</summary>
    internal bool Holds(decimal progress, decimal scale)
    {
        if (Least is not { } least)
        {
            return true;
        }

        var bound = NarrowsNearLimit ? least * scale : least;
        return progress > bound || (progress == bound && !IsLeastExcluded);
    }
}
