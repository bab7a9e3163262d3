using System.Text;
using System.Text.Json;

namespace Indicators;

/// <summary>Reads the data-set format; every error names file, line, path and remedy.</summary>
internal sealed partial class DataSetReader
{
    private static readonly string[] CitationMembers = ["source", "wording", "inferred", "note"];

    private readonly Dictionary<string, ReferenceArea> areas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);
    private KnownUnits units = KnownUnits.Default;

    internal static DataSet Read(ReadOnlyMemory<byte> utf8, string file)
    {
        var bytes = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        return new DataSetReader().Read(Parse(bytes, file));
    }

    private static JsonSpot Parse(ReadOnlyMemory<byte> bytes, string file)
    {
        var reader = new Utf8JsonReader(bytes.Span);
        try
        {
            _ = reader.Read();
            var root = JsonSpot.Read(ref reader, JsonOrigin.OfFile(file, bytes));
            _ = reader.Read();
            return root;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Utf8JsonReader reports text that is no UTF-8 as an invalid operation.
            var line = 1 + bytes.Span[..(int)reader.BytesConsumed].Count((byte)'\n');
            throw new DataSetException(
                file,
                (error as JsonException)?.LineNumber + 1 ?? line,
                "$",
                $"This is not JSON: {error.Message}",
                "Correct the text."
            );
        }
    }

    private DataSet Read(JsonSpot root)
    {
        root.AllowOnly(
            "$schema",
            "code",
            "names",
            "areas",
            "sources",
            "units",
            "indicators",
            "figures",
            "exchangeRates",
            "scorecard"
        );
        foreach (var spot in Items(root, "areas"))
        {
            Add(areas, spot, "code", spot.AsArea());
        }

        foreach (var spot in Items(root, "sources"))
        {
            Add(sources, spot, "id", spot.AsSource());
        }

        ReadUnits(Items(root, "units"));
        var indicators = Unique(Items(root, "indicators"), ReadIndicator);
        return new DataSet(
            root.Required("code").AsText(),
            root.Required("names").AsNames(),
            indicators,
            Unique(Items(root, "figures"), ReadFigure),
            [.. Items(root, "exchangeRates").Select(ReadRate)],
            root.Optional("scorecard") is { } scorecard ? ReadScorecard(scorecard, indicators) : null
        );
    }

    private void ReadUnits(IReadOnlyList<JsonSpot> spots)
    {
        foreach (var spot in spots)
        {
            var unit = spot.AsUnit(units);
            if (unit is not (CurrencyUnit or ItemUnit or PhysicalUnit or ScaleUnit))
            {
                throw spot.Error(
                    $"\"{unit.Code}\" is not a currency, an item, a physical unit or a scale.",
                    "Describe one of them; amounts per item follow from them."
                );
            }

            units = units.Find(unit.Code) is null
                ? units.With([unit])
                : throw spot.Error($"The unit \"{unit.Code}\" is known already.", "Take it out, or give another code.");
        }
    }

    private IndicatorData<Figure> ReadIndicator(JsonSpot spot)
    {
        spot.AllowOnly(
            "code",
            "names",
            "unit",
            "nature",
            "priceBasis",
            "desired",
            "definition",
            "observations",
            "targets"
        );
        var indicator = spot.AsIndicatorHead(spot.Required("unit").AsUnit(units));
        var keys = new HashSet<(string, ReportingPeriod, string)>();
        var observations = Items(spot, "observations").Select(item => ReadObservation(item, indicator, keys)).ToArray();
        var targets = new List<Target<Figure>>();
        foreach (var item in Items(spot, "targets"))
        {
            targets.Add(ReadTarget(item, indicator, observations, targets));
        }

        return new(indicator, observations, targets);
    }

    private Observation<Figure> ReadObservation(
        JsonSpot spot,
        Indicator<Figure> indicator,
        HashSet<(string, ReportingPeriod, string)> keys
    )
    {
        spot.AllowOnly(["area", "period", "status", .. PrintedFigures.Members, .. CitationMembers]);
        var (area, period, status) = (
            ReadArea(spot),
            spot.Required("period").AsPeriod(),
            spot.Optional("status")?.AsChoice(Choices.Statuses) ?? ObservationStatus.Normal
        );
        if (!keys.Add((area.Code, period, spot.Required("source").AsText())))
        {
            throw spot.Error(
                $"{indicator.Code} has two observations for {area.Code}, {period} from source \"{spot.Required("source").AsText()}\".",
                "Keep one of the two."
            );
        }

        if (status != ObservationStatus.Missing)
        {
            return new(indicator, area, period, PrintedFigures.Read(spot, indicator.Unit), ReadCitation(spot), status);
        }

        return spot.Optional("value") is { } value
            ? throw value.Error("A missing observation has a value.", "Take the value out, or give another status.")
            : Observation<Figure>.Missing(
                indicator,
                area,
                period,
                spot.Optional("wording") is null ? null : ReadCitation(spot)
            );
    }

    private static Observation<Figure> FindBaseline(
        JsonSpot spot,
        ReferenceArea area,
        Indicator<Figure> indicator,
        IReadOnlyList<Observation<Figure>> observations
    )
    {
        spot.AllowOnly("period", "source");
        var (period, source) = (spot.Required("period").AsPeriod(), spot.Required("source").AsText());
        return observations.FirstOrDefault(candidate =>
                candidate.Area == area && candidate.Period == period && candidate.Citation?.Source.Id == source
            )
            ?? throw spot.Error(
                $"{indicator.Code} has no observation for {area.Code}, {period} from source \"{source}\".",
                "Name the period and source of one of the indicator's observations."
            );
    }

    private QuotedFigure<Figure> ReadFigure(JsonSpot spot)
    {
        spot.AllowOnly(["code", "names", "unit", "area", "period", .. PrintedFigures.Members, .. CitationMembers]);
        return new(
            spot.Required("code").AsText(),
            spot.Required("names").AsNames(),
            ReadArea(spot),
            spot.Required("period").AsPeriod(),
            PrintedFigures.Read(spot, spot.Required("unit").AsUnit(units)),
            ReadCitation(spot)
        );
    }

    private QuotedRate ReadRate(JsonSpot spot)
    {
        spot.AllowOnly(["base", "quote", "period", "basis", .. CitationMembers]);
        return new(
            ReadAmount(spot.Required("base"), isOne: true),
            ReadAmount(spot.Required("quote"), isOne: false),
            spot.Required("period").AsPeriod(),
            spot.Required("basis").AsChoice(Choices.RateBases),
            ReadCitation(spot)
        );
    }

    private Stated<Figure> ReadAmount(JsonSpot spot, bool isOne)
    {
        spot.AllowOnly(["unit", .. PrintedFigures.Members]);
        var unit = spot.Required("unit").AsUnit(units);
        var amount = PrintedFigures.Read(spot, unit);
        return unit is not CurrencyUnit
                ? throw spot.Error($"'{unit}' is not a currency.", "Use the code of a currency.")
            : amount.Figure.Value <= 0m
                ? throw spot.Error($"{amount} is not above zero.", "An exchange rate needs two amounts above zero.")
            : isOne && amount.Figure.Value == 1m ? Stated.Exact(amount.Figure)
            : amount;
    }

    private static Scorecard ReadScorecard(JsonSpot spot, IReadOnlyList<IndicatorData<Figure>> indicators)
    {
        spot.AllowOnly("due", "indicators");
        var due = spot.Required("due").AsPeriod();
        var codes = spot.Required("indicators").Items.Select(item => (Spot: item, Code: item.AsText())).ToArray();
        foreach (var (item, code) in codes)
        {
            if (indicators.FirstOrDefault(data => data.Indicator.Code == code)?.TargetFor(due) is null)
            {
                throw item.Error(
                    $"There is no indicator \"{code}\" with a target due in {due}.",
                    "Name one, or add the target."
                );
            }
        }

        return new Scorecard(due, [.. codes.Select(code => code.Code)]);
    }

    private ReferenceArea ReadArea(JsonSpot spot) => Find(areas, spot.Required("area"), "areas");

    private Citation ReadCitation(JsonSpot spot) =>
        new(
            Find(sources, spot.Required("source"), "sources"),
            spot.Required("wording").AsText(),
            spot.Optional("inferred")?.AsText(),
            spot.Optional("note")?.AsText()
        );

    private static TValue Find<TValue>(Dictionary<string, TValue> known, JsonSpot spot, string list) =>
        known.TryGetValue(spot.AsText(), out var value)
            ? value
            : throw spot.Error(
                $"\"{spot.AsText()}\" is not defined.",
                $"Define it in \"{list}\", or use one of: {string.Join(", ", known.Keys)}."
            );

    private static void Add<TValue>(Dictionary<string, TValue> known, JsonSpot spot, string key, TValue value)
    {
        var name = spot.Required(key);
        if (!known.TryAdd(name.AsText(), value))
        {
            throw name.Error($"\"{name.AsText()}\" is defined twice.", "Keep one of the two, or rename it.");
        }
    }

    private static List<TValue> Unique<TValue>(IReadOnlyList<JsonSpot> spots, Func<JsonSpot, TValue> read)
    {
        var seen = new Dictionary<string, TValue>(StringComparer.Ordinal);
        var values = new List<TValue>();
        foreach (var spot in spots)
        {
            var value = read(spot);
            Add(seen, spot, "code", value);
            values.Add(value);
        }

        return values;
    }

    private static IReadOnlyList<JsonSpot> Items(JsonSpot spot, string name) => spot.Optional(name)?.Items ?? [];
}
