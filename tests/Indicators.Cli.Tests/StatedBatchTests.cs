using System.Text.Json;

namespace Indicators.Tests;

/// <summary>Lines with stated inputs are answered as the library answers, with bounds and text.</summary>
public sealed class StatedBatchTests
{
    private const string From = """{"figure":"420.1","step":"0.1"}""";

    private const string To = """{"figure":"500","hedge":"over","step":"1"}""";

    private const string Rate = """{"figure":"0.057","step":"0.001"}""";

    private static readonly Stated<Money<Yuan>> FromYuan = Stated.Printed(Yuan.Units(420.1m), 0.1m);

    private static readonly Stated<Money<Yuan>> ToYuan = Stated.Printed(Yuan.Units(500), 1m, Hedge.Over);

    private static readonly Stated<GrowthRate> Percent = Stated.Printed(GrowthRate.Percent(5.7m), 0.001m);

    /// <summary>Every operation: the line, and what the library says of the same figures.</summary>
    private static readonly Dictionary<string, (string Line, Expected Answer)> Operations = new(StringComparer.Ordinal)
    {
        ["growth"] = ($$"""{"from":{{From}},"to":{{To}}}""", Expected.Of(Growth.Between(FromYuan, ToYuan))),
        ["cagr"] = (
            $$"""{"from":{{From}},"to":{{To}},"periods":"2.5"}""",
            Expected.Of(Cagr.Between(FromYuan, ToYuan, 2.5m))
        ),
        ["grow"] = (
            $$"""{"from":{{From}},"rate":{{Rate}},"periods":"3"}""",
            Expected.Of(Growth.Grow(FromYuan, Percent, 3m))
        ),
        ["chain"] = (
            $$"""{"rates":[{{Rate}},"0.06",{{Rate}}]}""",
            Expected.Of(Growth.Chain([Percent, GrowthRate.Percent(6), Percent]))
        ),
        ["average"] = (
            $$"""{"rates":["0.06",{{Rate}}]}""",
            Expected.Of(Growth.Average([GrowthRate.Percent(6), Percent]))
        ),
        ["compound"] = ($$"""{"rate":{{Rate}},"periods":"12"}""", Expected.Of(Growth.Compound(Percent, 12m))),
        ["per-period"] = ($$"""{"rate":{{Rate}},"periods":"4"}""", Expected.Of(Growth.PerPeriod(Percent, 4m))),
        ["periods-to-reach"] = (
            $$"""{"rate":{{Rate}},"from":{{From}},"to":"500"}""",
            Expected.Of(Growth.PeriodsToReach(Percent, FromYuan, Yuan.Units(500)))
        ),
        ["doubling-time"] = ($$"""{"rate":{{Rate}}}""", Expected.Of(Growth.DoublingTime(Percent))),
        ["effective-rate"] = ($$"""{"rate":{{Rate}},"periods":"4.5"}""", Expected.Of(Growth.EffectiveRate(Percent, 4))),
        ["nominal-rate"] = ($$"""{"rate":{{Rate}},"periods":"4"}""", Expected.Of(Growth.NominalRate(Percent, 4))),
        ["implied-base"] = (
            $$"""{"value":{{From}},"growth":{{Rate}}}""",
            Expected.Of(Growth.ImpliedBase(FromYuan, Percent))
        ),
        ["contribution"] = (
            $$"""{"partFrom":"100","partTo":{{From}},"wholeFrom":"1000"}""",
            Expected.Of(Contribution.ToGrowth(Yuan.Units(100), FromYuan, Yuan.Units(1_000)))
        ),
        ["contribution-rate"] = (
            $$"""{"partFrom":"100","partTo":{{From}},"wholeFrom":"1000","wholeTo":"2000"}""",
            Expected.Of(Contribution.Rate(Yuan.Units(100), FromYuan, Yuan.Units(1_000), Yuan.Units(2_000)))
        ),
        ["rest-growth"] = (
            $$"""{"whole":{{To}},"wholeGrowth":"0.1","part":{{From}},"partGrowth":"0.05"}""",
            Expected.Of(
                YearToDate.GrowthOfRest(
                    ToYuan,
                    Stated.Exact(GrowthRate.Percent(10)),
                    FromYuan,
                    Stated.Exact(GrowthRate.Percent(5))
                )
            )
        ),
        ["share"] = ($$"""{"part":{{From}},"whole":{{To}}}""", Expected.Of(Shares.Of(FromYuan, ToYuan))),
        ["sum"] = (
            $$"""{"values":[{{From}},"1",{{From}}]}""",
            Expected.Of(Totals.Sum<Money<Yuan>>([FromYuan, Yuan.Units(1), FromYuan]))
        ),
        ["difference"] = ($$"""{"from":{{From}},"to":{{To}}}""", Expected.Of(Totals.Difference(FromYuan, ToYuan))),
        ["convert"] = (
            $$"""{"value":"1000","rate":{{From}},"per":"100"}""",
            Expected.Of(
                ExchangeRate
                    .Implied(Stated.Exact(Dollar.Units(100)), FromYuan, default)
                    .Convert(Stated.Exact(Dollar.Units(1_000)))
            )
        ),
    };

    public static TheoryData<string> Names => [.. Operations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_operation_answers_as_the_library(string name)
    {
        using var answer = Answer($$"""{"op":"{{name}}",{{Operations[name].Line[1..]}}""");
        Assert.Equal(Operations[name].Answer, Expected.Of(answer.RootElement));
    }

    [Fact]
    public void Every_operation_takes_stated_inputs() =>
        Assert.Equal(
            Cli.Batch.BatchOperations.All.Keys.Order(StringComparer.Ordinal),
            Operations.Keys.Order(StringComparer.Ordinal)
        );

    [Theory]
    // 63 / 437 with 437,000 between 436,500 and 437,500: over 62.5 / 437.5 = 1 / 7
    [InlineData(
        """{"op":"growth","from":{"figure":"437000"},"to":{"figure":"500000","hedge":"over"}}""",
        """{"value":"0.1441647597254004576659038902","bounds":{"lower":{"value":"0.1428571428571428571428571428","open":true},"upper":null},"text":"over 14%"}"""
    )]
    [InlineData(
        """{"op":"difference","from":{"figure":"437000"},"to":{"figure":"500000","hedge":"over"}}""",
        """{"value":"63000","bounds":{"lower":{"value":"62500","open":true},"upper":null},"text":"over 60,000"}"""
    )]
    [InlineData(
        """{"op":"difference","from":{"figure":"500","hedge":"under"},"to":"600"}""",
        """{"value":"100","bounds":{"lower":{"value":"100","open":true},"upper":null},"text":"over 100"}"""
    )]
    [InlineData(
        """{"op":"sum","values":["1",{"figure":"2.5"}]}""",
        """{"value":"3.5","bounds":{"lower":{"value":"3.45","open":false},"upper":{"value":"3.55","open":false}},"text":"3.5"}"""
    )]
    [InlineData(
        """{"op":"sum","values":["1",{"lower":"20","upper":"30"}]}""",
        """{"value":"26","bounds":{"lower":{"value":"21","open":false},"upper":{"value":"31","open":false}},"text":"20 to 40"}"""
    )]
    [InlineData(
        """{"op":"sum","values":["1",{"figure":"20","hedge":"at-most"}]}""",
        """{"value":"21","bounds":{"lower":null,"upper":{"value":"21","open":false}},"text":"at most 21"}"""
    )]
    [InlineData(
        """{"op":"difference","from":{"figure":"1","hedge":"over"},"to":{"figure":"5","hedge":"over"}}""",
        """{"value":"4","bounds":{"lower":null,"upper":null},"text":"undetermined"}"""
    )]
    // A step of null: the figure is exact, as a plain number is.
    [InlineData(
        """{"op":"sum","values":[{"figure":"2.50","step":null},1]}""",
        """{"value":"3.5","bounds":{"lower":{"value":"3.5","open":false},"upper":{"value":"3.5","open":false}},"text":"3.5"}"""
    )]
    [InlineData(
        """{"op":"sum","values":[{"figure":"2.78","printing":"truncated"}]}""",
        """{"value":"2.78","bounds":{"lower":{"value":"2.78","open":false},"upper":{"value":"2.79","open":true}},"text":"2.8"}"""
    )]
    // The digits of a text or of a JSON number give the step.
    [InlineData(
        """{"op":"sum","values":[{"figure":"2.50"}]}""",
        """{"value":"2.5","bounds":{"lower":{"value":"2.495","open":false},"upper":{"value":"2.505","open":false}},"text":"2.50"}"""
    )]
    [InlineData(
        """{"op":"sum","values":[{"figure":2.50,"step":0.1}]}""",
        """{"value":"2.5","bounds":{"lower":{"value":"2.45","open":false},"upper":{"value":"2.55","open":false}},"text":"2.5"}"""
    )]
    public void A_line_is_answered_so(string line, string answer) =>
        Assert.Equal(answer + "\n", CommandLine.RunWith(line, "batch").Output);

    [Theory]
    [InlineData("""{"printing":"truncated"}""", "100", "110")]
    [InlineData("""{"printing":"unknown"}""", "95", "110")]
    [InlineData("""{"about":"2"}""", "95", "105")]
    [InlineData("{}", "95", "105")]
    public void The_reach_of_a_line_says_how_far_printing_goes(string reach, string lower, string upper)
    {
        using var answer = Answer($$"""{"op":"sum","values":[{"figure":"100","step":"10"}],"reach":{{reach}}}""");
        Assert.Equal((lower, upper), Ends(answer.RootElement));
    }

    [Theory]
    [InlineData("about", """{"about":"2"}""", "80", "120")]
    [InlineData("about", "{}", "95", "105")]
    [InlineData("nearly", """{"nearly":"3"}""", "70", "100")]
    [InlineData("over", """{"hedgesFromStep":true}""", "95", null)]
    [InlineData("over", """{"hedgesFromStep":false}""", "100", null)]
    [InlineData("under", """{"stopsAtZero":true}""", "0", "100")]
    [InlineData("under", """{"stopsAtZero":false}""", null, "100")]
    public void The_reach_of_a_line_says_how_far_hedges_go(string hedge, string reach, string? lower, string? upper)
    {
        using var answer = Answer(
            $$"""{"op":"sum","values":[{"figure":"100","step":"10","hedge":"{{hedge}}"}],"reach":{{reach}}}"""
        );
        Assert.Equal((lower, upper), Ends(answer.RootElement));
    }

    [Theory]
    [InlineData("""{"figure":"5","step":"0"}""", "domain", "step")]
    [InlineData("""{"figure":"5","step":"-1"}""", "domain", "step")]
    [InlineData("""{"figure":"5","step":"6"}""", "domain", "The step 6 is larger than the figure 5")]
    [InlineData("""{"figure":"5","step":"one"}""", "format", "\"step\": 'one' is not a plain decimal number")]
    [InlineData("""{"figure":"5","hedge":"around"}""", "format", "\"around\" is not one of the choices")]
    [InlineData("""{"figure":"5","hedge":3}""", "format", "\"hedge\"")]
    [InlineData("""{"figure":"5","printing":"guess"}""", "format", "Use one of: rounded, truncated, unknown.")]
    [InlineData("""{"figure":"5","unit":"CNY"}""", "format", "\"unit\" is not a member")]
    [InlineData("{}", "format", "\"figure\" is missing")]
    [InlineData("""{"figure":"1e5"}""", "format", "\"figure\": '1e5' is not a plain decimal number")]
    [InlineData("""{"figure":null}""", "format", "\"figure\" is not a number")]
    [InlineData("""{"lower":"5","upper":"8","hedge":"over"}""", "format", "A range has no hedge")]
    [InlineData("""{"lower":"8","upper":"5"}""", "domain", "Give the smaller end first")]
    [InlineData("""{"lower":"5"}""", "format", "\"upper\" is missing")]
    [InlineData("""{"lower":"5","upper":"8","step":"-1"}""", "domain", "step")]
    [InlineData("""{"figure":"5","lower":"5","upper":"8"}""", "format", "\"figure\" is not a member")]
    [InlineData("""{"figure":"0","hedge":"over"}""", "undefined", "the base is zero")]
    [InlineData("""{"lower":"0","upper":"8"}""", "undefined", "the base may be zero")]
    [InlineData("""{"figure":"5","hedge":"under"}""", "undefined", "the base may be zero")]
    public void A_bad_input_is_answered_with_an_error(string input, string code, string part)
    {
        using var answer = Answer($$"""{"op":"growth","from":{{input}},"to":"10"}""");
        Assert.Equal(code, answer.RootElement.GetProperty("code").GetString());
        Assert.Contains(part, answer.RootElement.GetProperty("error").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"about":"0"}""", "domain")]
    [InlineData("""{"nearly":"-1"}""", "domain")]
    [InlineData("""{"printing":"guess"}""", "format")]
    [InlineData("""{"stopsAtZero":"yes"}""", "format")]
    [InlineData("""{"below":"1"}""", "format")]
    [InlineData("5", "format")]
    [InlineData("null", "format")]
    public void A_bad_reach_is_answered_with_an_error(string reach, string code)
    {
        using var answer = Answer($$"""{"op":"sum","values":[{"figure":"5"}],"reach":{{reach}}}""");
        Assert.Equal(code, answer.RootElement.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("""{"op":"growth","from":"420.1","to":"500"}""", """{"value":"0.1901928112354201380623661033"}""")]
    [InlineData("""{"op":"share","part":"1.3","whole":"2.6"}""", """{"value":"0.5"}""")]
    [InlineData("""{"op":"sum","values":["0.1","0.2",0.3]}""", """{"value":"0.6"}""")]
    [InlineData("""{"op":"sum","values":[]}""", """{"value":"0"}""")]
    [InlineData("""{"op":"difference","from":"500","to":"420.1"}""", """{"value":"-79.9"}""")]
    public void Plain_numbers_are_exact_and_have_no_bounds(string line, string answer) =>
        Assert.Equal(answer + "\n", CommandLine.RunWith(line, "batch").Output);

    [Theory]
    [InlineData("""{"op":"share","part":"1","whole":"0"}""", "undefined")]
    [InlineData(
        """{"op":"sum","values":["79228162514264337593543950335","79228162514264337593543950335"]}""",
        "overflow"
    )]
    [InlineData("""{"op":"sum","values":"1"}""", "format")]
    [InlineData("""{"op":"sum","values":[["1"]]}""", "format")]
    [InlineData("""{"op":"cagr","from":{"figure":"5"},"to":"10","periods":{"figure":"2"}}""", "format")]
    public void The_new_operations_have_codes_too(string line, string code)
    {
        using var answer = Answer(line);
        Assert.Equal(code, answer.RootElement.GetProperty("code").GetString());
    }

    private static JsonDocument Answer(string line)
    {
        var run = CommandLine.RunWith(line, "batch");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(Assert.Single(run.Lines));
    }

    private static (string? Lower, string? Upper) Ends(JsonElement answer)
    {
        return (End("lower"), End("upper"));

        string? End(string name) =>
            answer.GetProperty("bounds").GetProperty(name) is { ValueKind: JsonValueKind.Object } end
                ? end.GetProperty("value").GetString()
                : null;
    }

    /// <summary>Value and ends: a number, and "(" for an open end, "[" for a closed one.</summary>
    private sealed record Expected(string Value, string? Lower, string? Upper)
    {
        internal static Expected Of<TFigure>(Stated<TFigure> stated)
            where TFigure : struct, IFigure<TFigure>
        {
            var bounds = stated.ToBounds();
            return new(ExactDecimal.Format(stated.Figure.Value), End(bounds.Lower), End(bounds.Upper));

            static string? End(BoundsEnd<TFigure>? end) =>
                end is { } given ? (given.IsOpen ? "(" : "[") + ExactDecimal.Format(given.Value.Value) : null;
        }

        internal static Expected Of(JsonElement answer)
        {
            var bounds = answer.GetProperty("bounds");
            Assert.NotEmpty(answer.GetProperty("text").GetString()!);
            return new(
                answer.GetProperty("value").GetString()!,
                End(bounds.GetProperty("lower")),
                End(bounds.GetProperty("upper"))
            );

            static string? End(JsonElement end) =>
                end.ValueKind == JsonValueKind.Null
                    ? null
                    : (end.GetProperty("open").GetBoolean() ? "(" : "[") + end.GetProperty("value").GetString();
        }
    }
}
