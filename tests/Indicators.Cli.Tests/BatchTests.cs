using System.Text.Json;
using FsCheck.Xunit;

namespace Indicators.Tests;

public sealed class BatchTests
{
    [Theory]
    // Spreadsheet results (RRI, PDURATION, EFFECT, NOMINAL, FVSCHEDULE) as documented by ExcelFinancialFunctions, IronCalc and Calligra; -24.1588579281 is ln(0.1) / ln(1.1).
    [InlineData("""{"op":"cagr","from":"300","to":"400","periods":"12"}""", 0.024263181)]
    [InlineData("""{"op":"cagr","from":"-5","to":"-6","periods":"12"}""", 0.01530947)]
    [InlineData("""{"op":"cagr","from":10,"to":3,"periods":10.5}""", -0.1083343751)]
    [InlineData("""{"op":"periods-to-reach","rate":"0.1","from":"1000","to":"2000"}""", 7.2725408973)]
    [InlineData("""{"op":"periods-to-reach","rate":"0.1","from":"100","to":"10"}""", -24.1588579281)]
    [InlineData("""{"op":"effective-rate","rate":"0.5","periods":"4.5"}""", 0.601806640625)]
    [InlineData("""{"op":"nominal-rate","rate":"0.6","periods":"1.7"}""", 0.6)]
    [InlineData("""{"op":"nominal-rate","rate":"0.25","periods":"12"}""", 0.2252311814580734)]
    [InlineData("""{"op":"chain","rates":["0.3","-0.5","0.2","1.3","-0.2"]}""", 0.4352)]
    [InlineData("""{"op":"growth","from":"420.1","to":"500"}""", 0.19019281123542)]
    [InlineData("""{"op":"grow","from":"100","rate":"0.1","periods":"2"}""", 121)]
    [InlineData("""{"op":"grow","from":"100","rate":"0.1"}""", 110)]
    [InlineData("""{"op":"average","rates":["0.21","0"]}""", 0.1)]
    [InlineData("""{"op":"compound","rate":"0.1","periods":"2"}""", 0.21)]
    [InlineData("""{"op":"per-period","rate":"0.21","periods":"2"}""", 0.1)]
    [InlineData("""{"op":"doubling-time","rate":"1"}""", 1)]
    [InlineData("""{"op":"implied-base","value":"110","growth":"0.1"}""", 100)]
    [InlineData("""{"op":"contribution","partFrom":"10","partTo":"15","wholeFrom":"100"}""", 0.05)]
    [InlineData("""{"op":"contribution-rate","partFrom":"10","partTo":"15","wholeFrom":"100","wholeTo":"110"}""", 0.5)]
    [InlineData("""{"op":"convert","value":"69500","rate":"7.1957"}""", 500101.15)]
    [InlineData("""{"op":"convert","value":"100","rate":"718.79","per":"100"}""", 718.79)]
    public void Operations_answer_with_a_value(string line, double expected)
    {
        using var answer = JsonDocument.Parse(CommandLine.RunWith(line + "\n", "batch").Output);
        var value = ExactDecimal.Parse(answer.RootElement.GetProperty("value").GetString()!);
        Assert.Equal(expected, (double)value, 1e-8);
    }

    [Theory]
    [InlineData("""{"op":"growth","from":"0","to":"5"}""", "undefined")]
    [InlineData("""{"op":"growth","from":"-1","to":"5"}""", "undefined")]
    [InlineData("""{"op":"cagr","from":"5","to":"-5","periods":"2"}""", "undefined")]
    [InlineData("""{"op":"cagr","from":"5","to":"6","periods":"0"}""", "domain")]
    [InlineData("""{"op":"periods-to-reach","rate":"-1","from":"5","to":"6"}""", "domain")]
    [InlineData("""{"op":"periods-to-reach","rate":"0","from":"5","to":"6"}""", "undefined")]
    [InlineData("""{"op":"periods-to-reach","rate":"-0.2","from":"100","to":"200"}""", "undefined")]
    [InlineData("""{"op":"effective-rate","rate":"-0.1","periods":"4"}""", "domain")]
    [InlineData("""{"op":"effective-rate","rate":"2","periods":"0.99"}""", "domain")]
    [InlineData("""{"op":"effective-rate","rate":"2","periods":"9999999999"}""", "domain")]
    [InlineData("""{"op":"convert","value":"1","rate":"0"}""", "domain")]
    [InlineData("""{"op":"grow","from":"1","rate":"9","periods":"100"}""", "overflow")]
    [InlineData(
        """{"op":"growth","from":"0.0000000000000000000000000001","to":"79228162514264337593543950335"}""",
        "overflow"
    )]
    [InlineData("""{"op":"growth","from":"1e5","to":"2"}""", "format")]
    [InlineData("""{"op":"growth","from":"1","to":null}""", "format")]
    [InlineData("""{"op":"growth","from":"1"}""", "format")]
    [InlineData("""{"op":"growth","from":"1","to":"2","too":"3"}""", "format")]
    [InlineData("""{"op":"growth","from":"1","from":"2","to":"3"}""", "format")]
    [InlineData("""{"op":"nonsense"}""", "format")]
    [InlineData("""{"op":5}""", "format")]
    [InlineData("""{"op":"\ud800"}""", "format")]
    [InlineData("""["op"]""", "format")]
    [InlineData("not json", "format")]
    public void An_undefined_case_answers_with_a_code(string line, string code)
    {
        using var answer = JsonDocument.Parse(CommandLine.RunWith(line, "batch").Output);
        Assert.Equal(code, answer.RootElement.GetProperty("code").GetString());
        Assert.NotEmpty(answer.RootElement.GetProperty("error").GetString()!);
    }

    [Fact]
    public void The_stream_goes_on_after_an_error_and_answers_every_line_in_order()
    {
        const string Lines = "not json\n\n{\"op\":\"growth\",\"from\":\"1\",\"to\":\"2\"}\r\n{}\n";
        var run = CommandLine.RunWith(Lines, "batch");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, run.Lines.Count);
        Assert.Equal("""{"value":"1"}""", run.Lines[1]);
    }

    [Property]
    public bool Any_line_gets_one_json_answer(string? text)
    {
        var line = (text ?? "").ReplaceLineEndings(" ");
        var run = CommandLine.RunWith(line, "batch");
        return string.IsNullOrWhiteSpace(line)
            ? run.Output.Length == 0
            : run.Lines.Count == 1 && JsonDocument.Parse(run.Lines[0]).RootElement.TryGetProperty("code", out _);
    }

    [Property]
    public bool Any_two_numbers_get_a_value_or_a_code(decimal from, decimal to)
    {
        var line = $$"""{"op":"growth","from":"{{ExactDecimal.Format(from)}}","to":"{{ExactDecimal.Format(to)}}"}""";
        using var answer = JsonDocument.Parse(CommandLine.RunWith(line, "batch").Output);
        return Growth.TryBetween(from, to, out var rate)
            ? answer.RootElement.GetProperty("value").GetString() == ExactDecimal.Format(rate.ToFraction())
            : answer.RootElement.TryGetProperty("code", out _);
    }
}
