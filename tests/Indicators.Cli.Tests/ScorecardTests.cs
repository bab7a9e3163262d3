using System.Text;
using System.Text.Json;
using Indicators.Cli;

namespace Indicators.Tests;

public sealed class ScorecardTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_table_is_readable_at_100_columns(string language) =>
        Assert.All(
            CommandLine.Run("scorecard", "--lang", language).Lines,
            line => Assert.InRange(TextTable.WidthOf(line), 0, 100)
        );

    [Fact]
    public void Chinese_columns_line_up()
    {
        var lines = CommandLine.Run("scorecard", "--lang", "zh").Lines;
        var rule = lines.Single(line => line.StartsWith("---", StringComparison.Ordinal));
        var secondColumn = rule.IndexOf("  -", StringComparison.Ordinal) + 2;
        var rows = lines.SkipWhile(line => line != rule).Skip(1).TakeWhile(line => line.Length > 0).ToArray();
        var first = rows.Where(row => row[0] != ' ' && TextTable.WidthOf(row) > secondColumn).ToArray();
        Assert.Equal(7, first.Length);
        Assert.All(first, row => Assert.True(StartsColumn(row, secondColumn), row));
    }

    [Theory]
    [InlineData(0, "vehicle-production", "0.0236220472440944881889763780", "met")] // 60 / 2,540
    [InlineData(1, "new-energy-vehicle-production", "0.3641133263378803777544596013", "not-met")] // 347 / 953
    [InlineData(2, "server-capacity", null, "undetermined")]
    [InlineData(3, "laptop-unit-price", "0.08", "undetermined")]
    [InlineData(4, "software-main-business-income", "0.1901928112354201380623661033", "undetermined")] // 79.9 / 420.1
    [InlineData(5, "software-employment", "0.1441647597254004576659038902", "undetermined")] // 63 / 437
    [InlineData(6, "gdp-growth", null, "not-met")]
    public void Json_has_required_growth_and_result_of_each_target(
        int row,
        string indicator,
        string? required,
        string result
    )
    {
        using var document = JsonDocument.Parse(CommandLine.Run("scorecard", "--format", "json").Output);
        var target = document.RootElement[row];
        Assert.Equal(7, document.RootElement.GetArrayLength());
        Assert.Equal(indicator, target.GetProperty("indicator").GetString());
        Assert.Equal(result, target.GetProperty("result").GetString());
        var growth = target.GetProperty("requiredGrowth").GetString();
        Assert.Equal(required?.TrimEnd('0'), growth);
    }

    [Fact]
    public void Json_carries_whole_targets_with_their_sources()
    {
        using var document = JsonDocument.Parse(CommandLine.Run("scorecard", "--format", "json").Output);
        var citation = document.RootElement[1].GetProperty("target").GetProperty("citation");
        Assert.Equal("1.3 million units", citation.GetProperty("wording").GetString());
        Assert.StartsWith(
            "https://",
            citation.GetProperty("source").GetProperty("address").GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(0, "2 to 3%", "met", "met", "2%至3%", "达成")] // 55 / 2,545 = 2.16 % to 65 / 2,535 = 2.56 %
    [InlineData(1, "36%", "met", "missed by 4,000; met at the printed step", "36%", "差4000辆；按所印末位计达成")]
    [InlineData(2, "-", "undetermined", "unknown", "-", "未知")]
    [InlineData(3, "over 8%", "undetermined", "unknown", "超过8%", "未知")]
    [InlineData(4, "19.0%", "undetermined", "forecast", "19.0%", "预计")]
    [InlineData(5, "over 14%", "undetermined", "unknown", "超过14%", "未知")]
    [InlineData(6, "-", "not-met", "missed by 0.7 percentage points", "-", "差0.7个百分点")]
    public void Json_has_both_readings_and_their_words(
        int row,
        string required,
        string resultAtStep,
        string summary,
        string requiredChinese,
        string summaryChinese
    )
    {
        using var english = JsonDocument.Parse(CommandLine.Run("scorecard", "--format", "json").Output);
        using var chinese = JsonDocument.Parse(CommandLine.Run("scorecard", "--format", "json", "--lang", "zh").Output);
        Assert.Equal(
            (required, resultAtStep, summary),
            (
                english.RootElement[row].GetProperty("requiredText").GetString(),
                english.RootElement[row].GetProperty("resultAtStep").GetString(),
                english.RootElement[row].GetProperty("summary").GetString()
            )
        );
        Assert.Equal(
            (requiredChinese, summaryChinese),
            (
                chinese.RootElement[row].GetProperty("requiredText").GetString(),
                chinese.RootElement[row].GetProperty("summary").GetString()
            )
        );
    }

    [Fact]
    public void Json_has_the_bounds_of_the_required_growth()
    {
        using var document = JsonDocument.Parse(CommandLine.Run("scorecard", "--format", "json").Output);
        var bounds = document.RootElement[5].GetProperty("required").GetProperty("bounds");
        var lower = bounds.GetProperty("lower");
        // 62.5 / 437.5 is a seventh.
        Assert.Equal("0.1428571428571428571428571428", lower.GetProperty("value").GetString());
        Assert.True(lower.GetProperty("open").GetBoolean());
        Assert.Equal(JsonValueKind.Null, bounds.GetProperty("upper").ValueKind);
        Assert.Equal(JsonValueKind.Null, document.RootElement[2].GetProperty("required").ValueKind);
    }

    [Theory]
    [InlineData("en", "missed by 4,000; met at the printed step", "missed by 0.7 percentage points", "over 14%")]
    [InlineData("zh", "差4000辆；按所印末位计达成", "差0.7个百分点", "超过14%")]
    public void The_table_shows_hedged_results(string language, params string[] cells)
    {
        var lines = CommandLine.Run("scorecard", "--lang", language).Lines;
        var text = string.Concat(Columns(lines).Where(static character => character != ' '));
        Assert.All(
            cells,
            cell => Assert.Contains(cell.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("en", "| Software", "420.1 billion yuan (2024)", "500 billion yuan", "19.0%", "forecast")]
    [InlineData("zh", "| 新能源汽车产量", "95.3万辆 (2024)", "130万辆", "36%", "差4000辆；按所印末位计达成")]
    public void Markdown_is_one_row_a_target(string language, string start, params string[] cells)
    {
        var lines = CommandLine.Run("scorecard", "--format", "markdown", "--lang", language).Lines;
        var rows = lines.Where(line => line.StartsWith('|')).ToArray();
        Assert.Equal(9, rows.Length);
        Assert.Contains(
            rows,
            row =>
                cells.All(cell => row.Contains(cell, StringComparison.Ordinal))
                && (language == "en" || row.StartsWith(start, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_data_set_of_ones_own_has_its_scorecard_too()
    {
        var path = Path.Combine(Path.GetTempPath(), $"indicators-{Guid.NewGuid():N}.json");
        File.WriteAllText(path, OwnDataSet);
        try
        {
            var run = CommandLine.Run("scorecard", path);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Contains("25,000 charging", run.Output, StringComparison.Ordinal);
            // 20,000 printed to 10,000 is 15,000 to 25,000, so growth to 25,000 is 0 to 66.7 %.
            Assert.Contains("0 to 100%", run.Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The cells of the table, column by column, so that wrapped cells are whole.</summary>
    private static string Columns(IReadOnlyList<string> lines)
    {
        var rule = lines.Single(line => line.StartsWith("---", StringComparison.Ordinal));
        var rows = lines.SkipWhile(line => line != rule).Skip(1).TakeWhile(line => line.Length > 0).ToArray();
        var start = 0;
        var columns = new StringBuilder();
        foreach (var width in rule.Split("  ").Select(static column => column.Length))
        {
            foreach (var row in rows)
            {
                columns.Append(Slice(row, start, width));
            }

            start += width + 2;
        }

        return columns.ToString();
    }

    /// <summary>The part of a line between two display columns.</summary>
    private static string Slice(string row, int start, int width)
    {
        var (column, slice) = (0, new StringBuilder());
        foreach (var character in row)
        {
            if (column >= start && column < start + width)
            {
                slice.Append(character);
            }

            column += TextTable.WidthOf(character.ToString());
        }

        return slice.ToString();
    }

    private const string OwnDataSet = """
        {
          "code": "own", "names": { "en": "Own", "zh": "自有" },
          "areas": [{ "code": "X", "names": { "en": "X", "zh": "X" } }],
          "sources": [{ "id": "s", "publisher": "P", "title": "T", "address": "https://example.org/" }],
          "units": [{ "kind": "item", "code": "charging-pile", "singular": "charging pile", "plural": "charging piles", "chinese": "充电桩", "measureWord": "个" }],
          "indicators": [{
            "code": "piles", "names": { "en": "Charging piles", "zh": "充电桩" }, "unit": "charging-pile", "nature": "stock",
            "observations": [{ "area": "X", "period": "2024", "value": "2", "unitMultiplier": 4, "source": "s", "wording": "2万个" }],
            "targets": [{ "area": "X", "due": "2025", "level": { "value": "2.5", "unitMultiplier": 4 }, "baseline": { "period": "2024", "source": "s" }, "source": "s", "wording": "2.5万个" }]
          }],
          "scorecard": { "due": "2025", "indicators": ["piles"] }
        }
        """;

    /// <summary>Whether a cell starts at a display column, after two spaces.</summary>
    private static bool StartsColumn(string row, int column)
    {
        var width = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (width == column)
            {
                return row[i] != ' ' && row[i - 1] == ' ' && row[i - 2] == ' ';
            }

            width += TextTable.WidthOf(row[i].ToString());
        }

        return false;
    }
}
