using System.Text.Json;
using NodaTime.Text;

namespace Indicators;

/// <summary>The catalogue types in JSON, each whole in itself: an observation carries its indicator, area and citation.</summary>
internal static partial class CatalogueJson
{
    internal static Names AsNames(this JsonSpot spot)
    {
        spot.AllowOnly("en", "zh");
        return new(spot.Required("en").AsText(), spot.Required("zh").AsText());
    }

    internal static ReferenceArea AsArea(this JsonSpot spot)
    {
        spot.AllowOnly("code", "names");
        return new(spot.Required("code").AsText(), spot.Required("names").AsNames());
    }

    internal static Source AsSource(this JsonSpot spot)
    {
        spot.AllowOnly("id", "publisher", "title", "published", "address");
        var address = spot.Required("address");
        return new(
            spot.Required("id").AsText(),
            spot.Required("publisher").AsText(),
            spot.Required("title").AsText(),
            Uri.TryCreate(address.AsText(), UriKind.Absolute, out var uri)
                ? uri
                : throw address.Error(
                    $"\"{address.AsText()}\" is not an absolute address.",
                    "Write it with its scheme: https://..."
                ),
            spot.Optional("published")?.AsDate()
        );
    }

    internal static Citation AsCitation(this JsonSpot spot)
    {
        spot.AllowOnly("source", "wording", "inferred", "note");
        return new(
            spot.Required("source").AsSource(),
            spot.Required("wording").AsText(),
            spot.Optional("inferred")?.AsText(),
            spot.Optional("note")?.AsText()
        );
    }

    /// <summary>An indicator of a unit already read; its other members may be followed by more.</summary>
    internal static Indicator<Figure> AsIndicatorHead(this JsonSpot spot, Unit unit) =>
        new(
            spot.Required("code").AsText(),
            spot.Required("names").AsNames(),
            unit,
            spot.Required("nature").AsChoice(Choices.Natures),
            spot.Optional("priceBasis")?.AsPriceBasis() ?? PriceBasis.None,
            spot.Optional("desired")?.AsChoice(Choices.Directions) ?? DesiredDirection.None,
            spot.Optional("definition")?.AsText() ?? ""
        );

    internal static Indicator<TFigure> AsIndicator<TFigure>(this JsonSpot spot)
        where TFigure : struct, IFigure<TFigure>
    {
        spot.AllowOnly("code", "names", "unit", "nature", "priceBasis", "desired", "definition");
        return FigureJson.Typed(spot, () => spot.AsIndicatorHead(spot.Required("unit").AsUnit()).As<TFigure>());
    }

    internal static Observation<TFigure> AsObservation<TFigure>(this JsonSpot spot)
        where TFigure : struct, IFigure<TFigure>
    {
        spot.AllowOnly("indicator", "area", "period", "value", "status", "citation");
        var (indicator, area, period) = (
            spot.Required("indicator").AsIndicator<TFigure>(),
            spot.Required("area").AsArea(),
            spot.Required("period").AsPeriod()
        );
        var citation = spot.Optional("citation")?.AsCitation();
        var status = spot.Optional("status")?.AsChoice(Choices.Statuses) ?? ObservationStatus.Normal;
        return status == ObservationStatus.Missing
            ? spot.Optional("value") is { } value
                ? throw value.Error("A missing observation has a value.", "Take the value out, or give another status.")
                : Observation<TFigure>.Missing(indicator, area, period, citation)
            : FigureJson.Typed(
                spot,
                () =>
                    new Observation<TFigure>(
                        indicator,
                        area,
                        period,
                        spot.Required("value").AsStated<TFigure>(),
                        citation,
                        status
                    )
            );
    }

    internal static ExchangeRate<TBase, TQuote> AsExchangeRate<TBase, TQuote>(this JsonSpot spot)
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency
    {
        spot.AllowOnly("base", "quote", "period", "basis", "citation");
        var (baseAmount, quoteAmount) = (
            spot.Required("base").AsStated<Money<TBase>>(),
            spot.Required("quote").AsStated<Money<TQuote>>()
        );
        return baseAmount.Figure.Amount <= 0m || quoteAmount.Figure.Amount <= 0m
            ? throw spot.Error("An amount is not above zero.", "An exchange rate needs two amounts above zero.")
            : new(
                baseAmount,
                quoteAmount,
                spot.Required("period").AsPeriod(),
                spot.Required("basis").AsChoice(Choices.RateBases),
                spot.Optional("citation")?.AsCitation()
            );
    }

    internal static void Write(Utf8JsonWriter writer, Names names)
    {
        writer.WriteStartObject();
        writer.WriteString("en", names.English);
        writer.WriteString("zh", names.Chinese);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ReferenceArea area)
    {
        writer.WriteStartObject();
        writer.WriteString("code", area.Code);
        writer.WritePropertyName("names");
        Write(writer, area.Names);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Source source)
    {
        writer.WriteStartObject();
        writer.WriteString("id", source.Id);
        writer.WriteString("publisher", source.Publisher);
        writer.WriteString("title", source.Title);
        WriteOptional(writer, "published", source.Published is { } date ? ReportingPeriod.Day(date).ToString() : null);
        writer.WriteString("address", source.Address.OriginalString);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("source");
        Write(writer, citation.Source);
        writer.WriteString("wording", citation.Wording);
        WriteOptional(writer, "inferred", citation.Inferred);
        WriteOptional(writer, "note", citation.Note);
        writer.WriteEndObject();
    }

    internal static void Write<TFigure>(Utf8JsonWriter writer, Indicator<TFigure> indicator)
        where TFigure : struct, IFigure<TFigure>
    {
        writer.WriteStartObject();
        writer.WriteString("code", indicator.Code);
        writer.WritePropertyName("names");
        Write(writer, indicator.Names);
        writer.WritePropertyName("unit");
        UnitJson.Write(writer, indicator.Unit);
        writer.WriteString("nature", Choices.Natures[indicator.Nature]);
        writer.WriteString("priceBasis", indicator.PriceBasis.ToString());
        writer.WriteString("desired", Choices.Directions[indicator.Desired]);
        WriteOptional(writer, "definition", indicator.Definition.Length == 0 ? null : indicator.Definition);
        writer.WriteEndObject();
    }

    internal static void Write<TFigure>(Utf8JsonWriter writer, Observation<TFigure> observation)
        where TFigure : struct, IFigure<TFigure>
    {
        writer.WriteStartObject();
        writer.WritePropertyName("indicator");
        Write(writer, observation.Indicator);
        writer.WritePropertyName("area");
        Write(writer, observation.Area);
        writer.WriteString("period", observation.Period.ToString());
        if (observation.HasValue)
        {
            writer.WritePropertyName("value");
            StatedJson.Write(writer, observation.Value);
        }

        writer.WriteString("status", Choices.Statuses[observation.Status]);
        WriteCitation(writer, observation.Citation);
        writer.WriteEndObject();
    }

    internal static void Write<TBase, TQuote>(Utf8JsonWriter writer, ExchangeRate<TBase, TQuote> rate)
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency
    {
        writer.WriteStartObject();
        writer.WritePropertyName("base");
        StatedJson.Write(writer, rate.BaseAmount);
        writer.WritePropertyName("quote");
        StatedJson.Write(writer, rate.QuoteAmount);
        writer.WriteString("period", rate.Period.ToString());
        writer.WriteString("basis", Choices.RateBases[rate.Basis]);
        WriteCitation(writer, rate.Citation);
        writer.WriteEndObject();
    }

    private static NodaTime.LocalDate AsDate(this JsonSpot spot) =>
        LocalDatePattern.Iso.Parse(spot.AsText()) is { Success: true, Value: var date }
            ? date
            : throw spot.Error($"\"{spot.AsText()}\" is not a date.", "Write it as 2025-01-21.");

    private static void WriteCitation(Utf8JsonWriter writer, Citation? citation)
    {
        if (citation is not null)
        {
            writer.WritePropertyName("citation");
            Write(writer, citation);
        }
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
