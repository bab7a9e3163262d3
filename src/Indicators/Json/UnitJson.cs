using System.Text.Json;

namespace Indicators;

/// <summary>Units in JSON: the code where the library knows it, else the whole description; amounts per item as "A/B" or as an object.</summary>
internal static class UnitJson
{
    internal static Unit AsUnit(this JsonSpot spot) => spot.AsUnit(KnownUnits.Default);

    internal static Unit AsUnit(this JsonSpot spot, KnownUnits known)
    {
        if (!spot.IsObject)
        {
            return known.Find(spot.AsText())
                ?? throw spot.Error(
                    $"The unit \"{spot.AsText()}\" is not known.",
                    $"Use one of {string.Join(", ", known.Codes)}, an amount per item such as CNY/person, or describe the unit."
                );
        }

        return spot.Required("kind").AsText() switch
        {
            "currency" => Currency(spot),
            "item" => Item(spot),
            "physical" => Physical(spot),
            "scale" => Scale(spot),
            "per" => PerItem(spot, known),
            var kind => throw spot.Required("kind")
                .Error($"\"{kind}\" is not a kind of unit.", "Use currency, item, physical, scale or per."),
        };
    }

    internal static void Write(Utf8JsonWriter writer, Unit unit)
    {
        if (KnownUnits.Default.Find(unit.Code) == unit)
        {
            writer.WriteStringValue(unit.Code);
            return;
        }

        writer.WriteStartObject();
        switch (unit)
        {
            case CurrencyUnit currency:
                WriteMembers(writer, "currency", currency.Code, currency.Singular, currency.Plural, currency.Chinese);
                writer.WriteNumber("minorDigits", currency.MinorDigits);
                break;
            case ItemUnit item:
                WriteMembers(writer, "item", item.Code, item.Singular, item.Plural, item.Chinese);
                writer.WriteString("measureWord", item.MeasureWord);
                break;
            case PhysicalUnit physical:
                WriteMembers(writer, "physical", physical.Code, physical.Singular, physical.Plural, physical.Chinese);
                break;
            case ScaleUnit scale:
                WriteMembers(writer, "scale", scale.Code, scale.Singular, scale.Plural, scale.Chinese);
                break;
            case PerUnit per:
                writer.WriteString("kind", "per");
                writer.WritePropertyName("numerator");
                Write(writer, per.Numerator);
                writer.WritePropertyName("denominator");
                Write(writer, per.Denominator);
                break;
        }

        writer.WriteEndObject();
    }

    private static CurrencyUnit Currency(JsonSpot spot)
    {
        spot.AllowOnly("kind", "code", "singular", "plural", "chinese", "minorDigits");
        return new CurrencyUnit(
            AsOwnCode(spot.Required("code")),
            spot.Required("singular").AsText(),
            spot.Required("plural").AsText(),
            spot.Required("chinese").AsText(),
            spot.Optional("minorDigits")?.AsInteger(0, DecimalPowers.Largest) ?? 2
        );
    }

    private static ItemUnit Item(JsonSpot spot)
    {
        spot.AllowOnly("kind", "code", "singular", "plural", "chinese", "measureWord");
        return new ItemUnit(
            AsOwnCode(spot.Required("code")),
            spot.Required("singular").AsText(),
            spot.Required("plural").AsText(),
            spot.Required("chinese").AsText(),
            spot.Required("measureWord").AsText()
        );
    }

    private static PhysicalUnit Physical(JsonSpot spot)
    {
        spot.AllowOnly("kind", "code", "singular", "plural", "chinese");
        return new PhysicalUnit(
            AsOwnCode(spot.Required("code")),
            spot.Required("singular").AsText(),
            spot.Required("plural").AsText(),
            spot.Required("chinese").AsText()
        );
    }

    private static ScaleUnit Scale(JsonSpot spot)
    {
        spot.AllowOnly("kind", "code", "singular", "plural", "chinese");
        return new ScaleUnit(
            AsOwnCode(spot.Required("code")),
            spot.Required("singular").AsText(),
            spot.Required("plural").AsText(),
            spot.Required("chinese").AsText()
        );
    }

    private static string AsOwnCode(JsonSpot spot) =>
        Unit.IsOwnCode(spot.AsText())
            ? spot.AsText()
            : throw spot.Error(
                $"The code \"{spot.AsText()}\" has a stroke or bracket, which stand for amounts per item.",
                "Use letters, digits and hyphens."
            );

    private static Unit PerItem(JsonSpot spot, KnownUnits known)
    {
        spot.AllowOnly("kind", "numerator", "denominator");
        var (numerator, denominator) = (
            spot.Required("numerator").AsUnit(known),
            spot.Required("denominator").AsUnit(known)
        );
        return numerator.IsCountable && denominator.IsCountable
            ? numerator.Per(denominator)
            : throw spot.Error(
                "A rate or a scale has no amount per item.",
                "Use money, a count, a physical amount or another amount per item."
            );
    }

    private static void WriteMembers(
        Utf8JsonWriter writer,
        string kind,
        string code,
        string singular,
        string plural,
        string chinese
    )
    {
        writer.WriteString("kind", kind);
        writer.WriteString("code", code);
        writer.WriteString("singular", singular);
        writer.WriteString("plural", plural);
        writer.WriteString("chinese", chinese);
    }
}
