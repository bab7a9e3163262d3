namespace Indicators;

internal sealed partial class DataSetReader
{
    private Target<Figure> ReadTarget(
        JsonSpot spot,
        Indicator<Figure> indicator,
        IReadOnlyList<Observation<Figure>> observations,
        IReadOnlyList<Target<Figure>> earlier
    )
    {
        spot.AllowOnly([
            "area",
            "due",
            .. CatalogueJson.Goals,
            "kind",
            "desired",
            "role",
            "baseline",
            "baselinePeriod",
            "limit",
            "revises",
            .. CitationMembers,
        ]);
        spot.RequireOneGoal(indicator.Unit);
        var area = ReadArea(spot);
        var target = new Target<Figure>(
            indicator,
            area,
            spot.Required("due").AsPeriod(),
            spot.Optional("role")?.AsChoice(Choices.Roles) ?? TargetRole.Goal,
            ReadGoal(spot.Optional("level"), indicator.Unit),
            ReadGoal(spot.Optional("growth"), Unit.GrowthRate)?.As<GrowthRate>(),
            spot.Optional("baseline") is { } baseline ? FindBaseline(baseline, area, indicator, observations) : null,
            ReadCitation(spot),
            ReadGoal(spot.Optional("change"), indicator.Unit.OfDifference)
        ).WithRest(
            spot.Optional("kind")?.AsChoice(Choices.GoalKinds) ?? GoalKind.Reach,
            spot.Optional("desired")?.AsChoice(Choices.Directions) ?? DesiredDirection.None,
            spot.Optional("baselinePeriod")?.AsPeriod()
        );
        target = spot.Optional("limit") is { } limit ? target.WithLimit(ReadLimit(limit, indicator.Unit)) : target;
        return spot.Optional("revises") is { } revised
            ? target.WithPrevious(FindRevised(revised, area, earlier))
            : target;
    }

    private static Stated<Figure>? ReadGoal(JsonSpot? spot, Unit unit)
    {
        spot?.AllowOnly(PrintedFigures.Members);
        return spot is null ? null : PrintedFigures.Read(spot, unit);
    }

    private static Figure ReadLimit(JsonSpot spot, Unit unit)
    {
        spot.AllowOnly("value", "unitMultiplier");
        var limit = PrintedFigures.Read(spot, unit).Figure;
        return limit.Value == 0m ? throw spot.Error("A natural limit is not zero.", "Take it out.") : limit;
    }

    private static Target<Figure> FindRevised(JsonSpot spot, ReferenceArea area, IReadOnlyList<Target<Figure>> earlier)
    {
        spot.AllowOnly("due", "source");
        var (due, source) = (spot.Required("due").AsPeriod(), spot.Required("source").AsText());
        return earlier.FirstOrDefault(candidate =>
                candidate.Area == area && candidate.Due == due && candidate.Citation?.Source.Id == source
            )
            ?? throw spot.Error(
                $"There is no earlier target for {area.Code}, {due} from source \"{source}\".",
                "Name the due period and source of a target that stands before this one."
            );
    }
}
