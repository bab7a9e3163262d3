using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The names that enumerated values have in data and on the command line: one table for reading and writing.</summary>
internal static class Choices
{
    internal static IReadOnlyDictionary<Hedge, string> Hedges => HedgeWords.Names;

    internal static IReadOnlyDictionary<Printing, string> Printings { get; } =
        new Dictionary<Printing, string>
        {
            [Printing.Rounded] = "rounded",
            [Printing.Truncated] = "truncated",
            [Printing.Unknown] = "unknown",
        };

    internal static IReadOnlyDictionary<Answer, string> Answers { get; } =
        new Dictionary<Answer, string>
        {
            [Answer.Yes] = "yes",
            [Answer.No] = "no",
            [Answer.Undetermined] = "undetermined",
        };

    internal static IReadOnlyDictionary<Periodicity, string> Periodicities { get; } =
        new Dictionary<Periodicity, string>
        {
            [Periodicity.Year] = "year",
            [Periodicity.HalfYear] = "half-year",
            [Periodicity.Trimester] = "trimester",
            [Periodicity.Quarter] = "quarter",
            [Periodicity.Month] = "month",
            [Periodicity.Week] = "week",
            [Periodicity.Day] = "day",
            [Periodicity.PointInTime] = "point-in-time",
            [Periodicity.Irregular] = "irregular",
        };

    internal static IReadOnlyDictionary<YearConvention, string> YearConventions { get; } =
        new Dictionary<YearConvention, string>
        {
            [YearConvention.WholePeriods] = "whole-periods",
            [YearConvention.Actual365Point25] = "actual-365.25",
            [YearConvention.ActualActual] = "actual-actual",
        };

    internal static IReadOnlyDictionary<Nature, string> Natures { get; } =
        new Dictionary<Nature, string>
        {
            [Nature.Stock] = "stock",
            [Nature.Flow] = "flow",
            [Nature.YearToDate] = "year-to-date",
            [Nature.Index] = "index",
            [Nature.Rate] = "rate",
        };

    internal static IReadOnlyDictionary<DesiredDirection, string> Directions { get; } =
        new Dictionary<DesiredDirection, string>
        {
            [DesiredDirection.None] = "none",
            [DesiredDirection.Increase] = "increase",
            [DesiredDirection.Decrease] = "decrease",
            [DesiredDirection.Stay] = "stay",
        };

    internal static IReadOnlyDictionary<ObservationStatus, string> Statuses { get; } =
        new Dictionary<ObservationStatus, string>
        {
            [ObservationStatus.Normal] = "normal",
            [ObservationStatus.Provisional] = "provisional",
            [ObservationStatus.Estimated] = "estimated",
            [ObservationStatus.Forecast] = "forecast",
            [ObservationStatus.Break] = "break",
            [ObservationStatus.Disputed] = "disputed",
            [ObservationStatus.Missing] = "missing",
        };

    internal static IReadOnlyDictionary<ExchangeRateBasis, string> RateBases { get; } =
        new Dictionary<ExchangeRateBasis, string>
        {
            [ExchangeRateBasis.Spot] = "spot",
            [ExchangeRateBasis.Parity] = "parity",
            [ExchangeRateBasis.PeriodAverage] = "period-average",
            [ExchangeRateBasis.PeriodEnd] = "period-end",
            [ExchangeRateBasis.Implied] = "implied",
        };

    internal static IReadOnlyDictionary<TargetRole, string> Roles { get; } =
        new Dictionary<TargetRole, string>
        {
            [TargetRole.Goal] = "goal",
            [TargetRole.Expectation] = "expectation",
            [TargetRole.Forecast] = "forecast",
        };

    internal static IReadOnlyDictionary<GoalKind, string> GoalKinds { get; } =
        new Dictionary<GoalKind, string>
        {
            [GoalKind.Reach] = "reach",
            [GoalKind.Within] = "within",
            [GoalKind.KeepWithin] = "keep-within",
        };

    internal static IReadOnlyDictionary<Verdict, string> Verdicts { get; } =
        new Dictionary<Verdict, string>
        {
            [Verdict.Undetermined] = "undetermined",
            [Verdict.Met] = "met",
            [Verdict.NotMet] = "not-met",
            [Verdict.NotDueYet] = "not-due-yet",
        };

    internal static IReadOnlyDictionary<Consistency, string> Consistencies { get; } =
        new Dictionary<Consistency, string>
        {
            [Consistency.NotComparable] = "not-comparable",
            [Consistency.Consistent] = "consistent",
            [Consistency.Inconsistent] = "inconsistent",
        };

    private static readonly Dictionary<Type, JsonConverter> Converters = new()
    {
        [typeof(Hedge)] = Converter(Hedges),
        [typeof(Printing)] = Converter(Printings),
        [typeof(Periodicity)] = Converter(Periodicities),
        [typeof(YearConvention)] = Converter(YearConventions),
        [typeof(Nature)] = Converter(Natures),
        [typeof(DesiredDirection)] = Converter(Directions),
        [typeof(ObservationStatus)] = Converter(Statuses),
        [typeof(ExchangeRateBasis)] = Converter(RateBases),
        [typeof(TargetRole)] = Converter(Roles),
        [typeof(Verdict)] = Converter(Verdicts),
        [typeof(GoalKind)] = Converter(GoalKinds),
        [typeof(Consistency)] = Converter(Consistencies),
    };

    internal static bool IsKnown(Type type) => Converters.ContainsKey(type);

    internal static JsonConverter ConverterOf(Type type) => Converters[type];

    private static SpotJsonConverter<TChoice> Converter<TChoice>(IReadOnlyDictionary<TChoice, string> names)
        where TChoice : struct, Enum =>
        new(spot => spot.AsChoice(names), (writer, choice) => writer.WriteStringValue(names[choice]));
}
