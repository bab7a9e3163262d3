namespace Indicators.Cli.Batch;

/// <summary>A list of a line as a series.</summary>
/// <param name="Values">The series.</param>
/// <param name="HasStart">Whether the line names its periods, by "start" or with each value.</param>
/// <param name="IsLabelled">Whether each value came with its period, so that each result has it too.</param>
internal sealed record BatchSeries<TFigure>(Series<TFigure> Values, bool HasStart, bool IsLabelled)
    where TFigure : struct, IFigure<TFigure>;
