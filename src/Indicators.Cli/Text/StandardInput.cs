namespace Indicators.Cli.Text;

/// <summary>The standard input as text: line by line in UTF-8, or all of it in an encoding of <see cref="TextFile"/>.</summary>
/// <param name="stream">The bytes.</param>
internal sealed class StandardInput(Stream stream) : TextReader
{
    private const string Name = "The standard input";

    private readonly Stream bytes = new BufferedStream(stream, 1 << 16);
    private long line;

    /// <exception cref="FormatException">The line is not UTF-8.</exception>
    public override string? ReadLine()
    {
        var text = new MemoryStream();
        int next;
        while ((next = bytes.ReadByte()) >= 0 && next != '\n')
        {
            text.WriteByte((byte)next);
        }

        return next < 0 && text.Length == 0 ? null : TextFile.LineOf(text.ToArray(), Name, ++line).TrimEnd('\r');
    }

    /// <exception cref="FormatException">The bytes are not text; the message names line and byte.</exception>
    public override string ReadToEnd()
    {
        var rest = new MemoryStream();
        bytes.CopyTo(rest);
        return TextFile.TextOf(rest.ToArray(), Name);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            bytes.Dispose();
        }

        base.Dispose(disposing);
    }
}
