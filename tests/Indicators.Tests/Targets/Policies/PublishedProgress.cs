using System.Globalization;

namespace Indicators.Tests;

/// <summary>A series as an authority judged it: indicator, base and latest value with their years, direction, natural limit, goal and its year, and progress, score and status as published; "-" where there is none.</summary>
internal sealed record PublishedProgress(
    string Indicator,
    ProgressCase Case,
    decimal? Progress,
    decimal? Score,
    string Status
)
{
    internal static IReadOnlyList<PublishedProgress> Parse(string rows) =>
        [.. rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ParseRow)];

    private static PublishedProgress ParseRow(string row)
    {
        var cells = row.Split(' ');
        var numbers = cells[1..11].Select(Number).ToArray();
        var given = ProgressCase.Of(
            numbers[0]!.Value,
            numbers[2]!.Value,
            numbers[3]!.Value - numbers[1]!.Value,
            numbers[4] == 1m ? DesiredDirection.Increase : DesiredDirection.Decrease
        );
        given = numbers[5] is { } limit ? given.WithLimit(limit) : given;
        given = numbers[6] is { } goal ? given.WithGoal(goal, numbers[7]!.Value - numbers[3]!.Value) : given;
        return new(cells[0], given, numbers[8], numbers[9], cells[11]);
    }

    private static decimal? Number(string cell) =>
        cell == "-" ? null : decimal.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
