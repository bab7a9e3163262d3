namespace Indicators;

/// <summary>A calculation over time that the nature of the indicator does not allow: stocks summed, rates averaged without weights.</summary>
public sealed class NatureRuleException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="calculation">What was wanted: "sum of software-employment over 4 periods".</param>
    /// <param name="nature">How the indicator's values stand to time.</param>
    /// <param name="rule">The rule, in English and Chinese: "stocks are never summed over time".</param>
    public NatureRuleException(string calculation, Nature nature, Names rule)
        : base($"There is no {calculation}: {rule?.English}.")
    {
        ArgumentNullException.ThrowIfNull(rule);
        Calculation = calculation;
        Nature = nature;
        Rule = rule;
    }

    /// <summary>What was wanted.</summary>
    public string Calculation { get; }

    /// <summary>How the indicator's values stand to time.</summary>
    public Nature Nature { get; }

    /// <summary>The rule that forbids it.</summary>
    public Names Rule { get; }
}
