namespace Indicators.Text;

/// <summary>What a mention in a text is.</summary>
public enum MentionKind
{
    /// <summary>A number without a unit.</summary>
    Number = 0,

    /// <summary>An amount of money.</summary>
    Money = 1,

    /// <summary>A number of items, or of years, months and the like.</summary>
    Count = 2,

    /// <summary>A part of a whole: a percentage with 占 or "accounts for", 七成 of something, "half of".</summary>
    Share = 3,

    /// <summary>A percentage of which the text does not say whether it is a share or growth.</summary>
    Percent = 4,

    /// <summary>A difference in percentage points.</summary>
    PercentagePoint = 5,

    /// <summary>A rate of growth; negative for a fall.</summary>
    Growth = 6,

    /// <summary>How many times as much: 2.4倍, "sixfold", 翻一番.</summary>
    Multiple = 7,

    /// <summary>An index number.</summary>
    Index = 8,

    /// <summary>Two ends of a range.</summary>
    Range = 9,

    /// <summary>From one figure to another.</summary>
    Change = 10,

    /// <summary>A reporting period.</summary>
    Period = 11,
}
