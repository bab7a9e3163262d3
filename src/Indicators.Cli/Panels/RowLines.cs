namespace Indicators.Cli.Panels;

/// <summary>The line on which each row begins: rows follow line by line, but for empty lines and fields of several lines.</summary>
internal sealed class RowLines
{
    private readonly List<(int Row, long Line)> breaks = [];
    private long offset = long.MinValue;

    internal void Add(int row, long line)
    {
        if (line - row != offset)
        {
            offset = line - row;
            breaks.Add((row, line));
        }
    }

    internal long LineOf(int row)
    {
        var (start, line) = breaks.FindLast(entry => entry.Row <= row);
        return line + row - start;
    }
}
