using System.Globalization;

namespace Indicators.Cli.Panels;

/// <summary>A bar on a terminal that shows how far a step of the work is.</summary>
internal sealed class ProgressBar(TextWriter terminal) : IDisposable
{
    private const int Width = 30;
    private const long MillisecondsBetween = 100;

    private readonly Lock gate = new();
    private long last = long.MinValue / 2;
    private bool isShown;

    /// <summary>The progress of a step.</summary>
    internal IProgress<double> Of(string step) => new Step(this, step);

    /// <summary>Takes the bar away.</summary>
    public void Dispose()
    {
        if (isShown)
        {
            terminal.Write($"\r{new string(' ', Width + 20)}\r");
        }
    }

    private void Show(string step, double part)
    {
        lock (gate)
        {
            var now = Environment.TickCount64;
            if (now - last < MillisecondsBetween)
            {
                return;
            }

            (last, isShown) = (now, true);
            var filled = (int)(Math.Clamp(part, 0d, 1d) * Width);
            terminal.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"\r{step, -9} [{new string('#', filled)}{new string('-', Width - filled)}] {part * 100d, 3:0} %"
                )
            );
        }
    }

    private sealed class Step(ProgressBar bar, string name) : IProgress<double>
    {
        public void Report(double value) => bar.Show(name, value);
    }
}
