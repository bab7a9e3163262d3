using System.Globalization;

namespace Indicators.Cli.Commands;

/// <summary>The goal of a target in words: the level, or the growth.</summary>
internal static class GoalText
{
    internal static string Of(Target<Figure> target, Words words) =>
        target.Level?.ToString(words.Language)
        ?? string.Format(CultureInfo.InvariantCulture, words.Growth, target.Growth?.ToString(words.Language));
}
