using System.Globalization;

namespace Indicators.Tests;

public sealed class PanelCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("indicators-panel").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Growth_over_the_year_is_that_of_the_printed_decimals()
    {
        // 953.2 and 1300 are no doubles with this quotient: (13000 - 9532) / 9532 is.
        var run = Panel("key,period,value\nnev,2024,953.2\nnev,2025,1300\n", "--op", "yoy");
        Assert.Equal((0, $"key,period,value\nnev,2025,{3468d / 9532d:R}\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("yoy", "a,2025-Q1,0.5;b,2025-Q1,-0.5")]
    [InlineData(
        "growth",
        "a,2024-Q2,0.5;a,2024-Q3,0;a,2024-Q4,0;a,2025-Q1,0;b,2024-Q2,-0.5;b,2024-Q3,0;b,2024-Q4,0;b,2025-Q1,0"
    )]
    [InlineData("growth --lag 4", "a,2025-Q1,0.5;b,2025-Q1,-0.5")]
    [InlineData("cagr", "a,2025-Q1,0.5;b,2025-Q1,-0.5")]
    [InlineData("points --lag 4", "a,2025-Q1,0.50;b,2025-Q1,-2.00")]
    [InlineData(
        "share",
        "a,2024-Q1,0.2;a,2024-Q2,0.42857142857142855;a,2024-Q3,0.42857142857142855;a,2024-Q4,0.42857142857142855;a,2025-Q1,0.42857142857142855;b,2024-Q1,0.8;b,2024-Q2,0.5714285714285714;b,2024-Q3,0.5714285714285714;b,2024-Q4,0.5714285714285714;b,2025-Q1,0.5714285714285714"
    )]
    [InlineData("rolling-sum --window 5", "a,2025-Q1,7.00;b,2025-Q1,12.00")]
    [InlineData("rolling-mean", "a,2024-Q4,1.375;a,2025-Q1,1.50;b,2024-Q4,2.50;b,2025-Q1,2.00")]
    [InlineData(
        "rebase --base 2024-Q2",
        "a,2024-Q1,66.66666666666667;a,2024-Q2,100;a,2024-Q3,100;a,2024-Q4,100;a,2025-Q1,100;b,2024-Q1,200;b,2024-Q2,100;b,2024-Q3,100;b,2024-Q4,100;b,2025-Q1,100"
    )]
    [InlineData(
        "accumulate",
        "a,2024-Q1,1.00;a,2024-Q2,2.50;a,2024-Q3,4.00;a,2024-Q4,5.50;a,2025-Q1,1.50;b,2024-Q1,4.00;b,2024-Q2,6.00;b,2024-Q3,8.00;b,2024-Q4,10.00;b,2025-Q1,2.00"
    )]
    [InlineData(
        "deaccumulate",
        "a,2024-Q1,1.00;a,2024-Q2,0.50;a,2024-Q3,0.00;a,2024-Q4,0.00;a,2025-Q1,1.50;b,2024-Q1,4.00;b,2024-Q2,-2.00;b,2024-Q3,0.00;b,2024-Q4,0.00;b,2025-Q1,2.00"
    )]
    public void Each_operation_is_that_of_the_panel(string operation, string expected)
    {
        const string table =
            "key,period,value\na,2024-Q1,1\na,2024-Q2,1.5\na,2024-Q3,1.50\na,2024-Q4,1.5\na,2025-Q1,1.5\nb,2025-Q1,2\nb,2024-Q1,4\nb,2024-Q2,2\nb,2024-Q3,2\nb,2024-Q4,2\n";
        var run = Panel(table, ["--op", .. operation.Split(' ')]);
        Assert.Equal("", run.Error);
        Assert.Equal(["key,period,value", .. expected.Split(';')], run.Lines);
    }

    [Fact]
    public void Every_cell_is_explained_when_asked()
    {
        var run = Panel("key,period,value\na,2022,0\na,2023,1\na,2024,-1\na,2025,\n", "--op", "growth", "--explain");
        Assert.Equal(
            ["key,period,value,status", "a,2022,,Missing", "a,2023,,ZeroBase", "a,2024,,SignChange", "a,2025,,Missing"],
            run.Lines
        );
    }

    [Fact]
    public void Columns_are_found_by_name_and_keys_may_be_quoted()
    {
        var run = Panel(
            "OBS_VALUE,x,TIME_PERIOD,REF_AREA\n1,,2024,\"Chongqing, \"\"CQ\"\"\"\n3,,2025,\"Chongqing, \"\"CQ\"\"\"\n",
            "--op",
            "yoy",
            "--columns",
            "REF_AREA,TIME_PERIOD,OBS_VALUE"
        );
        Assert.Equal(["REF_AREA,TIME_PERIOD,OBS_VALUE", "\"Chongqing, \"\"CQ\"\"\",2025,2"], run.Lines);
    }

    [Fact]
    public void A_file_is_written_and_summed_up()
    {
        var output = Path.Combine(folder, "out.csv");
        var run = Panel(
            "key,period,value\na,2024,0\na,2025,5\nb,2024,5\nb,2025,10\n",
            "--op",
            "growth",
            "-o",
            output,
            "--threads",
            "1"
        );
        Assert.Equal($"{output}: 1 values of 2 series from 4 rows, 1 undefined\n", run.Output);
        Assert.Equal("key,period,value\nb,2025,1\n", File.ReadAllText(output));
    }

    [Fact]
    public void A_dash_is_standard_output() =>
        Assert.Equal(
            "key,period,value\na,2025,1\n",
            Panel("key,period,value\na,2024,5\na,2025,10\n", "--op", "growth", "-o", "-").Output
        );

    [Fact]
    public void The_file_that_is_read_is_not_written_over()
    {
        var file = Path.Combine(folder, "sales.csv");
        File.WriteAllText(file, "key,period,value\na,2024,5\n");
        var run = CommandLine.Run("panel", file, "-o", Path.Combine(folder, ".", "sales.csv"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is the file that is read", run.Error, StringComparison.Ordinal);
        Assert.Equal("key,period,value\na,2024,5\n", File.ReadAllText(file));
    }

    [Fact]
    public void Figures_that_a_double_cannot_hold_are_told()
    {
        var run = Panel("key,period,value\na,2024,9007199254740993.1\na,2025,1e3\n", "--op", "growth");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("rounded to doubles", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key,period,value\na,2024,1\na,2025,x\n", "line 3: 'x' is not a number")]
    [InlineData(
        "key,period,value\na,2024,1\n\n\"a\nb\",2024,5\na,24Q1,5\n",
        "line 6: '24Q1' is not a reporting period"
    )]
    [InlineData(
        "key,period,value\na,2024,1\nb,2024,1\na,2024,1\n",
        "line 4: a second value for 'a' in 2024; line 2 gave the first"
    )]
    [InlineData(
        "key,period,value\n\na,2024,1\n\nb,2024,1\n\na,2024,1\n",
        "line 7: a second value for 'a' in 2024; line 3 gave the first"
    )]
    [InlineData("key,period,value\na,2024,1\na,2025-Q1,1\n", "line 3: 2025-Q1 is of the periodicity Quarter")]
    [InlineData("key,period,value\na,2024,1\na,2021-01-01/P5Y,1\n", "line 3: 2021-01-01/P5Y is a run of periods")]
    [InlineData("key,period,value\n,2024,1\n", "line 2: the key is empty")]
    [InlineData("key,period,value\na,2024\n", "line 2: there are 2 fields, and 3 in the header")]
    [InlineData("key,time,value\na,2024,1\n", "line 1: there is no column 'period' among key, time, value")]
    [InlineData("key,period,value\n", "no rows")]
    [InlineData("", "no column")]
    [InlineData("key,period,value,key\na,2024,1,b\n", "line 1: two columns are named 'key'")]
    [InlineData(
        "key,period,value\na,2024-12-31T00:00:00,1\n",
        "line 2: 2024-12-31T00:00:00 is no period of a calendar"
    )]
    public void A_fault_of_the_file_names_its_line(string table, string part)
    {
        var run = Panel(table, "--op", "yoy");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
    }

    [Theory]
    [InlineData("--op nonsense", "'nonsense' is not a value of --op")]
    [InlineData("--op yoy --columns key,period", "three names")]
    [InlineData("--op growth --lag 0", "'0' is no value of --lag. Give a whole number from 1 to 65536.")]
    [InlineData("--op growth --lag x", "'x' is no value of --lag. Give a whole number from 1 to 65536.")]
    [InlineData("--op yoy --lag 3", "--op yoy has no --lag. It has no options of its own.")]
    [InlineData("--op share --window 3", "--op share has no --window")]
    [InlineData("--op rolling-sum --base 2024", "--op rolling-sum has no --base. It has --window.")]
    [InlineData("--op cagr --window 3", "--op cagr has no --window. It has --lag and --per-year.")]
    [InlineData("--op yoy --threads 9999", "'9999' is no value of --threads. Give a whole number from 1 to 512.")]
    [InlineData("--op rebase --base 2020", "does not hold all of the base 2020")]
    [InlineData("--op yoy --threads 0", "threads")]
    public void A_fault_of_the_command_is_one_line(string options, string part)
    {
        var run = Panel("key,period,value\na,2024,1\na,2025,2\n", options.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
    }

    [Theory]
    [InlineData("yoy", "A year has no fixed number of weeks. Use --op growth --lag 52.")]
    [InlineData("cagr", "A year has no fixed number of weeks. Give --per-year 52.")]
    [InlineData("rolling-sum", "A year has no fixed number of weeks. Give --window 52.")]
    [InlineData("accumulate", "A year has no fixed number of weeks. Take months")]
    public void Weeks_need_a_number_and_the_option_for_it_is_named(string operation, string part)
    {
        var run = Panel("key,period,value\na,2024-W01,1\na,2024-W02,2\n", "--op", operation);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Weeks_have_a_compound_rate_for_a_year_of_so_many()
    {
        // 1 to 2 in two weeks, in a year of six weeks 2^3.
        var run = Panel("key,period,value\na,2024-W01,1\na,2024-W03,2\n", "--op", "cagr", "--per-year", "6");
        Assert.Equal(["key,period,value", "a,2024-W03,7"], run.Lines);
    }

    [Fact]
    public void One_period_has_no_compound_rate()
    {
        var run = Panel("key,period,value\na,2024,1\n", "--op", "cagr");
        Assert.Contains("There is one period, 2024, and --op cagr takes two.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3_000, "are 8738430000 cells for 3001 rows")]
    [InlineData(30, "are 87384300 cells for 31 rows")]
    public void A_stray_period_is_told_with_its_line(int keys, string part)
    {
        var rows = Enumerable.Range(0, keys).Select(key => $"k{key},2024-01-01,1\n");
        var run = Panel("key,period,value\nk0,9999-01-01,1\n" + string.Concat(rows), "--op", "growth");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(
            $": {keys} keys and 2912810 periods, from 2024-01-01 (line 3) to 9999-01-01 (line 2), {part}",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("123456789012345678901234567890.123", true)]
    [InlineData("12345678901234567.123", true)]
    [InlineData("1234567890123456789012", true)]
    [InlineData("1e-3", true)]
    [InlineData("1e3", false)]
    [InlineData("123456789012.123", false)]
    public void More_digits_than_a_double_holds_are_told_of_any_length(string value, bool isTold)
    {
        var run = Panel($"key,period,value\na,2024,{value}\na,2025,1\n", "--op", "growth");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(isTold, run.Error.Contains("rounded to doubles", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        var run = CommandLine.Run("panel", Path.Combine(folder, "none.csv"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_table_is_read_whole()
    {
        var table = new System.Text.StringBuilder("key,period,value\n");
        for (var series = 0; series < 2_000; series++)
        {
            for (var month = 1; month <= 12; month++)
            {
                table.Append(
                    CultureInfo.InvariantCulture,
                    $"city {series},2024-{month:00},{(series * 12) + month}.5\n"
                );
            }
        }

        var run = Panel(table.ToString(), "--op", "points");
        Assert.Equal(1 + (2_000 * 11), run.Lines.Count);
        Assert.All(run.Lines.Skip(1), line => Assert.EndsWith(",1.0", line));
    }

    private CommandLine Panel(string table, params string[] options)
    {
        var file = Path.Combine(folder, "in.csv");
        File.WriteAllText(file, table);
        return CommandLine.Run(["panel", file, .. options]);
    }
}
