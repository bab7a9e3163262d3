using System.Collections.Frozen;

namespace Indicators.Text;

/// <summary>The numbers that a line may name behind its kind, from where to where, and what they are.</summary>
internal sealed record TermArgument(int Least, int Most, string Words)
{
    /// <summary>By kind; a kind that is absent takes no numbers, or has arguments of its own.</summary>
    internal static FrozenDictionary<TermKind, TermArgument> Of { get; } =
        new Dictionary<TermKind, TermArgument>
        {
            [TermKind.Scale] = new(1, 15, "a power of ten from 1 to 15"),
            [TermKind.ScaleShort] = new(1, 15, "a power of ten from 1 to 15"),
            [TermKind.ScaleUnsure] = new(1, 15, "a power of ten from 1 to 15"),
            [TermKind.Number] = new(0, 99, "a number from 0 to 99"),
            [TermKind.Hundred] = new(2, 1_000, "nothing for a hundred, or a number of pieces from 2 to 1000"),
            [TermKind.Part] = new(2, 1_000_000_000, "a denominator from 2 to 1000000000"),
            [TermKind.Doubling] = new(
                -1_000,
                1_000,
                "a factor from 2 to 1000, below zero for a divisor, or 0 for no growth"
            ),
            [TermKind.Subunit] = new(-6, -1, "a power of ten from -6 to -1, and perhaps the code of a currency"),
            [TermKind.NotItem] = new(1, 1, "nothing, or 1 for a unit of measure"),
            [TermKind.Month] = new(1, 12, "a month from 1 to 12"),
            [TermKind.YearPart] = new(1, 12, "a first and a last month from 1 to 12"),
            [TermKind.LooseMonths] = new(1, 12, "a first and a last month from 1 to 12"),
            [TermKind.LooseDays] = new(1, 31, "a first and a last day from 1 to 31"),
            [TermKind.Relative] = new(-9_999, 9_999, "a unit of the calendar, a distance, and perhaps a count"),
            [TermKind.RelativeRun] = new(-1, 1, "-1, 0 or 1"),
            [TermKind.Away] = new(-1, 1, "-1 or 1"),
            [TermKind.Decade] = new(0, 90, "the first year of a decade from 0 to 90"),
            [TermKind.Century] = new(1, 99, "a century from 1 to 99"),
        }.ToFrozenDictionary();

    internal bool Fits(int number) => number >= Least && number <= Most;
}
