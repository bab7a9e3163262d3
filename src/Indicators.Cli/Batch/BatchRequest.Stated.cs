using System.Text.Json;

namespace Indicators.Cli.Batch;

/// <summary>Inputs as stated figures: {"figure":"500000","hedge":"over","step":"1000"}, a range {"lower":"5","upper":"8"}, or a plain number, which is exact.</summary>
internal sealed partial class BatchRequest
{
    private const string ReachMember = "reach";

    /// <summary>Whether an input is more than a plain number, so that the answer has bounds.</summary>
    internal bool IsStated => members.Any(static member => HoldsObject(member.Value));

    /// <summary>How far hedges and printing reach: {"about":"0.5","nearly":"1","printing":"truncated","stopsAtZero":true}; the default without it.</summary>
    internal Reach Reach
    {
        get
        {
            if (!members.Remove(ReachMember, out var value))
            {
                return Reach.Default;
            }

            if (value.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException($"\"{ReachMember}\" is not an object. Write {{\"printing\":\"truncated\"}}.");
            }

            var parts = new BatchRequest(value);
            var reach = Reach
                .Default.WithAbout(parts.Number("about", Reach.Default.AboutSteps))
                .WithNearly(parts.Number("nearly", Reach.Default.NearlySteps));
            reach = parts.Choice<Printing>("printing") is { } printing ? reach.WithPrinting(printing) : reach;
            reach = parts.Flag("stopsAtZero") ? reach.StoppingAtZero() : reach;
            reach = parts.Flag("hedgesFromStep") ? reach.WithHedgesFromStep() : reach;
            parts.RequireNothingElse();
            return reach;
        }
    }

    internal Money<PlainUnit> Plain(string name) => Money.Units<PlainUnit>(Number(name));

    internal Money<PlainUnit>[] Plains(string name) =>
        [.. List(name).Select(item => Money.Units<PlainUnit>(Number(name, item)))];

    internal Stated<Money<PlainUnit>> Amount(string name) => Stated(name, Money.Units<PlainUnit>);

    internal Stated<Money<PlainUnit>> Amount(string name, Money<PlainUnit> otherwise) =>
        members.ContainsKey(name) ? Amount(name) : otherwise;

    internal Stated<Money<PlainUnit>>[] Amounts(string name) =>
        [.. List(name).Select(item => Stated(name, item, Money.Units<PlainUnit>))];

    internal Stated<GrowthRate> StatedRate(string name) => Stated(name, GrowthRate.Fraction);

    internal Stated<GrowthRate>[] StatedRates(string name) =>
        [.. List(name).Select(item => Stated(name, item, GrowthRate.Fraction))];

    internal Stated<TFigure> Stated<TFigure>(string name, Func<decimal, TFigure> create)
        where TFigure : struct, IFigure<TFigure> => Stated(name, Take(name), create);

    private static bool HoldsObject(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        || (element.ValueKind == JsonValueKind.Array && element.EnumerateArray().Any(HoldsObject));

    private static Stated<TFigure> Stated<TFigure>(string name, JsonElement element, Func<decimal, TFigure> create)
        where TFigure : struct, IFigure<TFigure>
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return create(Number(name, element));
        }

        var parts = new BatchRequest(element);
        var stated = parts.members.ContainsKey("lower") ? Range(parts, create) : Single(parts, create);
        parts.RequireNothingElse();
        return stated;
    }

    private static Stated<TFigure> Range<TFigure>(BatchRequest parts, Func<decimal, TFigure> create)
        where TFigure : struct, IFigure<TFigure> =>
        parts.members.ContainsKey("hedge")
            ? throw new FormatException("A range has no hedge. Take \"hedge\" out, or give a \"figure\".")
            : Indicators.Stated.Range(
                create(parts.Number("lower")),
                create(parts.Number("upper")),
                parts.Number("step", 0m)
            );

    private static Stated<TFigure> Single<TFigure>(BatchRequest parts, Func<decimal, TFigure> create)
        where TFigure : struct, IFigure<TFigure>
    {
        var digits = parts.Digits("figure");
        var number = ExactDecimal.Parse(digits);
        var hedge = parts.Choice<Hedge>("hedge") ?? Hedge.Exactly;
        var printing = parts.Choice<Printing>("printing") ?? Printing.Rounded;
        if (parts.members.TryGetValue("step", out var step) && step.ValueKind == JsonValueKind.Null)
        {
            _ = parts.members.Remove("step");
            return Indicators.Stated.Hedged(hedge, create(number));
        }

        var shown = parts.Number("step", PrintedStep.Of(digits));
        return Indicators.Stated.Printed(create(number), shown, hedge, printing);
    }

    private TChoice? Choice<TChoice>(string name)
        where TChoice : struct, Enum
    {
        if (!members.Remove(name, out var element))
        {
            return null;
        }

        try
        {
            return (TChoice?)element.Deserialize(typeof(TChoice), CliJson.Default);
        }
        catch (JsonException failure)
        {
            throw new FormatException($"\"{name}\": {failure.Message}", failure);
        }
    }

    /// <summary>A member that is true, false or absent.</summary>
    internal bool Flag(string name) =>
        members.Remove(name, out var element)
        && (
            element.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? element.GetBoolean()
                : throw new FormatException($"\"{name}\" is neither true nor false.")
        );

    private JsonElement.ArrayEnumerator List(string name)
    {
        var list = Take(name);
        return list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : throw new FormatException($"\"{name}\" is not a list of numbers. Write [\"0.05\",\"0.06\"].");
    }
}
