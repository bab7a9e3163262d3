namespace Indicators;

/// <summary>The table of the words for parts of a year, which the press form prints and the vocabulary reads.</summary>
internal static class PeriodWords
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly (string English, string Chinese)[] Quarters =
    [
        ("Q1", "一季度"),
        ("Q2", "二季度"),
        ("Q3", "三季度"),
        ("Q4", "四季度"),
    ];

    private static readonly (string English, string Chinese)[] Halves =
    [
        ("first half", "上半年"),
        ("second half", "下半年"),
    ];

    /// <summary>The English name of a month; Chinese has its number and 月.</summary>
    internal static string Month(int number) => Months[number - 1];

    internal static string Quarter(int number, Language language) => In(Quarters[number - 1], language);

    internal static string HalfYear(int number, Language language) => In(Halves[number - 1], language);

    /// <summary>The names of months.</summary>
    internal static IEnumerable<(int Number, string Word)> MonthNames =>
        Months.Select(static (word, i) => (i + 1, word));

    /// <summary>The words of quarters and halves in both languages, with the first and last month.</summary>
    internal static IEnumerable<(int First, int Last, string Word)> Parts =>
        [.. PartsOf(Quarters, 3), .. PartsOf(Halves, 6)];

    private static IEnumerable<(int First, int Last, string Word)> PartsOf(
        (string English, string Chinese)[] words,
        int months
    ) =>
        words.SelectMany(
            (row, i) =>
                new[]
                {
                    ((i * months) + 1, (i + 1) * months, row.English),
                    ((i * months) + 1, (i + 1) * months, row.Chinese),
                }
        );

    private static string In((string English, string Chinese) row, Language language) =>
        language == Language.Chinese ? row.Chinese : row.English;
}
