using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Deedle;
using Indicators.Panels;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.Data.Analysis;

namespace Indicators.Benchmarks;

/// <summary>The kernels of panels beside a copy of the data, a plain loop and other libraries, in one process.</summary>
internal sealed class PanelContests
{
    private const int Periods = 120;
    private const int Lag = 12;
    private const int Years = 10;
    private const int CellsOfDeedle = 1_200_000;

    private readonly int cells;
    private readonly double[] values;
    private readonly double[] later;
    private readonly double[] result;
    private readonly double[] other;
    private readonly double[] exact;
    private readonly Panel panel;

    private PanelContests(int cells)
    {
        this.cells = cells / Periods * Periods;
        (values, later, result) = (new double[this.cells], new double[this.cells], new double[this.cells]);
        (other, exact) = (new double[this.cells], new double[this.cells]);
        Fill();
        panel = Panel.Over(
            Enumerable.Range(0, this.cells / Periods).Select(static i => i.ToString(CultureInfo.InvariantCulture)),
            ReportingPeriod.Month(2015, 1),
            Periods,
            values
        );
    }

    internal static void Write(TextWriter output, int cells)
    {
        output.WriteLine(
            $"{cells} cells, series of {Periods}; .NET {Environment.Version}; {Environment.ProcessorCount} cores; AVX-512 {Avx512F.IsSupported}, AVX2 {Avx2.IsSupported}"
        );
        var contests = new PanelContests(cells);
        contests.Growth(output);
        contests.Cagr(output);
        contests.Others(output);
        foreach (var size in new[] { 1_200_000, 12_000_000, 96_000_000 })
        {
            contests = null!;
            GC.Collect();
            new PanelContests(size).Linear(output);
        }
    }

    private void Growth(TextWriter output)
    {
        _ = Columns.Growth(values, Periods, Lag, exact);
        using var duck = new DuckDbGrowth(values, Periods, Lag);
        var frame = new DataFrame(
            new DoubleDataFrameColumn("from", values[..^Lag]),
            new DoubleDataFrameColumn("to", values[Lag..])
        );
        var (from, to) = (Vector<double>.Build.Dense(values[..^Lag]), Vector<double>.Build.Dense(values[Lag..]));
        var deedle = new Series<int, double>(Enumerable.Range(0, CellsOfDeedle), values.Take(CellsOfDeedle));
        Contest.Run(
            output,
            "Growth at a lag of 12",
            [
                new("copy, regular stores", 1, cells, () => Copy(values, result)),
                new(
                    "copy, regular stores",
                    2,
                    cells,
                    () => InHalves(range => Copy(values.AsSpan(range), result.AsSpan(range)))
                ),
                new("Array.Copy", 1, cells, () => Array.Copy(values, result, cells)),
                new("Panel.Growth", 1, cells, () => panel.Growth(Lag, PanelRun.Plain.Into(result)), () => result),
                new("Panel.Growth", 2, cells, () => panel.Growth(Lag, PanelRun.Plain.On(2).Into(result)), () => result),
                new("plain loop", 1, cells, () => Loop(values, other, 0, cells / Periods), () => other),
                new(
                    "plain loop",
                    2,
                    cells,
                    () =>
                        InHalves(range => Loop(values, other, range.Start.Value / Periods, range.End.Value / Periods)),
                    () => other
                ),
                new("TensorPrimitives, series by series", 1, cells, Tensors, () => other),
                new("LINQ", 1, cells, Linq),
                new(
                    "MathNet.Numerics 5.0.0, columns shifted before",
                    1,
                    cells,
                    () => _ = (to - from).PointwiseDivide(from)
                ),
                new(
                    "Microsoft.Data.Analysis 0.23.1, columns shifted before",
                    1,
                    cells,
                    () => _ = (frame["to"] / frame["from"]) - 1d
                ),
                new("DuckDB 1.5.6, lag() over (partition by)", 1, cells, () => duck.Run(1)),
                new("DuckDB 1.5.6, lag() over (partition by)", 2, cells, () => duck.Run(2)),
                new(
                    "Deedle 8.1.0, Shift",
                    1,
                    CellsOfDeedle,
                    () => _ = (deedle - deedle.Shift(Lag)) / deedle.Shift(Lag)
                ),
            ],
            exact
        );
    }

    private void Cagr(TextWriter output)
    {
        var roots = new int[cells];
        for (var i = 0; i < cells; i++)
        {
            roots[i] = 2 + (i % 16);
        }

        _ = Columns.Cagr(values, later, Years, exact);
        Contest.Run(
            output,
            "CAGR of two columns over 10 years",
            [
                new("Math.Pow", 1, cells, () => Pow(0, cells), () => other),
                new(
                    "Math.Pow",
                    2,
                    cells,
                    () => InHalves(range => Pow(range.Start.Value, range.End.Value)),
                    () => other
                ),
                new("Columns.Cagr", 1, cells, () => Columns.Cagr(values, later, Years, result), () => result),
                new(
                    "Columns.Cagr",
                    2,
                    cells,
                    () =>
                        InHalves(range =>
                            Columns.Cagr(values.AsSpan(range), later.AsSpan(range), Years, result.AsSpan(range))
                        ),
                    () => result
                ),
                new("Columns.Cagr, one pair at a time", 1, cells, Scalars, () => result),
                new("TensorPrimitives.Pow", 1, cells, TensorPow, () => other),
                new(
                    "Columns.Cagr, 2 to 17 years, each cell its own",
                    1,
                    cells,
                    () => Columns.Cagr(values, later, roots, other)
                ),
            ],
            exact
        );
    }

    private void Others(TextWriter output)
    {
        double[] bases = [.. Enumerable.Range(0, cells / Periods).Select(i => values[i * Periods])];
        double[] goals = [.. bases.Select(static level => level * 2d)];
        Contest.Run(
            output,
            "Two streams, 16 bytes a cell: read and write",
            [
                new("copy, regular stores", 1, cells, () => Copy(values, result)),
                new(
                    "copy, regular stores",
                    2,
                    cells,
                    () => InHalves(range => Copy(values.AsSpan(range), result.AsSpan(range)))
                ),
                new("Panel.RollingMean of 12", 1, cells, () => panel.RollingMean(12, PanelRun.Plain.Into(result))),
                new(
                    "Panel.RollingMean of 12",
                    2,
                    cells,
                    () => panel.RollingMean(12, PanelRun.Plain.On(2).Into(result))
                ),
                new("Panel.Progress", 1, cells, () => panel.Progress(bases, goals, PanelRun.Plain.Into(result))),
                new("Panel.Progress", 2, cells, () => panel.Progress(bases, goals, PanelRun.Plain.On(2).Into(result))),
            ],
            null
        );
        Contest.Run(
            output,
            "Three streams, 24 bytes a cell: read twice and write",
            [
                new("read and copy, regular stores", 1, cells, () => ReadAndCopy(values, result)),
                new(
                    "read and copy, regular stores",
                    2,
                    cells,
                    () => InHalves(range => ReadAndCopy(values.AsSpan(range), result.AsSpan(range)))
                ),
                new("Panel.Share", 1, cells, () => panel.Share(run: PanelRun.Plain.Into(result))),
                new("Panel.Share", 2, cells, () => panel.Share(run: PanelRun.Plain.On(2).Into(result))),
            ],
            null
        );
    }

    private void Linear(TextWriter output) =>
        Contest.Run(
            output,
            $"Growth over {cells} cells",
            [
                new("copy, regular stores", 1, cells, () => Copy(values, result)),
                new(
                    "copy, regular stores",
                    2,
                    cells,
                    () => InHalves(range => Copy(values.AsSpan(range), result.AsSpan(range)))
                ),
                new("Panel.Growth", 1, cells, () => panel.Growth(Lag, PanelRun.Plain.Into(result))),
                new("Panel.Growth", 2, cells, () => panel.Growth(Lag, PanelRun.Plain.On(2).Into(result))),
            ],
            null
        );

    private void Fill()
    {
        var random = new Random(20250121);
        for (var start = 0; start < cells; start += Periods)
        {
            var level = Math.Exp(random.NextDouble() * 10d) * 100d;
            for (var i = start; i < start + Periods; i++)
            {
                level *= 0.97 + (0.07 * random.NextDouble());
                values[i] = Math.Round(level, 2);
                later[i] = Math.Round(level * (1d + random.NextDouble()), 2);
            }
        }
    }

    private static void Copy(ReadOnlySpan<double> from, Span<double> to)
    {
        var i = 0;
        for (; i <= from.Length - 8; i += 8)
        {
            Vector512.Create(from[i..]).CopyTo(to[i..]);
        }

        from[i..].CopyTo(to[i..]);
    }

    private static void ReadAndCopy(ReadOnlySpan<double> from, Span<double> to)
    {
        var sum = Vector512<double>.Zero;
        for (var i = 0; i <= from.Length - 8; i += 8)
        {
            sum += Vector512.Create(from[i..]);
        }

        Copy(from, to);
        to[0] = Vector512.Sum(sum);
    }

    private void InHalves(Action<Range> run)
    {
        var middle = cells / Periods / 2 * Periods;
        Parallel.Invoke(() => run(new Range(0, middle)), () => run(new Range(middle, cells)));
    }

    private static void Loop(double[] values, double[] result, int first, int last)
    {
        for (var series = first; series < last; series++)
        {
            var start = series * Periods;
            for (var i = start; i < start + Lag; i++)
            {
                result[i] = double.NaN;
            }

            for (var i = start + Lag; i < start + Periods; i++)
            {
                result[i] = (values[i] - values[i - Lag]) / values[i - Lag];
            }
        }
    }

    private void Tensors()
    {
        for (var start = 0; start < cells; start += Periods)
        {
            other.AsSpan(start, Lag).Fill(double.NaN);
            var target = other.AsSpan(start + Lag, Periods - Lag);
            TensorPrimitives.Divide(
                values.AsSpan(start + Lag, Periods - Lag),
                values.AsSpan(start, Periods - Lag),
                target
            );
            TensorPrimitives.Subtract(target, 1d, target);
        }
    }

    private void Linq() =>
        _ = values
            .Skip(Lag)
            .Zip(values, static (to, from) => (to - from) / from)
            .Select((rate, i) => (i + Lag) % Periods < Lag ? double.NaN : rate)
            .ToArray();

    private void Pow(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            other[i] = Math.Pow(later[i] / values[i], 1d / Years) - 1d;
        }
    }

    private void Scalars()
    {
        for (var i = 0; i < cells; i++)
        {
            result[i] = Columns.Cagr(values[i], later[i], Years);
        }
    }

    private void TensorPow()
    {
        TensorPrimitives.Divide(later, values, other);
        TensorPrimitives.Pow(other, 1d / Years, other);
        TensorPrimitives.Subtract(other, 1d, other);
    }
}
