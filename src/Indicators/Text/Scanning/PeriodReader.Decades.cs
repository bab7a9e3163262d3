namespace Indicators.Text;

internal readonly ref partial struct PeriodReader
{
    /// <summary>20世纪, 20世纪80年代, 1980年代, 80年代.</summary>
    private bool TryDecadeNumber(int i, int number, ref int next, ref ReportingPeriod? period)
    {
        if (!TryTerm(i + 1, TermKind.TimeUnit, out var unit))
        {
            return false;
        }

        if (unit.PeriodUnit == PeriodUnit.Century && CenturyOf(number) is { } century)
        {
            (period, next) = (century, i + 2);
            _ = TryDecadeOf(century.Start.Year, next, ref next, ref period);
            return true;
        }

        if (unit.PeriodUnit != PeriodUnit.Decade || number % 10 != 0)
        {
            return false;
        }

        var first = number < 100 ? WithCentury(number) : number;
        var isDecade = first is >= 1000 and <= LastBareYear && (number >= 1000 || number is >= 10 and < 100);
        (period, next) = isDecade ? (ReportingPeriod.Years(first, first + 9), i + 2) : (period, next);
        return isDecade;
    }

    /// <summary>Behind a century: 80年代.</summary>
    private bool TryDecadeOf(int century, int i, ref int next, ref ReportingPeriod? period)
    {
        if (
            !IsPlain(i, 10, 90)
            || WholeAt(i) % 10 != 0
            || !TryTerm(i + 1, TermKind.TimeUnit, out var unit)
            || unit.PeriodUnit != PeriodUnit.Decade
        )
        {
            return false;
        }

        var first = century + WholeAt(i);
        (period, next) = (ReportingPeriod.Years(first, first + 9), i + 2);
        return true;
    }

    /// <summary>"the nineties".</summary>
    private bool TryDecadeAlone(int i, Term decade, ref int next, ref ReportingPeriod? period)
    {
        if (!IsText(i - 1, "the") || decade.Number < 20)
        {
            return false;
        }

        var first = WithCentury(decade.Number);
        (period, next) = (ReportingPeriod.Years(first, first + 9), i + 1);
        return true;
    }

    /// <summary>"nineteen eighties", "twenty hundreds".</summary>
    private bool TryDecade(int i, int century, ref int next, ref ReportingPeriod? period)
    {
        if (TryHundreds(i, century, ref next, ref period))
        {
            return true;
        }

        var at = IsKind(i + 1, TokenKind.Dash) ? i + 2 : i + 1;
        if (century is < 10 or > 20 || !TryTerm(at, TermKind.Decade, out var decade))
        {
            return false;
        }

        var first = (century * 100) + decade.Number;
        (period, next) = (ReportingPeriod.Years(first, first + 9), at + 1);
        return true;
    }

    private bool TryHundreds(int i, int number, ref int next, ref ReportingPeriod? period)
    {
        if (
            number is < FirstBareYear or > LastBareYear
            || !text[tokens[i].Start..tokens[i].End].EndsWith("hundreds", StringComparison.OrdinalIgnoreCase)
        )
        {
            return false;
        }

        (period, next) = (ReportingPeriod.Years(number, number + 9), i + 1);
        return true;
    }
}
