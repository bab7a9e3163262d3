namespace Indicators;

/// <summary>A part of a decomposition of growth.</summary>
public sealed record DecompositionPart
{
    internal DecompositionPart(
        Names names,
        Stated<GrowthRate>? growth,
        Stated<PercentagePoints> pull,
        Stated<Share>? rate
    ) => (Names, Growth, Pull, ContributionRate) = (names, growth, pull, rate);

    /// <summary>The names of the part.</summary>
    public Names Names { get; }

    /// <summary>The growth of the part itself; null where it has none, from zero or across a sign change.</summary>
    public Stated<GrowthRate>? Growth { get; }

    /// <summary>What it adds to the growth of the whole, in percentage points (拉动).</summary>
    public Stated<PercentagePoints> Pull { get; }

    /// <summary>The share of the whole's change that is its own (贡献率); null where the whole may not have changed.</summary>
    public Stated<Share>? ContributionRate { get; }
}
