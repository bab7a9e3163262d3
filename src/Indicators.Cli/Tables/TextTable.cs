using System.Text;
using Wcwidth;

namespace Indicators.Cli;

/// <summary>A table in plain text: columns as wide as their cells, narrowed and wrapped to fit, wide characters counted as two.</summary>
internal sealed class TextTable(params IReadOnlyList<string> headers)
{
    private const int Gap = 2;
    private readonly List<IReadOnlyList<string>> rows = [];

    internal void Add(params IReadOnlyList<string> cells) => rows.Add(cells);

    internal void Write(TextWriter output, int width)
    {
        var widths = Fit(width);
        WriteRow(output, headers, widths);
        output.WriteLine(string.Join(new string(' ', Gap), widths.Select(column => new string('-', column))));
        foreach (var row in rows)
        {
            WriteRow(output, row, widths);
        }
    }

    internal void WriteMarkdown(TextWriter output)
    {
        output.WriteLine($"| {string.Join(" | ", headers.Select(Escaped))} |");
        output.WriteLine($"| {string.Join(" | ", headers.Select(_ => "---"))} |");
        foreach (var row in rows)
        {
            output.WriteLine($"| {string.Join(" | ", row.Select(Escaped))} |");
        }
    }

    internal static int WidthOf(string text) =>
        text.EnumerateRunes().Sum(rune => Math.Max(0, UnicodeCalculator.GetWidth(rune)));

    /// <summary>Breaks a text into lines: between words, and between wide characters, which stand without spaces.</summary>
    internal static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && WidthOf(line.ToString()) + WidthOf(piece.TrimEnd()) > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
            }

            line.Append(piece);
        }

        yield return line.ToString().TrimEnd();
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var isWide = UnicodeCalculator.GetWidth(rune) > 1;
            if (isWide && piece.Length > 0 && !IsOpening(piece))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
            if (isWide || rune.Value == ' ')
            {
                yield return piece.ToString();
                piece.Clear();
            }
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    /// <summary>A number stays with the measure word that follows it.</summary>
    private static bool IsOpening(StringBuilder piece) => char.IsAsciiDigit(piece[^1]);

    private static string Escaped(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Narrows the widest column, again and again, until all fit; no column below its longest piece.</summary>
    private int[] Fit(int width)
    {
        var all = rows.Prepend(headers).ToArray();
        var widths = Enumerable
            .Range(0, headers.Count)
            .Select(column => all.Max(row => WidthOf(row[column])))
            .ToArray();
        var least = Enumerable
            .Range(0, headers.Count)
            .Select(column =>
                all.Max(row => Pieces(row[column]).Select(piece => WidthOf(piece.TrimEnd())).DefaultIfEmpty(0).Max())
            )
            .ToArray();
        while (widths.Sum() + (Gap * (widths.Length - 1)) > width)
        {
            var widest = Enumerable
                .Range(0, widths.Length)
                .Where(column => widths[column] > least[column])
                .OrderByDescending(column => widths[column])
                .Select(column => (int?)column)
                .FirstOrDefault();
            if (widest is not { } chosen)
            {
                break;
            }

            widths[chosen]--;
        }

        return widths;
    }

    private static void WriteRow(TextWriter output, IReadOnlyList<string> cells, int[] widths)
    {
        var wrapped = cells.Select((cell, column) => Wrap(cell, widths[column]).ToArray()).ToArray();
        for (var line = 0; line < wrapped.Max(cell => cell.Length); line++)
        {
            var texts = wrapped.Select((cell, column) => Padded(line < cell.Length ? cell[line] : "", widths[column]));
            output.WriteLine(string.Join(new string(' ', Gap), texts).TrimEnd());
        }
    }

    private static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - WidthOf(text)));
}
