using System.Text.Json;

namespace Indicators;

internal static partial class CatalogueJson
{
    /// <summary>The goals of which a target has one.</summary>
    internal static string[] Goals { get; } = ["level", "growth", "change"];

    internal static Target<TFigure> AsTarget<TFigure>(this JsonSpot spot)
        where TFigure : struct, IFigure<TFigure>
    {
        spot.AllowOnly([
            "indicator",
            "area",
            "due",
            "role",
            .. Goals,
            "kind",
            "desired",
            "baseline",
            "baselinePeriod",
            "limit",
            "previous",
            "citation",
        ]);
        var indicator = spot.Required("indicator").AsIndicator<TFigure>();
        spot.RequireOneGoal(indicator.Unit);
        return FigureJson.Typed(spot, () => spot.AsTargetOf(indicator));
    }

    /// <summary>Refuses a target with no goal or two, and a growth of what has none.</summary>
    internal static void RequireOneGoal(this JsonSpot spot, Unit unit)
    {
        if (Goals.Count(name => spot.Optional(name) is not null) != 1)
        {
            throw spot.Error(
                "A target has either a \"level\", a \"growth\" or a \"change\".",
                "Give one of the three."
            );
        }

        if (spot.Optional("growth") is { } growth && !unit.HasRatio)
        {
            throw growth.Error($"An indicator in '{unit}' has no growth.", "Give a \"level\" or a \"change\".");
        }
    }

    /// <summary>The change of a goal, refused in another unit than that of the indicator's differences.</summary>
    internal static Stated<Figure>? RequireDifference(JsonSpot? spot, Stated<Figure>? change, Unit unit) =>
        spot is not null && change is { } given && given.Figure.Unit.Code != unit.OfDifference.Code
            ? throw spot.Error(
                $"A change of an indicator in '{unit}' is in '{unit.OfDifference}', not in '{given.Figure.Unit}'.",
                "Convert it."
            )
            : change;

    internal static void Write<TFigure>(Utf8JsonWriter writer, Target<TFigure> target)
        where TFigure : struct, IFigure<TFigure>
    {
        writer.WriteStartObject();
        writer.WritePropertyName("indicator");
        Write(writer, target.Indicator);
        writer.WritePropertyName("area");
        Write(writer, target.Area);
        writer.WriteString("due", target.Due.ToString());
        writer.WriteString("role", Choices.Roles[target.Role]);
        WriteGoal(writer, target);
        if (target.Baseline is { } baseline)
        {
            writer.WritePropertyName("baseline");
            Write(writer, baseline);
        }

        WriteOptional(writer, "baselinePeriod", target.BaselinePeriod?.ToString());
        if (target.Limit is { } limit)
        {
            writer.WritePropertyName("limit");
            FigureJson.Write(writer, limit.Value, limit.Unit);
        }

        if (target.Previous is { } previous)
        {
            writer.WritePropertyName("previous");
            Write(writer, previous);
        }

        WriteCitation(writer, target.Citation);
        writer.WriteEndObject();
    }

    private static void WriteGoal<TFigure>(Utf8JsonWriter writer, Target<TFigure> target)
        where TFigure : struct, IFigure<TFigure>
    {
        if (target.Level is { } level)
        {
            writer.WritePropertyName("level");
            StatedJson.Write(writer, level);
        }

        if (target.Growth is { } growth)
        {
            writer.WritePropertyName("growth");
            StatedJson.Write(writer, growth);
        }

        if (target.Change is { } change)
        {
            writer.WritePropertyName("change");
            StatedJson.Write(writer, change);
        }

        WriteOptional(writer, "kind", target.Kind == GoalKind.Reach ? null : Choices.GoalKinds[target.Kind]);
        WriteOptional(
            writer,
            "desired",
            target.OwnDirection == DesiredDirection.None ? null : Choices.Directions[target.OwnDirection]
        );
    }

    private static Target<TFigure> AsTargetOf<TFigure>(this JsonSpot spot, Indicator<TFigure> indicator)
        where TFigure : struct, IFigure<TFigure>
    {
        var change = spot.Optional("change");
        var target = new Target<TFigure>(
            indicator,
            spot.Required("area").AsArea(),
            spot.Required("due").AsPeriod(),
            spot.Optional("role")?.AsChoice(Choices.Roles) ?? TargetRole.Goal,
            spot.Optional("level")?.AsStated<TFigure>(),
            spot.Optional("growth")?.AsStated<GrowthRate>(),
            spot.Optional("baseline")?.AsObservation<TFigure>(),
            spot.Optional("citation")?.AsCitation(),
            RequireDifference(change, change?.AsStated<Figure>(), indicator.Unit)
        ).WithRest(
            spot.Optional("kind")?.AsChoice(Choices.GoalKinds) ?? GoalKind.Reach,
            spot.Optional("desired")?.AsChoice(Choices.Directions) ?? DesiredDirection.None,
            spot.Optional("baselinePeriod")?.AsPeriod()
        );
        if (spot.Optional("limit") is { } limit)
        {
            var figure = limit.AsFigure();
            target =
                figure.Value == 0m
                    ? throw limit.Error("A natural limit is not zero.", "Take it out.")
                    : target.WithLimit(TFigure.FromFigure(figure));
        }

        return spot.Optional("previous") is not { } previous ? target
            : previous.AsTarget<TFigure>() is var before
            && before.Indicator.Code == indicator.Code
            && before.Area.Code == target.Area.Code
                ? target.WithPrevious(before)
            : throw previous.Error("The earlier target is on another indicator or area.", "Give one on the same.");
    }
}
