using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>The values and statuses of a series: bare figures where all are exact, stated ones else; no statuses where all are normal.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SeriesValues<TFigure>
    where TFigure : struct, IFigure<TFigure>
{
    private readonly Stated<TFigure>[]? stated;
    private readonly byte[]? statuses;

    private SeriesValues(TFigure[]? exact, Stated<TFigure>[]? stated, byte[]? statuses)
    {
        Exact = exact;
        this.stated = stated;
        this.statuses = statuses;
    }

    /// <summary>The bare figures; null where some are stated.</summary>
    internal TFigure[]? Exact { get; }

    internal bool HasStatuses => statuses is not null;

    internal static SeriesValues<TFigure> OfExact(TFigure[] exact, byte[]? statuses) => new(exact, null, statuses);

    internal static SeriesValues<TFigure> OfStated(Stated<TFigure>[] stated, byte[]? statuses) =>
        new(null, stated, statuses);

    /// <summary>Stated figures in the smallest form: bare where none has hedge, step or bounds.</summary>
    internal static SeriesValues<TFigure> Smallest(Stated<TFigure>[] stated, byte[]? statuses) =>
        Array.TrueForAll(stated, static value => IsBare(value))
            ? OfExact(Array.ConvertAll(stated, static value => value.Witness), statuses)
            : OfStated(stated, statuses);

    internal bool HasBreak => statuses is not null && Array.IndexOf(statuses, (byte)ObservationStatus.Break) >= 0;

    internal ObservationStatus StatusAt(int index) =>
        statuses is null ? ObservationStatus.Normal : (ObservationStatus)statuses[index];

    internal Stated<TFigure> At(int index) => Exact is { } exact ? exact[index] : stated![index];

    internal decimal NumberAt(int index) => Exact is { } exact ? exact[index].Value : stated![index].Figure.Value;

    internal SeriesValues<TFigure> Slice(int start, int length) =>
        new(
            Exact?.AsSpan(start, length).ToArray(),
            stated?.AsSpan(start, length).ToArray(),
            WithoutNormal(statuses?.AsSpan(start, length).ToArray())
        );

    internal SeriesValues<TResult> As<TResult>()
        where TResult : struct, IFigure<TResult> =>
        Exact is { } exact
            ? SeriesValues<TResult>.OfExact(
                Array.ConvertAll(exact, static value => TResult.FromFigure(Figure.InUnit(value.Value, value.Unit))),
                statuses
            )
            : SeriesValues<TResult>.OfStated(Array.ConvertAll(stated!, static value => value.As<TResult>()), statuses);

    internal static byte[]? WithoutNormal(byte[]? statuses) =>
        statuses is not null && statuses.AsSpan().ContainsAnyExcept((byte)ObservationStatus.Normal) ? statuses : null;

    private static bool IsBare(in Stated<TFigure> value) =>
        value is { IsComputed: false, IsRange: false, Step: null, Hedge: Hedge.Exactly, Printing: Printing.Rounded };
}
