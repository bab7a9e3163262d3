namespace Indicators;

/// <summary>The scores and colours of the SDG Index: of an indicator, a goal and the whole.</summary>
/// <remarks>After Sachs and others, SDG Index and Dashboards Report 2018, sections 1.5 and 2.5 of its methodology.</remarks>
public static class SdgIndex
{
    /// <summary>The score of a value: (value - worst) / (best - worst) x 100, censored to 0 to 100.</summary>
    /// <param name="value">The value.</param>
    /// <param name="worst">The value of score 0.</param>
    /// <param name="best">The value of score 100; not the worst, and below it where less is better.</param>
    /// <exception cref="ArgumentException">Best and worst are one value.</exception>
    public static decimal Normalise(decimal value, decimal worst, decimal best)
    {
        if (best == worst)
        {
            throw new ArgumentException(
                $"Best and worst are both {FigureText.Grouped(best)}. Give two values.",
                nameof(best)
            );
        }

        var within = Math.Clamp(value, Math.Min(worst, best), Math.Max(worst, best));
        return PartOf(within, worst, best, 100);
    }

    /// <summary>The mean of scores: of the indicators of a goal, or of the goals of the index.</summary>
    /// <param name="scores">The scores, each from 0 to 100; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="scores"/> is empty.</exception>
    public static decimal Mean(params ReadOnlySpan<decimal> scores)
    {
        if (scores.IsEmpty)
        {
            throw new ArgumentException("There are no scores. Give at least one.", nameof(scores));
        }

        var sum = 0m;
        foreach (var score in scores)
        {
            sum += score;
        }

        return sum / scores.Length;
    }

    /// <summary>The colour of a goal: from the mean of its two worst indicators on the scale of a dashboard.</summary>
    /// <param name="rescaled">The places of the indicators that are known, as <see cref="SdgThresholds.Rescale"/> gives them.</param>
    /// <param name="indicators">How many indicators the goal has; at least as many as are known.</param>
    /// <returns>Green only where both are green, red only where both are red; grey where fewer than half of the indicators are known.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="indicators"/> is less than the number of places given.</exception>
    public static SdgColour GoalColour(ReadOnlySpan<decimal> rescaled, int indicators)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(indicators, rescaled.Length);
        if (rescaled.IsEmpty || 2 * rescaled.Length < indicators)
        {
            return SdgColour.Grey;
        }

        decimal[] sorted = [.. rescaled];
        Array.Sort(sorted);
        var (worst, next) = (sorted[0], sorted[Math.Min(1, sorted.Length - 1)]);
        var mean = (worst + next) / 2m;
        return worst >= 2m ? SdgColour.Green
            : next < 1m ? SdgColour.Red
            : mean >= 1.5m ? SdgColour.Yellow
            : SdgColour.Orange;
    }

    /// <summary>How much of a whole lies between an end and a value, in fractions, since the way between two decimals may be past what a decimal holds.</summary>
    internal static decimal PartOf(decimal value, decimal from, decimal to, int whole)
    {
        var start = Fraction.Of(from);
        var part = (Fraction.Of(value) - start) / (Fraction.Of(to) - start) * Fraction.Whole(whole);
        return part <= Fraction.Zero ? 0m
            : part.TryRound(out var rounded) && rounded < whole ? rounded
            : whole;
    }
}
