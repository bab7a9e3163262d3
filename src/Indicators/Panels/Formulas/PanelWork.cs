namespace Indicators.Panels;

/// <summary>Work in parts that do not depend on each other, on so many threads, that can be watched and cancelled.</summary>
internal static class PanelWork
{
    /// <summary>Below so many cells one thread is faster than two.</summary>
    internal const int SmallestShared = 1 << 16;

    /// <summary>Runs all parts; the threads take them one after another.</summary>
    /// <param name="run">Threads, progress and cancellation.</param>
    /// <param name="cells">The size of the work.</param>
    /// <param name="parts">The number of parts.</param>
    /// <param name="compute">Computes a part and counts its undefined cells.</param>
    /// <returns>The undefined cells of all parts.</returns>
    internal static int Run(PanelRun run, long cells, int parts, Func<int, int> compute)
    {
        var (undefined, next, done) = (0, -1, 0);
        var threads = cells < SmallestShared ? 1 : Math.Min(run.Threads, parts);
        var others = new Task[Math.Max(0, threads - 1)];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = Task.Run(Take, CancellationToken.None);
        }

        try
        {
            Take();
        }
        finally
        {
            _ = Interlocked.Exchange(ref next, parts);
            Task.WhenAll(others).ContinueWith(static _ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        }

        Task.WaitAll(others, CancellationToken.None);
        return undefined;

        void Take()
        {
            int part;
            while ((part = Interlocked.Increment(ref next)) < parts)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                _ = Interlocked.Add(ref undefined, compute(part));
                run.Progress?.Report((double)Interlocked.Increment(ref done) / parts);
            }
        }
    }
}
