namespace Indicators.Tests;

/// <summary>docs/guide/command-line.md shows what <c>panel</c> writes for its example file.</summary>
public sealed class PanelPageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("indicators-docs").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_example_is_answered_as_shown()
    {
        var page = Page.Read("docs/guide/command-line.md");
        var blocks = page.Blocks.Where(static block => block.Language == "csv").ToArray();
        Assert.Equal(2, blocks.Length);
        var file = Path.Combine(folder, "plants.csv");
        File.WriteAllText(file, blocks[0].Text);
        Assert.Equal(blocks[1].Text, CommandLine.Run("panel", file, "--op", "yoy").Output);
        Assert.Contains("`Guiyang,2025,,ZeroBase`", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "\nGuiyang,2025,,ZeroBase\n",
            CommandLine.Run("panel", file, "--op", "yoy", "--explain").Output,
            StringComparison.Ordinal
        );
    }
}
