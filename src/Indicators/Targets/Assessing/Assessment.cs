namespace Indicators;

/// <summary>What a policy says of a target and its series: class, progress and score, how sure that is, and what was taken as base and latest value.</summary>
public sealed class Assessment
{
    private readonly TargetCase? source;
    private readonly Unit unit;
    private readonly Func<ProgressNotes>? notes;
    private IReadOnlyList<ProgressClass>? possible;
    private ClassBorder? border;

    internal Assessment(Progress progress, TargetCase? source, Unit unit, Func<ProgressNotes>? notes)
    {
        this.source = source;
        this.unit = unit;
        this.notes = notes;
        Progress = progress;
    }

    /// <summary>The policy.</summary>
    public AssessmentPolicy Policy => Progress.Policy;

    /// <summary>The class of the figures as they were printed, with progress and score; or why there is none.</summary>
    public Progress Progress { get; }

    /// <summary>The class of the figures as they were printed; null where there is none.</summary>
    public ProgressClass? Class => Progress.Class;

    /// <summary>What is to be known beside the class.</summary>
    public ProgressNotes Notes =>
        Progress.Class is null || notes is null ? ProgressNotes.None : Progress.Notes | notes();

    /// <summary>The period of the base; null where there is none.</summary>
    public ReportingPeriod? From => source?.From;

    /// <summary>The period of the latest value; null where there is none.</summary>
    public ReportingPeriod? Latest => source?.Latest;

    /// <summary>The classes that the bounds of base and latest value allow, from the best to the worst; one where they allow no other than that of the printed figures.</summary>
    /// <remarks>
    /// The ends of the bounds of each figure and its printed number are tried in every combination. What is listed is thus possible for certain; that nothing else is,
    /// is certain for a policy that rises or falls all the way in each figure.
    /// An absent end is tried as far as a thousand times the figure away.
    /// </remarks>
    public IReadOnlyList<ProgressClass> Possible => possible ??= source?.PossibleClasses(Policy) ?? [];

    /// <summary>Whether rounding and hedges of the figures leave the class open: yes where they allow another, undetermined where there is no class.</summary>
    public Answer CouldFlip => Class is null ? Answer.Undetermined : Answer.Of(Possible.Count > 1);

    /// <summary>Whether the target is on track for every figure that the bounds allow; undetermined where some figures say this and some that, or there is no class.</summary>
    public Answer IsOnTrack =>
        Class is null ? Answer.Undetermined
        : Possible.All(static each => each.IsOnTrack) ? Answer.Yes
        : Possible.Any(static each => each.IsOnTrack) ? Answer.Undetermined
        : Answer.No;

    /// <summary>The latest value at which the class changes, where it is nearest to the one observed; null where it changes nowhere, or there is no class.</summary>
    public ClassBorder? NearestBorder => border ??= ClassBorder.Of(Progress, unit);

    /// <summary>Policy and class: "statcan: moderate_progress".</summary>
    public override string ToString() => $"{Policy.Code}: {Progress}";
}
