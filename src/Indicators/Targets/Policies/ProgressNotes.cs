namespace Indicators;

/// <summary>What is to be known about an assessment beside its class.</summary>
[Flags]
public enum ProgressNotes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The base period was not observed; the next one observed stands in for it.</summary>
    BaseMoved = 1,

    /// <summary>Periods between base and latest value were not observed.</summary>
    MissingYears = 1 << 1,

    /// <summary>The due period has passed.</summary>
    PastDue = 1 << 2,

    /// <summary>The goal was achieved in an earlier period and is lost again.</summary>
    LostAgain = 1 << 3,

    /// <summary>The goal lies behind the base: meeting it takes less than there was at the start.</summary>
    GoalBehindBase = 1 << 4,

    /// <summary>The goal is the base itself: nothing is to be gained, only lost.</summary>
    GoalAtBase = 1 << 5,

    /// <summary>The method put 0.001 in place of a base or goal of zero, so that the class depends on the unit.</summary>
    ZeroReplaced = 1 << 6,

    /// <summary>Fewer years were observed than the method wants, and its fallback was used.</summary>
    FewerYears = 1 << 7,
}
