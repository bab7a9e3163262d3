namespace Indicators;

/// <summary>When a goal is reached at the pace so far: how long after the latest value, and in which periods that falls.</summary>
public sealed record Arrival
{
    internal Arrival(Stated<Count<Items.TimePeriod>> after, ReportingPeriod? earliest, ReportingPeriod? latest) =>
        (After, Earliest, Latest) = (after, earliest, latest);

    /// <summary>How many periods after the latest value, with the bounds that the figures allow; below zero for a goal that was passed.</summary>
    public Stated<Count<Items.TimePeriod>> After { get; }

    /// <summary>The first period by whose end the goal can be reached; null where it has no bound or is beyond the year 9999.</summary>
    public ReportingPeriod? Earliest { get; }

    /// <summary>The period by whose end it is reached at the latest; null where it has no bound or is beyond the year 9999.</summary>
    public ReportingPeriod? Latest { get; }

    /// <summary>The periods, in English: "2027", "2027 to 2028".</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The periods in words.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language)
    {
        var isChinese = language == Language.Chinese;
        return (Earliest, Latest) switch
        {
            ({ } first, { } last) when first == last => first.ToString(),
            ({ } first, { } last) => isChinese ? $"{first}至{last}" : $"{first} to {last}",
            ({ } first, null) => isChinese ? $"{first}或更晚" : $"{first} or later",
            (null, { } last) => isChinese ? $"{last}或更早" : $"{last} or earlier",
            _ => isChinese ? "不确定" : "undetermined",
        };
    }
}
