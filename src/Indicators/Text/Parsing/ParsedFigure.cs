using System.Runtime.InteropServices;

namespace Indicators.Text;

/// <summary>What a whole text says: a value or two ends, a hedge, a step, a unit; or where it stops to be understood.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ParsedFigure
{
    internal decimal Value { get; init; }

    /// <summary>The upper end of a range; null for a single figure.</summary>
    internal decimal? Upper { get; init; }

    internal Hedge Hedge { get; init; }

    /// <summary>The value of the last printed digit; zero for none.</summary>
    internal decimal Step { get; init; }

    internal Unit? Unit { get; init; }

    internal MentionKind Kind { get; init; }

    /// <summary>Where the text stops to be understood.</summary>
    internal int Position { get; init; }

    /// <summary>What was expected there; null when all was understood.</summary>
    internal string? Expected { get; init; }

    internal static ParsedFigure Failure(int position, string expected) =>
        new() { Position = position, Expected = expected };

    /// <summary>Another unit was expected; its name is put in words only where they are asked for.</summary>
    internal static ParsedFigure Failure(int position, Unit expected) => Failure(position, "the unit", expected);

    internal static ParsedFigure Failure(int position, string expected, Unit unit) =>
        new()
        {
            Position = position,
            Expected = expected,
            Unit = unit,
        };

    /// <summary>What was expected, in words.</summary>
    internal string ExpectedWords => Unit is { } unit ? $"{Expected} '{unit}'" : $"{Expected}";
}
