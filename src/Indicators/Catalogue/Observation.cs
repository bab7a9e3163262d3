using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A value of an indicator for an area and a period, with its status and citation.</summary>
/// <typeparam name="TFigure">The type of the value.</typeparam>
/// <remarks>Two observations are equal when all their parts are equal.</remarks>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed record Observation<TFigure> : IJsonValue
    where TFigure : struct, IFigure<TFigure>
{
    private readonly Stated<TFigure> value;

    /// <summary>Records a value.</summary>
    /// <param name="indicator">What was observed.</param>
    /// <param name="area">Where.</param>
    /// <param name="period">When.</param>
    /// <param name="value">The value as stated, in the indicator's unit.</param>
    /// <param name="citation">Where it is printed; null for a value of one's own.</param>
    /// <param name="status">What is to be known before it is used; not <see cref="ObservationStatus.Missing"/>.</param>
    /// <exception cref="ArgumentException">The status is missing, but there is a value.</exception>
    /// <exception cref="UnitMismatchException">The value's unit is not the indicator's.</exception>
    public Observation(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        ReportingPeriod period,
        Stated<TFigure> value,
        Citation? citation = null,
        ObservationStatus status = ObservationStatus.Normal
    )
        : this(indicator, area, period, citation, status, value)
    {
        if (status == ObservationStatus.Missing)
        {
            throw new ArgumentException(
                $"A missing observation has no value, but {value} is given. Use Observation.Missing.",
                nameof(status)
            );
        }

        RequireUnit(indicator, value.Figure);
    }

    private Observation(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        ReportingPeriod period,
        Citation? citation,
        ObservationStatus status,
        Stated<TFigure> value
    )
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(area);
        (Indicator, Area, Period, Citation, Status, this.value) = (indicator, area, period, citation, status, value);
    }

    /// <summary>What was observed.</summary>
    public Indicator<TFigure> Indicator { get; }

    /// <summary>Where.</summary>
    public ReferenceArea Area { get; }

    /// <summary>When.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>What is to be known before the value is used.</summary>
    public ObservationStatus Status { get; }

    /// <summary>Where the value is printed; null for a value of one's own.</summary>
    public Citation? Citation { get; }

    /// <summary>Whether there is a value: the status is not missing.</summary>
    public bool HasValue => Status != ObservationStatus.Missing;

    /// <summary>The value as stated.</summary>
    /// <exception cref="InvalidOperationException">The observation is missing; ask <see cref="HasValue"/> first.</exception>
    public Stated<TFigure> Value =>
        HasValue
            ? value
            : throw new InvalidOperationException(
                $"The observation of {Indicator} for {Period} is missing. Ask HasValue first."
            );

    /// <summary>Records that there is no value.</summary>
    /// <param name="indicator">What was to be observed.</param>
    /// <param name="area">Where.</param>
    /// <param name="period">When.</param>
    /// <param name="citation">Where the absence is stated; null for nowhere.</param>
    public static Observation<TFigure> Missing(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        ReportingPeriod period,
        Citation? citation = null
    ) => new(indicator, area, period, citation, ObservationStatus.Missing, default);

    /// <summary>Indicator, period and value on one line.</summary>
    public override string ToString() => $"{Indicator.Code} {Period}: {(HasValue ? value.ToString() : "missing")}";

    internal static void RequireUnit(Indicator<TFigure> indicator, TFigure figure)
    {
        if (figure.Unit.Code != indicator.Unit.Code)
        {
            throw new UnitMismatchException(
                indicator.Unit,
                figure.Unit,
                $"{figure} has the unit '{figure.Unit}', but indicator '{indicator.Code}' is in '{indicator.Unit}'. Convert the value first."
            );
        }
    }

    internal Observation<TResult> As<TResult>(Indicator<TResult> indicator)
        where TResult : struct, IFigure<TResult> =>
        HasValue
            ? new(indicator, Area, Period, value.As<TResult>(), Citation, Status)
            : Observation<TResult>.Missing(indicator, Area, Period, Citation);

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<Observation<TFigure>>(CatalogueJson.AsObservation<TFigure>, CatalogueJson.Write);
}
