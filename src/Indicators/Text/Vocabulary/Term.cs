namespace Indicators.Text;

/// <summary>One meaning of a word: its kind, and what its line says of it (a hedge, a number, a power of ten, a direction, a unit).</summary>
/// <param name="Kind">What the word says.</param>
/// <param name="Number">Its number, power of ten or direction; of a currency 1 where it may stand in front of the number.</param>
/// <param name="Hedge">Its hedge.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Last">Its second number: the last of several months or days, the count of several years.</param>
/// <param name="PeriodUnit">Its unit of the calendar.</param>
/// <param name="IsUpper">Whether it counts in capitals only: "T" is a trillion, "t" a tonne.</param>
internal sealed record Term(
    TermKind Kind,
    int Number = 0,
    Hedge Hedge = Hedge.Exactly,
    Unit? Unit = null,
    int Last = 0,
    PeriodUnit PeriodUnit = default,
    bool IsUpper = false
);
