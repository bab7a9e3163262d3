using System.Runtime.InteropServices;

namespace Indicators.Text;

/// <summary>What the words of a clause said so far.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct ClauseState
{
    /// <summary>The words that say something of the clause.</summary>
    internal static readonly ulong Words = TermSet.Mask(
        TermKind.GrowthNoun,
        TermKind.GrowthVerb,
        TermKind.Share,
        TermKind.Index,
        TermKind.From,
        TermKind.Between,
        TermKind.HedgeVerb,
        TermKind.Item,
        TermKind.Counts
    );

    /// <summary>The first token of the clause.</summary>
    internal int Start { get; private init; }

    /// <summary>How many mentions stood before the clause, or before what may take its period.</summary>
    internal int FirstMention { get; set; }

    /// <summary>The last word of growth, by its token; -1 for none.</summary>
    internal int GrowthAt { get; private set; }

    internal int Direction { get; private set; }

    /// <summary>The last noun of growth: a level behind it is a rate of growth.</summary>
    internal int NounAt { get; private set; }

    /// <summary>The last word that makes a percentage a share.</summary>
    internal int ShareAt { get; private set; }

    internal int IndexAt { get; private set; }

    /// <summary>The last "from" that no figure has followed yet.</summary>
    internal int FromAt { get; set; }

    /// <summary>The last "between".</summary>
    internal int BetweenAt { get; set; }

    /// <summary>The last verb that hedges the next figure: "exceed".</summary>
    internal int HedgeAt { get; set; }

    /// <summary>The last verb of growth, also in front of "to".</summary>
    internal int ChangeAt { get; private set; }

    internal Unit? Item { get; private set; }

    internal Unit? Counted { get; private set; }

    /// <summary>The last period that the figures of the clause are told of.</summary>
    internal ReportingPeriod? Period { get; set; }

    /// <summary>The last period of all, also one that is compared with.</summary>
    internal ReportingPeriod? LastPeriod { get; set; }

    /// <summary>Whether the last period is one that is compared with.</summary>
    internal bool IsCompared { get; set; }

    internal int PeriodAt { get; set; }

    internal int PeriodEnd { get; set; }

    internal static ClauseState At(int start, int mentions) =>
        new()
        {
            Start = start,
            FirstMention = mentions,
            GrowthAt = -1,
            NounAt = -1,
            ShareAt = -1,
            IndexAt = -1,
            FromAt = -1,
            BetweenAt = -1,
            HedgeAt = -1,
            ChangeAt = -1,
            PeriodAt = -1,
        };

    /// <summary>Whether the clause up to a token is a period alone: "In 2024, ...", "In the third quarter, ...".</summary>
    internal readonly bool IsPeriodOnly(int i) => PeriodAt >= 0 && PeriodAt <= Start + 2 && PeriodEnd == i;

    /// <summary>"doubled from 5 million to 10 million" tells of a change, though of no growth.</summary>
    internal void NoteDoubling(int i) => ChangeAt = i;

    internal void Note(int i, TermSet terms, bool isBeforeTo)
    {
        if (terms.TryGet(TermKind.GrowthNoun, out var noun))
        {
            (GrowthAt, NounAt, Direction, ChangeAt) = (i, i, noun.Number, i);
        }
        else if (terms.TryGet(TermKind.GrowthVerb, out var verb))
        {
            ChangeAt = i;
            if (!isBeforeTo)
            {
                (GrowthAt, Direction) = (i, verb.Number);
            }
        }

        ShareAt = terms.Has(TermKind.Share) ? i : ShareAt;
        IndexAt = terms.Has(TermKind.Index) ? i : IndexAt;
        FromAt = terms.Has(TermKind.From) ? i : FromAt;
        BetweenAt = terms.Has(TermKind.Between) ? i : BetweenAt;
        HedgeAt = terms.Has(TermKind.HedgeVerb) ? i : HedgeAt;
        Item = terms.TryGet(TermKind.Item, out var item) && IsThing(item.Unit) ? item.Unit : Item;
        Counted = terms.TryGet(TermKind.Counts, out var counted) ? counted.Unit : Counted;
    }

    /// <summary>Whether a unit counts lengths of time.</summary>
    internal static bool IsTime(Unit? unit) =>
        unit?.Code is "year" or "month" or "day" or "hour" or "week" or "quarter";

    /// <summary>Times and bare units are counted, but do not say what other numbers count.</summary>
    private static bool IsThing(Unit? unit) => unit?.Code != "unit" && !IsTime(unit);
}
