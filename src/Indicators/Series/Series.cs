using System.Collections;
using System.Diagnostics;
using System.Globalization;

namespace Indicators;

/// <summary>The observations of one indicator for one area, period after period without gap in time; where there is no value the observation is missing.</summary>
/// <typeparam name="TFigure">The type of the values.</typeparam>
/// <remarks>
/// <para>It is a list of observations, made on access: what is held is the first period, the values (bare where all are exact), the statuses and the citations where there are any.
/// A gap is a missing observation and is never filled. <see cref="Series"/> makes series, <see cref="Vintages"/> chooses among several publications of one figure.</para>
/// <para>A year-to-date series has spans from January on as periods: 2025-Q1, 2025-S1, 2025-01-01/P9M, 2025. A span that is a quarter, half-year or year is given as that.</para>
/// <para>Series do not change. Equal are series of equal observations.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class Series<TFigure> : IReadOnlyList<Observation<TFigure>>, IEquatable<Series<TFigure>>, IColumn
    where TFigure : struct, IFigure<TFigure>
{
    private readonly SeriesValues<TFigure> values;

    internal Series(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        SeriesGrid grid,
        SeriesValues<TFigure> values,
        Citation?[]? citations = null
    )
    {
        (Indicator, Area, Grid, this.values) = (indicator, area, grid, values);
        Citations = citations;
    }

    /// <summary>What is observed.</summary>
    public Indicator<TFigure> Indicator { get; }

    /// <summary>Where.</summary>
    public ReferenceArea Area { get; }

    /// <summary>The number of periods, with those whose observation is missing.</summary>
    public int Count => Grid.Length;

    /// <summary>The length of the periods; of a year-to-date series the step by which its spans grow.</summary>
    public Periodicity Periodicity => Grid.First.Periodicity;

    /// <summary>The first period.</summary>
    public ReportingPeriod FirstPeriod => Grid.At(0);

    /// <summary>The last period.</summary>
    public ReportingPeriod LastPeriod => Grid.Last;

    /// <summary>The periods in order.</summary>
    public IEnumerable<ReportingPeriod> Periods => Enumerable.Range(0, Count).Select(Grid.At);

    /// <summary>Whether all values are exact: without hedge, step or bounds.</summary>
    public bool IsExact => values.Exact is not null;

    /// <summary>The values in order, null where the observation is missing.</summary>
    public IEnumerable<Stated<TFigure>?> Values =>
        Enumerable.Range(0, Count).Select(index => HasValue(index) ? values.At(index) : (Stated<TFigure>?)null);

    internal SeriesGrid Grid { get; }

    internal Citation?[]? Citations { get; }

    internal SeriesValues<TFigure> Content => values;

    /// <summary>The observation at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Observation<TFigure> this[int index]
    {
        get
        {
            RequirePlace(index);
            var citation = Citations?[index];
            var status = values.StatusAt(index);
            return status == ObservationStatus.Missing
                ? Observation<TFigure>.Missing(Indicator, Area, Grid.At(index), citation)
                : new(Indicator, Area, Grid.At(index), values.At(index), citation, status);
        }
    }

    /// <summary>The observation of a period.</summary>
    /// <param name="period">A period of the series.</param>
    /// <exception cref="KeyNotFoundException">The series does not have the period.</exception>
    public Observation<TFigure> this[ReportingPeriod period] => this[Place(period)];

    /// <summary>The observation of a period, if the series has the period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The observation, which may be missing; null for a period that the series does not have.</returns>
    public Observation<TFigure>? At(ReportingPeriod period) =>
        Grid.IndexOf(period) is var index and >= 0 ? this[index] : null;

    /// <summary>The place of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The place from 0; -1 for a period that the series does not have.</returns>
    public int IndexOf(ReportingPeriod period) => Grid.IndexOf(period);

    /// <summary>The status of the observation at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public ObservationStatus StatusAt(int index)
    {
        RequirePlace(index);
        return values.StatusAt(index);
    }

    /// <summary>Part of the series, as a range gives it: <c>series[1..^1]</c>.</summary>
    /// <param name="start">The place of the first observation.</param>
    /// <param name="length">How many; at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is empty or reaches past the series.</exception>
    public Series<TFigure> Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Count - start);
        return new(
            Indicator,
            Area,
            Grid.Slice(start, length),
            values.Slice(start, length),
            Citations?.AsSpan(start, length).ToArray()
        );
    }

    /// <summary>The observations from one period to another, both included.</summary>
    /// <param name="first">The first period wanted.</param>
    /// <param name="last">The last period wanted; not before the first.</param>
    /// <exception cref="KeyNotFoundException">The series does not have one of the periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last is before the first.</exception>
    public Series<TFigure> Window(ReportingPeriod first, ReportingPeriod last)
    {
        var start = Place(first);
        return Slice(start, Place(last) - start + 1);
    }

    /// <summary>The same series with values of another type and the same unit: a run-time series as a measure.</summary>
    /// <typeparam name="TResult">The other type.</typeparam>
    /// <exception cref="UnitMismatchException">The type has another unit than the indicator.</exception>
    public Series<TResult> As<TResult>()
        where TResult : struct, IFigure<TResult> =>
        new(Indicator.As<TResult>(), Area, Grid, values.As<TResult>(), Citations);

    /// <summary>The observations in order.</summary>
    public IEnumerator<Observation<TFigure>> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    /// <summary>Whether indicator, area, periods, values, statuses and citations are the same.</summary>
    /// <param name="other">The other series.</param>
    public bool Equals(Series<TFigure>? other) =>
        other is not null
        && Grid == other.Grid
        && Indicator == other.Indicator
        && Area == other.Area
        && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Series<TFigure>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Grid, Indicator.Code, Area.Code);

    /// <summary>Code, first and last period, and the number of observations.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Indicator.Code} {FirstPeriod} to {LastPeriod}, {Count} observations"
        );

    bool IColumn.IsExact => IsExact;

    ObservationStatus IColumn.StatusAt(int index) => values.StatusAt(index);

    decimal IColumn.NumberAt(int index) => values.NumberAt(index);

    StatedNumber IColumn.StatedAt(int index, Reach? reach) => StatedNumber.Of(values.At(index), reach);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool HasValue(int index) => values.StatusAt(index) != ObservationStatus.Missing;

    internal int Place(ReportingPeriod period) =>
        Grid.IndexOf(period) is var index and >= 0
            ? index
            : throw new KeyNotFoundException($"The series {this} has no period {period}. Ask At first.");

    private void RequirePlace(int index)
    {
        if (index < 0 || index >= Count)
        {
            throw new ArgumentOutOfRangeException(
                nameof(index),
                index,
                $"The series has places from 0 to {(Count - 1).ToString(CultureInfo.InvariantCulture)}."
            );
        }
    }
}
