using System.Runtime.InteropServices;

namespace Indicators.Text;

/// <summary>A figure while it is being put together from the pieces of a sentence.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct Piece
{
    /// <summary>The first token: hedge, currency, sign or number.</summary>
    internal int First { get; set; }

    /// <summary>The token behind the last one.</summary>
    internal int Next { get; set; }

    /// <summary>The token behind the last one of the figure itself, where it is an end of a range.</summary>
    internal int OwnNext { get; set; }

    internal ReportingPeriod? Period { get; set; }

    /// <summary>The token of the number.</summary>
    internal int NumberAt { get; set; }

    internal NumberReading Number { get; set; }

    internal decimal Value { get; set; }

    internal decimal Upper { get; set; }

    internal bool IsRange { get; set; }

    /// <summary>The power of ten of the last printed digit, before the unit's own factor; null for none.</summary>
    internal int? StepPower { get; set; }

    internal Hedge Hedge { get; set; }

    internal MentionKind Kind { get; set; }

    internal Unit? Unit { get; set; }

    internal bool IsNegative { get; set; }

    /// <summary>Whether brackets around the amount make it negative.</summary>
    internal bool IsBracketed { get; set; }

    internal bool IsPercentBefore { get; set; }

    internal Unit? Prefix { get; set; }

    internal int Direction { get; set; }

    /// <summary>Whether what is counted is named by a noun that the vocabulary lacks.</summary>
    internal bool IsOtherNoun { get; set; }

    internal int ItemStart { get; set; }

    internal int ItemEnd { get; set; }

    /// <summary>Whether a verb such as "exceed" further in front gave the hedge.</summary>
    internal bool IsHedgedByVerb { get; set; }

    internal readonly bool HasUnit => Unit is not null;
}
