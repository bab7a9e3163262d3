namespace Indicators;

/// <summary>The latest value at which a policy's class changes, with everything else as it is.</summary>
public sealed record ClassBorder
{
    /// <summary>Steps of doubling or halving until a border is found as finely as decimals show it.</summary>
    private const int MostSteps = 120;

    private ClassBorder(Figure value, Figure distance, ProgressClass beyond) =>
        (Value, Distance, Beyond) = (value, distance, beyond);

    /// <summary>The value at the border, to 12 significant digits of the distance.</summary>
    public Figure Value { get; }

    /// <summary>The border less the latest value, in the unit of differences (percentage points for shares and rates); above zero where the border lies higher.</summary>
    public Figure Distance { get; }

    /// <summary>The class on the other side.</summary>
    public ProgressClass Beyond { get; }

    /// <summary>The distance and the class beyond it: "-3,000 vehicles to moderate_progress".</summary>
    public override string ToString() => $"{Distance} to {Beyond}";

    /// <summary>The nearer one of the borders above and below; a policy's classes are ordered, so that each class is a run of values.</summary>
    internal static ClassBorder? Of(Progress progress, Unit unit)
    {
        if (progress.Class is null)
        {
            return null;
        }

        var (above, below) = (Toward(progress, 1m, unit), Toward(progress, -1m, unit));
        return above is null ? below
            : below is null || above.Distance.Value <= -below.Distance.Value ? above
            : below;
    }

    private static ClassBorder? Toward(Progress progress, decimal side, Unit unit)
    {
        var current = progress.Case.Current;
        var size = Math.Max(Math.Abs(current), Math.Abs(progress.Case.Goal ?? progress.Case.Base));
        if (size is 0m or > 1e20m)
        {
            return null;
        }

        var (inside, outside, beyond) = (0m, size / 1_048_576m, default(ProgressClass));
        while (outside <= 1_024m * size && (beyond = ClassAt(progress, current + (side * outside))) == progress.Class)
        {
            (inside, outside) = (outside, 2m * outside);
        }

        if (beyond is null || beyond == progress.Class)
        {
            return null;
        }

        for (var step = 0; step < MostSteps && outside - inside > outside * 1e-12m; step++)
        {
            var middle = (inside + outside) / 2m;
            if (ClassAt(progress, current + (side * middle)) is { } found && found != progress.Class)
            {
                (outside, beyond) = (middle, found);
            }
            else
            {
                inside = middle;
            }
        }

        var distance = Rounded(side * outside);
        return new(Figure.InUnit(current + distance, unit), Figure.InUnit(distance, unit.OfDifference), beyond);
    }

    private static ProgressClass? ClassAt(Progress progress, decimal current) =>
        progress.Policy.Assess(progress.Case.WithCurrent(current)).Class;

    /// <summary>To 12 significant digits.</summary>
    private static decimal Rounded(decimal distance)
    {
        if (distance == 0m)
        {
            return 0m;
        }

        var exact = Fraction.Of(distance);
        var power = Fraction.Of(Math.Abs(distance)).PowerAtLeast() - 12;
        var half = Fraction.TenTo(power) / Fraction.Whole(2);
        return (exact + half).MultipleOf(power, Side.Down).TryRound(Side.Down, out var rounded) ? rounded : distance;
    }
}
