namespace Indicators;

/// <summary>What a policy judges: base and latest value, the time passed and left, the goal and its direction, as bare numbers of one unit.</summary>
/// <remarks>For shares and rates the numbers are fractions: 0.145 for 14.5 %. Two cases are equal when all their parts are equal.</remarks>
public sealed record ProgressCase
{
    private ProgressCase(decimal from, decimal current, decimal yearsPassed, DesiredDirection desired) =>
        (Base, Current, YearsPassed, Desired) = (from, current, yearsPassed, desired);

    /// <summary>The value at the start.</summary>
    public decimal Base
    {
        get;
        private init
        {
            field = value;
            QuickBase = (double)value;
        }
    }

    /// <summary>The latest value.</summary>
    public decimal Current
    {
        get;
        private init
        {
            field = value;
            QuickCurrent = (double)value;
        }
    }

    /// <summary>The years from base to latest value.</summary>
    public decimal YearsPassed
    {
        get;
        private init
        {
            field = value;
            QuickPassed = (double)value;
        }
    }

    /// <summary>The direction asked for; where none is, that from base to goal.</summary>
    public DesiredDirection Desired { get; private init; }

    /// <summary>The level to reach; null where there is none.</summary>
    public decimal? Goal
    {
        get;
        private init
        {
            field = value;
            HasGoal = value.HasValue;
            QuickGoal = (double)value.GetValueOrDefault();
        }
    }

    /// <summary>Whether the goal itself does not meet it: "over 500,000".</summary>
    public bool IsGoalExcluded { get; private init; }

    /// <summary>The years from the latest value to the due period; below zero where it has passed. Zero without a goal.</summary>
    public decimal YearsLeft
    {
        get;
        private init
        {
            field = value;
            QuickLeft = (double)value;
        }
    }

    /// <summary>The natural limit of the values, which narrows what can be asked of them near it (100 for a percentage); null for none.</summary>
    public decimal? Limit { get; private init; }

    /// <summary>What the whole is, for values that are shares of one (1 for fractions, 100 for percentages); null for others.</summary>
    public decimal? Whole { get; private init; }

    /// <summary>The value from which the recent trend is taken; null for the base.</summary>
    public decimal? RecentFrom { get; private init; }

    /// <summary>The years that the recent trend covers; zero where too few were observed to take one.</summary>
    public decimal RecentYears { get; private init; }

    /// <summary>The bounds of a score from 0 to 100; null for none.</summary>
    public SdgThresholds? Thresholds { get; private init; }

    internal bool HasGoal { get; private init; }

    internal double QuickPassed { get; private init; }

    internal double QuickLeft { get; private init; }

    internal double QuickBase { get; private init; }

    internal double QuickCurrent { get; private init; }

    internal double QuickGoal { get; private init; }

    /// <summary>+1 where more is wanted, -1 where less is, 0 where nothing is said. To stay is to move to the goal from wherever the latest value is.</summary>
    internal int Sign =>
        Desired switch
        {
            DesiredDirection.Increase => 1,
            DesiredDirection.Decrease => -1,
            DesiredDirection.Stay when Goal is { } goal => Current > goal ? -1 : 1,
            DesiredDirection.None when Goal is { } goal => goal.CompareTo(Base),
            _ => 0,
        };

    /// <summary>Whether base or goal is zero.</summary>
    internal bool HasZero => QuickBase == 0d || (HasGoal && QuickGoal == 0d);

    /// <summary>Whether the goal is the base.</summary>
    internal bool IsGoalAtBase => HasGoal && QuickGoal == QuickBase && Goal == Base;

    /// <summary>A case without a goal.</summary>
    /// <param name="from">The value at the start.</param>
    /// <param name="current">The latest value, in the same unit.</param>
    /// <param name="yearsPassed">The years between the two; not above zero where they are one observation.</param>
    /// <param name="desired">The direction asked for.</param>
    public static ProgressCase Of(decimal from, decimal current, decimal yearsPassed, DesiredDirection desired) =>
        new(from, current, yearsPassed, desired) { RecentYears = yearsPassed };

    /// <summary>The case with a goal.</summary>
    /// <param name="goal">The level to reach.</param>
    /// <param name="yearsLeft">The years from the latest value to the due period; below zero where it has passed.</param>
    /// <param name="isExcluded">Whether the level itself does not meet the goal: "over 500,000".</param>
    public ProgressCase WithGoal(decimal goal, decimal yearsLeft, bool isExcluded = false) =>
        this with
        {
            Goal = goal,
            YearsLeft = yearsLeft,
            IsGoalExcluded = isExcluded,
        };

    /// <summary>The case with a natural limit.</summary>
    /// <param name="limit">The limit, in the unit of the values; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is zero.</exception>
    public ProgressCase WithLimit(decimal limit)
    {
        ArgumentOutOfRangeException.ThrowIfZero(limit);
        return this with { Limit = limit };
    }

    /// <summary>The case of values that are shares of a whole.</summary>
    /// <param name="whole">What the whole is: 1 for fractions, 100 for percentages; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whole"/> is not above zero.</exception>
    public ProgressCase WithWhole(decimal whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        return this with { Whole = whole };
    }

    /// <summary>The case with a recent trend of its own, for methods that look at the last years alone.</summary>
    /// <param name="from">The value at the start of those years.</param>
    /// <param name="years">How many years; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is not above zero.</exception>
    public ProgressCase WithRecent(decimal from, decimal years)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(years);
        return this with { RecentFrom = from, RecentYears = years };
    }

    /// <summary>The case where too few years were observed to take a recent trend.</summary>
    public ProgressCase WithoutRecent() => this with { RecentFrom = null, RecentYears = 0m };

    /// <summary>The case with the bounds of a score.</summary>
    /// <param name="thresholds">The bounds.</param>
    public ProgressCase WithThresholds(SdgThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        return this with { Thresholds = thresholds };
    }

    /// <summary>A case with all its parts.</summary>
    internal static ProgressCase Full(
        decimal from,
        decimal current,
        decimal yearsPassed,
        DesiredDirection desired,
        (decimal Number, bool IsExcluded)? goal,
        decimal yearsLeft,
        decimal? limit,
        decimal? whole,
        (decimal From, decimal Years)? recent
    ) =>
        new(from, current, yearsPassed, desired)
        {
            Goal = goal?.Number,
            IsGoalExcluded = goal is { IsExcluded: true },
            YearsLeft = goal is null ? 0m : yearsLeft,
            Limit = limit,
            Whole = whole,
            RecentFrom = recent?.From,
            RecentYears = recent?.Years ?? 0m,
        };

    internal ProgressCase WithoutZeros(decimal instead) =>
        this with
        {
            Base = Base == 0m ? instead : Base,
            Goal = Goal == 0m ? instead : Goal,
        };

    /// <summary>The case seen over the recent years alone.</summary>
    internal ProgressCase OverRecent() => this with { Base = RecentFrom ?? Base, YearsPassed = RecentYears };

    /// <summary>The case with another latest value.</summary>
    /// <param name="current">The value.</param>
    public ProgressCase WithCurrent(decimal current) => this with { Current = current };

    /// <summary>The case with another base.</summary>
    /// <param name="from">The value at the start.</param>
    public ProgressCase WithBase(decimal from) => this with { Base = from };
}
