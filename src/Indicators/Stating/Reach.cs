namespace Indicators;

/// <summary>How far hedges and printing reach: the policy by which a stated figure becomes bounds.</summary>
/// <remarks>
/// <para>The default: "about" reaches half a step to each side, "nearly" from a step below the figure up to but not including it,
/// "over", "under", "at least" and "at most" begin at the figure itself whatever its step; a figure without hedge is held to have been printed
/// as it says, by rounding where nothing is said.</para>
/// <para>A figure that is hedged by "about" or "nearly" and has no step is taken to have the one that its digits show, as <see cref="PrintedStep"/> finds it; of shares and rates those of the percentage.</para>
/// <para>Two reaches are equal when all their parts are equal.</para>
/// </remarks>
public sealed record Reach
{
    private Reach() { }

    /// <summary>The reach that is used where none is given.</summary>
    public static Reach Default { get; } = new();

    /// <summary>How many steps "about" reaches to each side; 0.5 by default.</summary>
    public decimal AboutSteps { get; private init; } = 0.5m;

    /// <summary>How many steps "nearly" reaches down from the figure; 1 by default.</summary>
    public decimal NearlySteps { get; private init; } = 1m;

    /// <summary>Whether one-sided hedges begin at the figure itself, whatever its step; true by default. If not, they begin at the end of what the printed figure may stand for.</summary>
    public bool HedgesIgnoreStep { get; private init; } = true;

    /// <summary>The way of printing that is assumed of every figure; null, the default, for what each figure says.</summary>
    public Printing? Printing { get; private init; }

    /// <summary>Whether bounds of a figure that is not negative stop at zero, as those of amounts that cannot be negative; false by default. "Under 0" and "nearly 0" would be empty then and do not stop.</summary>
    public bool StopsAtZero { get; private init; }

    /// <summary>The same reach with another one of "about".</summary>
    /// <param name="steps">How many steps to each side; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is not above zero.</exception>
    public Reach WithAbout(decimal steps)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(steps);
        return this with { AboutSteps = steps };
    }

    /// <summary>The same reach with another one of "nearly".</summary>
    /// <param name="steps">How many steps down from the figure; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is not above zero.</exception>
    public Reach WithNearly(decimal steps)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(steps);
        return this with { NearlySteps = steps };
    }

    /// <summary>The same reach with one-sided hedges that begin at the end of what the printed figure may stand for: "over 500,000" printed to the thousand from 499,500 on.</summary>
    public Reach WithHedgesFromStep() => this with { HedgesIgnoreStep = false };

    /// <summary>The same reach, assuming one way of printing of every figure.</summary>
    /// <param name="printing">The way of printing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="printing"/> is none of the ways.</exception>
    public Reach WithPrinting(Printing printing) => this with { Printing = Known.Choice(printing) };

    /// <summary>The same reach with bounds that stop at zero.</summary>
    public Reach StoppingAtZero() => this with { StopsAtZero = true };

    /// <summary>The parts in words, in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The parts in words: what an explanation shows.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) => ReachWords.Write(this, language);
}
