using System.Text;

namespace Indicators.Cli.Text;

/// <summary>Reads text in UTF-8, or in UTF-16 or UTF-32 that begins with a byte order mark. Other text is refused: a guess would make several words one.</summary>
internal static class TextFile
{
    private const int LongestMark = 4;

    /// <summary>UTF-8 that puts no other character in the place of bytes that are none.</summary>
    internal static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file.</summary>
    /// <exception cref="FormatException">It is not text; the message names line and byte.</exception>
    internal static string Read(string file) => TextOf(File.ReadAllBytes(file), file);

    /// <summary>The text of all bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">What they are of.</param>
    /// <exception cref="FormatException">They are not text; the message names line and byte.</exception>
    internal static string TextOf(byte[] bytes, string name)
    {
        var encoding = EncodingOf(bytes, name, out var mark);
        try
        {
            return encoding.GetString(bytes.AsSpan(mark));
        }
        catch (DecoderFallbackException)
        {
            using var stream = new MemoryStream(bytes);
            throw FaultOf(stream, name)!;
        }
    }

    /// <summary>The text of a line in UTF-8.</summary>
    /// <param name="bytes">The bytes without those of the line break.</param>
    /// <param name="name">What the line is of.</param>
    /// <param name="line">Its number, from 1 up.</param>
    /// <exception cref="FormatException">They are not text; the message names line and byte.</exception>
    internal static string LineOf(byte[] bytes, string name, long line)
    {
        var mark = line == 1 && bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return Utf8.GetString(bytes.AsSpan(mark));
        }
        catch (DecoderFallbackException)
        {
            using var stream = new MemoryStream(bytes);
            throw FaultOf(stream, Utf8, name, 0, line)!;
        }
    }

    /// <summary>Opens a file as UTF-8, which is not checked; text with another byte order mark is checked and becomes UTF-8 as it is read. A pipe is left as it is.</summary>
    /// <exception cref="FormatException">The file is compressed.</exception>
    internal static Stream OpenUtf8(string file)
    {
        var stream = new FileStream(
            file,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read,
            1,
            FileOptions.SequentialScan
        );
        try
        {
            if (!stream.CanSeek)
            {
                return stream;
            }

            var encoding = EncodingOf(stream, file, out var mark);
            stream.Position = mark;
            return ReferenceEquals(encoding, Utf8) ? stream : Encoding.CreateTranscodingStream(stream, encoding, Utf8);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>What is wrong with the text of a file; null when nothing is, or when it cannot be read again.</summary>
    internal static FormatException? FaultOf(string file)
    {
        using var stream = File.OpenRead(file);
        return stream.CanSeek ? FaultOf(stream, file) : null;
    }

    private static FormatException? FaultOf(Stream stream, string name)
    {
        var encoding = EncodingOf(stream, name, out var mark);
        stream.Position = mark;
        using var bytes = new BufferedStream(stream, 1 << 16);
        return FaultOf(bytes, encoding, name, mark, line: 1);
    }

    /// <summary>Decodes byte by byte, so that the place of the first wrong one is known.</summary>
    private static FormatException? FaultOf(Stream bytes, Encoding encoding, string name, int mark, long line)
    {
        var (decoder, place) = (encoding.GetDecoder(), (long)mark);
        var (first, start) = (0, place);
        Span<char> characters = stackalloc char[2];
        while (true)
        {
            var next = bytes.ReadByte();
            (first, start) = start == place ? (next, start) : (first, start);
            try
            {
                var count = decoder.GetChars(next < 0 ? [] : [(byte)next], characters, flush: next < 0);
                if (next < 0)
                {
                    return null;
                }

                place++;
                if (count > 0)
                {
                    var ends = characters[0] == '\n';
                    (line, place) = ends ? (line + 1, 0) : (line, place);
                    start = place;
                }
            }
            catch (DecoderFallbackException)
            {
                return new(
                    $"{name}, line {line} is not {encoding.WebName.ToUpperInvariant()}: byte {start + 1} of the line is {first:X2}. Save the text as UTF-8."
                );
            }
        }
    }

    private static Encoding EncodingOf(Stream stream, string name, out int mark)
    {
        Span<byte> start = stackalloc byte[LongestMark];
        return EncodingOf(start[..stream.ReadAtLeast(start, LongestMark, throwOnEndOfStream: false)], name, out mark);
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> start, string name, out int mark)
    {
        if (start is [0x1F, 0x8B, ..])
        {
            throw new FormatException($"{name} begins with the bytes 1F 8B: compressed? gzip -d unpacks it.");
        }

        (var encoding, mark) = start switch
        {
            [0xFF, 0xFE, 0, 0, ..] => (Utf32(isBigEndian: false), 4),
            [0, 0, 0xFE, 0xFF, ..] => (Utf32(isBigEndian: true), 4),
            [0xFF, 0xFE, ..] => (Utf16(isBigEndian: false), 2),
            [0xFE, 0xFF, ..] => (Utf16(isBigEndian: true), 2),
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            _ => ((Encoding)Utf8, 0),
        };
        return encoding;
    }

    private static UnicodeEncoding Utf16(bool isBigEndian) =>
        new(isBigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static UTF32Encoding Utf32(bool isBigEndian) =>
        new(isBigEndian, byteOrderMark: false, throwOnInvalidCharacters: true);
}
