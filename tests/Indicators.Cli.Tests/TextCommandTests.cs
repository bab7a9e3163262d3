namespace Indicators.Tests;

/// <summary>The commands and batch operations that read and write figures.</summary>
public sealed class TextCommandTests
{
    [Theory]
    [InlineData(
        """{"op":"parse","text":"超过4201亿元","lang":"zh"}""",
        """{"kind":"money","value":"420100000000","unit":"CNY","hedge":"over","step":"100000000"}"""
    )]
    [InlineData(
        """{"op":"parse","text":"about 8.2%"}""",
        """{"kind":"percent","value":"8.2","unit":"percent","hedge":"about","step":"0.1"}"""
    )]
    [InlineData(
        """{"op":"parse","text":"¥5","lang":"zh"}""",
        """{"kind":"money","value":"5","unit":"CNY","hedge":"exactly","step":"1"}"""
    )]
    [InlineData(
        """{"op":"parse","text":"2024年三季度"}""",
        """{"kind":"period","value":"2024-Q3","firstDay":"2024-07-01","lastDay":"2024-09-30"}"""
    )]
    [InlineData(
        """{"op":"parse","text":"no figure"}""",
        """{"error":"'no figure' is not a figure: at character 10 a number was expected.","code":"format"}"""
    )]
    [InlineData(
        """{"op":"scan","text":"up 36% to 1,200 cars"}""",
        """{"mentions":[{"start":3,"end":6,"kind":"growth","value":"36","unit":"percent","hedge":"exactly","step":"1","direction":"up"},{"start":10,"end":20,"kind":"count","value":"1200","unit":"vehicle","hedge":"exactly","step":"1","item":"cars"}]}"""
    )]
    [InlineData(
        """{"op":"scan","text":"3 to 5 yuan"}""",
        """{"mentions":[{"start":0,"end":11,"kind":"range","lower":{"start":0,"end":1,"kind":"money","value":"3","unit":"CNY","hedge":"exactly","step":"1"},"upper":{"start":5,"end":11,"kind":"money","value":"5","unit":"CNY","hedge":"exactly","step":"1"}}]}"""
    )]
    [InlineData(
        """{"op":"format","value":"420100000000","unit":"CNY","hedge":"over"}""",
        """{"text":"over 420.1 billion yuan"}"""
    )]
    [InlineData(
        """{"op":"format","value":"420100000000","unit":"CNY","style":"compact","lang":"zh"}""",
        """{"text":"¥4201亿"}"""
    )]
    [InlineData("""{"op":"format","lower":"5","upper":"8","unit":"percent","lang":"zh"}""", """{"text":"5%至8%"}""")]
    [InlineData(
        """{"op":"format","value":"7","unit":"charging-pile","words":"item-unit charging-pile: charging pile | charging piles | 充电桩 | 个"}""",
        """{"text":"7 charging piles"}"""
    )]
    [InlineData(
        """{"op":"format","value":"7","unit":"CNY/charging-pile","words":"item-unit charging-pile: charging pile | charging piles | 充电桩 | 个"}""",
        """{"text":"7 yuan per charging pile"}"""
    )]
    [InlineData(
        """{"op":"format","value":"5000000","unit":"XBT","lang":"zh","words":"currency-unit XBT: bitcoin | bitcoins | 比特币 | 8"}""",
        """{"text":"500万比特币"}"""
    )]
    [InlineData(
        """{"op":"format","lower":"5","upper":"8","unit":"percent","hedge":"over"}""",
        """{"error":"A range has no hedge. Take \"hedge\" out, or give a \"value\".","code":"format"}"""
    )]
    [InlineData(
        """{"op":"format","value":"0.00000000000000000000000001","unit":"percent","style":"exact"}""",
        """{"text":"0.00000000000000000000000001%"}"""
    )]
    public void A_batch_line_is_answered(string line, string answer) =>
        Assert.Equal(answer + "\n", CommandLine.RunWith(line, "batch").Output);

    [Theory]
    [InlineData("\"value\":\"0.0000000000000000000000000001\"", "value")]
    [InlineData("\"value\":\"1.234567890123456789012345678\"", "value")]
    [InlineData("\"value\":\"5\",\"step\":\"0.000000000000000000000000001\"", "step")]
    [InlineData("\"lower\":\"0.0000000000000000000000000001\",\"upper\":\"5\"", "lower")]
    public void A_percentage_whose_fraction_no_decimal_holds_is_refused(string members, string name)
    {
        var run = CommandLine.RunWith($"{{\"op\":\"format\",{members},\"unit\":\"percent\"}}", "batch");
        Assert.StartsWith($"{{\"error\":\"\\\"{name}\\\":", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\"code\":\"format\"}\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("charging-pile", "over 32,000 charging piles")]
    [InlineData("CNY/charging-pile", "over 32,000 yuan per charging pile")]
    [InlineData("XBT", "over 32,000 bitcoins")]
    public void Format_writes_the_units_of_the_words_given(string unit, string text)
    {
        var words = Path.GetTempFileName();
        File.WriteAllText(
            words,
            """
            item-unit charging-pile: charging pile | charging piles | 充电桩 | 个
            currency-unit XBT: bitcoin | bitcoins | 比特币 | 8
            """
        );
        var run = CommandLine.Run("format", "32000", unit, "--hedge", "over", "--words", words);
        File.Delete(words);
        Assert.Equal((0, text + "\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void The_language_of_verify_is_that_of_the_wordings()
    {
        Assert.Equal(CommandLine.Run("verify").Output, CommandLine.Run("verify", "--lang", "zh").Output);
        Assert.Contains("not of the output", CommandLine.Run("verify", "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seeded_figures_are_verified()
    {
        var seeded = CommandLine.Run("verify");
        Assert.Equal(0, seeded.ExitCode);
        Assert.Matches("^([0-9]+) of \\1 figures are stated by their wording\\.\n$", seeded.Output);
    }

    [Fact]
    public void Verify_reports_what_a_wording_does_not_state()
    {
        var file = Path.GetTempFileName();
        var seeded = File.ReadAllText(Repository.Path("src", "Indicators.Chongqing", "chongqing.json"));
        File.WriteAllText(file, seeded.Replace("\"over 500,000\"", "\"about 500,000\"", StringComparison.Ordinal));
        var run = CommandLine.Run("verify", file);
        File.Delete(file);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("another hedge", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_reads_by_the_words_and_signs_of_its_options()
    {
        var (file, words) = (Path.GetTempFileName(), Path.GetTempFileName());
        var seeded = File.ReadAllText(Repository.Path("src", "Indicators.Chongqing", "chongqing.json"));
        File.WriteAllText(
            file,
            seeded.Replace("\"over 500,000\"", "\"in the high neighbourhood of 500,000\"", StringComparison.Ordinal)
        );
        File.WriteAllText(words, "hedge-before over: in the high neighbourhood of");
        var without = CommandLine.Run("verify", file);
        var with = CommandLine.Run("verify", file, "--words", words, "--dollar", "USD", "--lang", "zh");
        File.Delete(file);
        File.Delete(words);
        Assert.Equal((1, 0), (without.ExitCode, with.ExitCode));
    }

    [Theory]
    [InlineData("3,240 yuan per laptop", "CNY/laptop", "3240")]
    [InlineData("3240 CNY/laptop", "CNY/laptop", "3240")]
    [InlineData("3240元/人", "CNY/person", "3240")]
    public void Parse_takes_amounts_per_item(string text, string unit, string value)
    {
        var run = CommandLine.Run("parse", text);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"\"value\":\"{value}\",\"unit\":\"{unit}\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Scan_lists_the_figures_of_its_input()
    {
        var run = CommandLine.RunWith("Output rose from 800 to 950 cars in 2024.", "scan");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("800 to 950 cars", run.Output, StringComparison.Ordinal);
        Assert.Contains("from count", run.Output, StringComparison.Ordinal);
        Assert.Equal("No figures.\n", CommandLine.RunWith("nothing", "scan").Output);
    }

    [Fact]
    public void Mentions_are_marked_in_the_text()
    {
        const string Text = "up 8% to 5 cars";
        using var output = new StringWriter();
        Cli.Commands.ScanCommand.WriteMarked(output, Text, Indicators.Text.FigureScanner.Default.Scan(Text), "[", "]");
        Assert.Equal("up [8%] to [5 cars]", output.ToString().TrimEnd());
    }

    [Theory]
    [InlineData("parse nothing", "a number was expected")]
    [InlineData("parse 5 --dollar XXX", "'XXX' is not a currency")]
    [InlineData("parse 5 --lang fr", "'fr' is not a language")]
    [InlineData("format 5 zebra", "The unit 'zebra' is not known")]
    [InlineData("format 5 $", "Give the code of the one that is meant, such as USD")]
    [InlineData("format 5 ¥", "--dollar and --yen")]
    [InlineData("format 5 $/laptop", "The sign '$/laptop' stands for several currencies")]
    [InlineData("format 0.0000000000000000000000000001 percent", "Give fewer digits")]
    [InlineData("format 3 growth", "The unit 'growth' is not known")]
    [InlineData("format 3 million", "The unit 'million' is not known")]
    [InlineData("format 5 CNY --hedge maybe", "'maybe' is not a hedge")]
    [InlineData("format 5 CNY --scale 4", "no scale word")]
    [InlineData("format 3 CNY --decimals 99", "'99' is no value of --decimals. Give a whole number from 0 to 28.")]
    [InlineData("scan /no/such/file.txt", "There is no file")]
    public void An_error_is_one_line(string line, string part)
    {
        var run = CommandLine.Run(line.Split(' '));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(static character => character == '\n'));
    }
}
