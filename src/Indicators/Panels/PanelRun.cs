namespace Indicators.Panels;

/// <summary>How an operation on a panel is run: on how many threads, where the result goes, and who is told.</summary>
/// <remarks>A run never changes a result: it has the same bits on any number of threads. Below 65,536 cells one thread does all.</remarks>
public sealed class PanelRun
{
    private PanelRun(
        int threads,
        bool isExplained,
        Memory<double> result,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        Threads = threads;
        IsExplained = isExplained;
        Result = result;
        Progress = progress;
        Cancellation = cancellation;
    }

    /// <summary>One thread, memory of the result's own, no statuses, nobody told.</summary>
    public static PanelRun Plain { get; } = new(1, false, default, null, CancellationToken.None);

    /// <summary>The number of threads.</summary>
    public int Threads { get; }

    /// <summary>Whether the result has a status for each cell.</summary>
    public bool IsExplained { get; }

    /// <summary>The memory that takes the result; empty if the result has its own.</summary>
    public Memory<double> Result { get; }

    /// <summary>Takes the part of the work that is done, 0 to 1.</summary>
    public IProgress<double>? Progress { get; }

    /// <summary>Ends the work before it is done.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>On so many threads.</summary>
    /// <param name="threads">The number of threads, from 1 up; more than the machine has cores gain nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public PanelRun On(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return new(threads, IsExplained, Result, Progress, Cancellation);
    }

    /// <summary>With a <see cref="CellStatus"/> for each cell of the result.</summary>
    public PanelRun Explained() => new(Threads, true, Result, Progress, Cancellation);

    /// <summary>With the result in memory of the caller's.</summary>
    /// <param name="result">A number for each cell of the panel; not the memory of the panel itself.</param>
    public PanelRun Into(Memory<double> result) => new(Threads, IsExplained, result, Progress, Cancellation);

    /// <summary>Telling someone how far the work is.</summary>
    /// <param name="progress">Takes the part that is done, 0 to 1, from the thread that did it.</param>
    public PanelRun Telling(IProgress<double> progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return new(Threads, IsExplained, Result, progress, Cancellation);
    }

    /// <summary>Until someone cancels it.</summary>
    /// <param name="cancellation">Ends the work by an <see cref="OperationCanceledException"/>.</param>
    public PanelRun Until(CancellationToken cancellation) => new(Threads, IsExplained, Result, Progress, cancellation);
}
