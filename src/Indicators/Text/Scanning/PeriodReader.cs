using System.Globalization;
using NodaTime;

namespace Indicators.Text;

/// <summary>Reads reporting periods and dates from the pieces of a sentence.</summary>
internal readonly ref partial struct PeriodReader
{
    private const int FirstBareYear = 1900;
    private const int LastBareYear = 2100;
    private const int MonthsOfYear = 12;

    private static readonly ulong NotYear = TermSet.Mask(
        TermKind.Percent,
        TermKind.Point,
        TermKind.BasisPoint,
        TermKind.Tenth,
        TermKind.Fold,
        TermKind.Currency,
        TermKind.CurrencyUnsure,
        TermKind.Measure,
        TermKind.Scale,
        TermKind.HedgeBehind,
        TermKind.PartOf
    );

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly ReadOnlySpan<NumberReading> numbers;
    private readonly ReportingPeriod? reference;

    internal PeriodReader(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Token> tokens,
        ReadOnlySpan<NumberReading> numbers,
        ReportingPeriod? reference
    )
    {
        this.text = text;
        this.tokens = tokens;
        this.numbers = numbers;
        this.reference = reference;
    }

    private int? ReferenceYear => reference?.Start.Year;

    /// <summary>Reads the period or date at a place.</summary>
    /// <param name="i">The first token.</param>
    /// <param name="reading">What stands there.</param>
    /// <returns>Whether a period or a date stands there.</returns>
    internal bool TryRead(int i, out PeriodReading reading)
    {
        if (!TrySide(i, null, out reading))
        {
            return false;
        }

        if (TryYearBehindRun(i, reading, out var run) || TryRunFrom(i, reading, out run))
        {
            reading = run;
        }

        if (Is(reading.Next, TermKind.Era))
        {
            reading = reading with { Next = reading.Next + 1, End = tokens[reading.Next].End };
        }

        return true;
    }

    /// <summary>One period, with the words around it that leave its part open: "early 2024", 年底.</summary>
    private bool TrySide(int i, int? year, out PeriodReading reading)
    {
        reading = default;
        var at = BehindLoose(i);
        if (at >= tokens.Length || !TryNamed(at, at > i, year, out var next, out var period))
        {
            return false;
        }

        var part = at > i && period is { } whole ? LoosePartOf(whole, tokens[i].Terms!) : null;
        reading = new(next, tokens[next - 1].End, part ?? period, period);
        if (at == i && TryLooseBehind(next, period, out var loose))
        {
            reading = loose;
        }

        if (period is { } distant && IsYearsAway(i, next))
        {
            reading = reading with { Whole = ReportingPeriod.Year(distant.Start.Year) };
        }

        return true;
    }

    /// <summary>A period at a place; behind "early" and "the end of" also "the year".</summary>
    private bool TryNamed(int i, bool isLoose, int? year, out int next, out ReportingPeriod? period)
    {
        if (isLoose && TryPresentUnit(i, out next, out period))
        {
            return true;
        }

        return TryOne(i, year, out next, out period) && (!isLoose || period is { Count: 1 } || period is null);
    }

    private bool TryOne(int i, int? year, out int next, out ReportingPeriod? period)
    {
        next = i;
        period = null;
        var token = tokens[i];
        return token.Kind == TokenKind.Number ? TryNumber(i, year, ref next, ref period)
            : token.Kind == TokenKind.Term ? TryTerm(i, token.Terms!, year, ref next, ref period)
            : token.Kind == TokenKind.Code ? TryCode(i, year, ref next, ref period)
            : IsSideOfRun(i) && TryRun(i, text[token.Start] == '上' ? -1 : 1, ref next, ref period);
    }

    private bool IsUnitAt(int i) => i < tokens.Length && tokens[i].IsAny(NotYear);

    private bool IsMonth(int i) =>
        i < tokens.Length
        && tokens[i].Kind == TokenKind.Term
        && tokens[i].Terms!.TryGet(TermKind.Month, out var month)
        && (!month.IsUpper || char.IsUpper(text[tokens[i].Start]) || IsMonthBeside(i));

    /// <summary>"may 2015" and "in march": small letters are a month there too.</summary>
    private bool IsMonthBeside(int i) =>
        IsYearAt(i + 1) || IsText(i - 1, "in") || IsText(i - 1, "since") || IsText(i - 1, "during");

    private int MonthAt(int i) => tokens[i].Terms!.TryGet(TermKind.Month, out var month) ? month.Number : 0;

    private bool IsPlain(int i) =>
        IsKind(i, TokenKind.Number)
        && !NumberOf(i)
            .Has(
                NumberTraits.Grouped
                    | NumberTraits.Fractional
                    | NumberTraits.Fraction
                    | NumberTraits.Range
                    | NumberTraits.Open
                    | NumberTraits.TooLong
                    | NumberTraits.PerPower
            )
        && NumberOf(i) is { Scale: 0, Mantissa: < 10_000m };

    private bool IsPlain(int i, int least, int most) =>
        IsPlain(i) && NumberOf(i).Mantissa >= least && NumberOf(i).Mantissa <= most;

    private int WholeAt(int i) => (int)NumberOf(i).Mantissa;

    private ref readonly NumberReading NumberOf(int i) => ref numbers[tokens[i].NumberIndex];

    private bool Is(int i, TermKind kind) => i >= 0 && i < tokens.Length && tokens[i].Is(kind);

    private bool TryTerm(int i, TermKind kind, out Term term)
    {
        term = null!;
        return i >= 0 && i < tokens.Length && tokens[i].Terms is { } terms && terms.TryGet(kind, out term!);
    }

    private bool IsKind(int i, TokenKind kind) => i >= 0 && i < tokens.Length && tokens[i].Kind == kind;

    private bool IsOf(int i) => IsText(i, "of");

    private bool IsText(int i, string word) =>
        i >= 0
        && i < tokens.Length
        && text[tokens[i].Start..tokens[i].End].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Han characters directly behind the token in front.</summary>
    private bool StartsWith(int i, string word) =>
        IsJoined(i) && text[tokens[i].Start..].StartsWith(word, StringComparison.Ordinal);

    private bool IsJoined(int i) => i < tokens.Length && !tokens[i].HasGap;

    private static int? Parsed(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsYear(int year) => year is >= 1 and <= 9999;

    private static ReportingPeriod MonthOf(LocalDate date) => ReportingPeriod.Month(date.Year, date.Month);
}
