namespace Indicators.Text;

/// <summary>Digits that are a name or an address by what stands around them.</summary>
internal ref partial struct SentenceScanner
{
    private const int MostDigitsOfModel = 3;

    private readonly bool IsNamed(int i, bool isBare) =>
        IsMinuteOfTime(i)
        || (isBare && (IsAreaCode(i) || IsAreaCode(i - 2) || IsAreaCode(i - 4) || IsForm(i) || IsHanModel(i)))
        || IsDottedCode(i);

    /// <summary>The first digits of "(202) 555-0100".</summary>
    private readonly bool IsAreaCode(int i) =>
        IsKind(i - 1, TokenKind.Open)
        && IsKind(i + 1, TokenKind.Close)
        && IsKind(i + 3, TokenKind.Dash)
        && IsDigits(i, 3)
        && IsDigits(i + 2, 3)
        && IsDigits(i + 4, 4)
        && IsJoined(i + 3)
        && IsJoined(i + 4);

    private readonly bool IsDigits(int i, int count) =>
        IsKind(i, TokenKind.Number) && NumberOf(i).Digits == count && NumberOf(i).Scale == 0;

    /// <summary>10-K: one capital letter behind a hyphen.</summary>
    private readonly bool IsForm(int i) =>
        IsKind(i + 1, TokenKind.Dash)
        && IsJoined(i + 1)
        && IsJoined(i + 2)
        && i + 2 < tokens.Length
        && tokens[i + 2].End - tokens[i + 2].Start == 1
        && char.IsAsciiLetterUpper(text[tokens[i + 2].Start]);

    /// <summary>歼-20: a few digits that a hyphen joins to a word of one or two characters.</summary>
    private readonly bool IsHanModel(int i) =>
        IsKind(i - 1, TokenKind.Dash)
        && IsJoined(i)
        && IsJoined(i - 1)
        && text[tokens[i - 1].Start] != '\u2212'
        && IsKind(i - 2, TokenKind.Han)
        && NumberOf(i).Digits <= MostDigitsOfModel;

    /// <summary>8时30分: minutes behind an hour.</summary>
    private readonly bool IsMinuteOfTime(int i) =>
        IsText(i - 1, "时") && IsJoined(i) && IsJoined(i - 1) && IsKind(i - 2, TokenKind.Number) && IsText(i + 1, "分");

    /// <summary>"section 4.2", "version 3.1": digits with a point behind a word whose parts are numbered so.</summary>
    private readonly bool IsDottedCode(int i) =>
        NumberOf(i).Has(NumberTraits.Fractional)
        && Is(i - 1, TermKind.Code)
        && tokens[i - 1].Terms!.TryGet(TermKind.Code, out var code)
        && code.Number == 1
        && !HasUnitBehind(i);
}
