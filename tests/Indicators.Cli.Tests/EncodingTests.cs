using System.IO.Compression;
using System.Text;
using Indicators.Cli.Text;

namespace Indicators.Tests;

/// <summary>Text in another encoding is refused, since two words of it may look alike when it is misread.</summary>
public sealed class EncodingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("indicators-encoding").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The code GB 18030 has for 甘肃 and 贵州: B8 CA CB E0 and B9 F3 D6 DD.</summary>
    [Fact]
    public void Keys_in_GB_18030_are_refused_by_line_and_byte()
    {
        byte[] table =
        [
            .. "key,period,value\nx,2023,1\n"u8,
            0xB8,
            0xCA,
            0xCB,
            0xE0,
            .. ",2023,1\n"u8,
            0xB9,
            0xF3,
            0xD6,
            0xDD,
            .. ",2024,2\n"u8,
        ];
        AssertRefused("line 3 is not UTF-8: byte 1 of the line is B8", "panel", FileOf(table), "--op", "growth");
    }

    [Theory]
    [InlineData("key,perio?,value\na,2023,1\n", "line 1 is not UTF-8: byte 10 of the line is FF")]
    [InlineData("key,period,value\na,20?3,1\n", "line 2 is not UTF-8: byte 5 of the line is FF")]
    [InlineData("key,period,value\n\"a\nb?\",2023,1\n", "line 3 is not UTF-8: byte 2 of the line is FF")]
    [InlineData("key,period,value\na,2023,?\n", "line 2 is not UTF-8: byte 8 of the line is FF")]
    public void A_wrong_byte_in_any_column_is_named(string table, string part) =>
        AssertRefused(part, "panel", FileOf(WithWrongByte(table)), "--op", "growth");

    [Theory]
    [InlineData("up 36%\nto 5? yuan", "line 2 is not UTF-8: byte 5 of the line is FF")]
    [InlineData("?", "line 1 is not UTF-8: byte 1 of the line is FF")]
    public void Texts_and_words_are_refused(string text, string part)
    {
        AssertRefused(part, "scan", FileOf(WithWrongByte(text)));
        AssertRefused(part, "parse", "5 yuan", "--words", FileOf(WithWrongByte(text)));
    }

    [Fact]
    public void A_character_cut_off_at_the_end_is_named_by_its_first_byte() =>
        AssertRefused("line 2 is not UTF-8: byte 3 of the line is E4", "scan", FileOf([.. "5%\n6%"u8, 0xE4, 0xBA]));

    [Fact]
    public void Characters_of_three_bytes_are_counted_in_bytes() =>
        AssertRefused("line 1 is not UTF-8: byte 4 of the line is C3", "scan", FileOf([.. "元"u8, 0xC3, 0x28]));

    [Fact]
    public void A_compressed_file_is_told()
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write("key,period,value\na,2023,1\na,2024,2\n"u8);
        }

        AssertRefused("compressed? gzip", "panel", FileOf(stream.ToArray()), "--op", "growth");
        AssertRefused("compressed? gzip", "scan", FileOf(stream.ToArray()));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Byte_order_marks_are_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] Marked(string text) => [.. encoding.Preamble, .. encoding.GetBytes(text)];
        var panel = CommandLine.Run(
            "panel",
            FileOf(Marked("key,period,value\n甘肃,2023,1\n贵州,2023,2\n甘肃,2024,2\n")),
            "--op",
            "growth"
        );
        Assert.Equal(("key,period,value\n甘肃,2024,1\n", ""), (panel.Output, panel.Error));
        var scan = CommandLine.Run("scan", FileOf(Marked("增长36%")));
        Assert.Contains("36%", scan.Output, StringComparison.Ordinal);
        using var input = new StandardInput(new MemoryStream(Marked("增长36%")));
        Assert.Equal("增长36%", input.ReadToEnd());
    }

    [Fact]
    public void Half_a_character_of_UTF_16_is_refused()
    {
        byte[] text = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("key,period,value\n"), 0x00, 0xD8];
        byte[] file = [.. text, .. Encoding.Unicode.GetBytes(",2023,1\n")];
        AssertRefused("line 2 is not UTF-16: byte 1 of the line is 00", "panel", FileOf(file), "--op", "growth");
        AssertRefused("line 2 is not UTF-16: byte 1 of the line is 00", "scan", FileOf(file));
    }

    [Fact]
    public void A_replacement_character_that_is_written_is_a_character()
    {
        var run = CommandLine.Run("panel", FileOf("key,period,value\n\uFFFD,2023,1\n\uFFFD,2024,2\n"u8.ToArray()));
        Assert.Equal(("key,period,value\n\uFFFD,2024,1\n", ""), (run.Output, run.Error));
    }

    [Fact]
    public void The_standard_input_is_read_line_by_line()
    {
        using var input = new StandardInput(new MemoryStream([0xEF, 0xBB, 0xBF, .. "元\r\n\n5"u8, 0xFF, .. "\n"u8]));
        Assert.Equal(("元", ""), (input.ReadLine(), input.ReadLine()));
        var failure = Assert.Throws<FormatException>(() => input.ReadLine());
        Assert.Equal(
            "The standard input, line 3 is not UTF-8: byte 2 of the line is FF. Save the text as UTF-8.",
            failure.Message
        );
        Assert.Null(input.ReadLine());
    }

    private static void AssertRefused(string part, params string[] line)
    {
        var run = CommandLine.Run(line);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
    }

    /// <summary>The text with a byte that is nowhere in UTF-8 for each question mark.</summary>
    private static byte[] WithWrongByte(string text) =>
        [.. Encoding.UTF8.GetBytes(text).Select(character => character == (byte)'?' ? (byte)0xFF : character)];

    private string FileOf(byte[] bytes)
    {
        var file = Path.Combine(folder, "in.txt");
        File.WriteAllBytes(file, bytes);
        return file;
    }
}
