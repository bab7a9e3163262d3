using System.Collections.Frozen;
using Indicators.Text;

namespace Indicators;

/// <summary>The signs and names of currencies by the Unicode locale data, for English and Chinese.</summary>
internal static class CurrencySigns
{
    /// <summary>The sign that is clear in English, the one in Chinese, the bare one, and the names that differ from the unit's own.</summary>
    private static readonly FrozenDictionary<
        string,
        (string English, string Chinese, string Narrow, string? Name, string? ChineseName)
    > Signs = new Dictionary<string, (string, string, string, string?, string?)>(StringComparer.Ordinal)
    {
        ["CNY"] = ("CN¥", "¥", "¥", "Chinese yuan", "人民币"),
        ["USD"] = ("$", "US$", "$", null, null),
        ["EUR"] = ("€", "€", "€", null, null),
        ["GBP"] = ("£", "£", "£", "British pounds", null),
        ["JPY"] = ("¥", "JP¥", "¥", "Japanese yen", null),
        ["HKD"] = ("HK$", "HK$", "$", null, null),
        ["TWD"] = ("NT$", "NT$", "NT$", null, null),
        ["KRW"] = ("₩", "￦", "₩", null, null),
        ["AUD"] = ("A$", "AU$", "$", null, null),
        ["CAD"] = ("CA$", "CA$", "$", null, null),
        ["INR"] = ("₹", "₹", "₹", null, null),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What stands in front of the number, and the space behind it.</summary>
    internal static string Front(Unit unit, FigureStyle style, out string gap)
    {
        gap = "";
        var currency = unit as CurrencyUnit ?? (unit as PerUnit)?.Numerator as CurrencyUnit;
        if (currency is null || style.Currency is CurrencyDisplay.Name or CurrencyDisplay.None)
        {
            return "";
        }

        if (style.Currency != CurrencyDisplay.Code && Signs.TryGetValue(currency.Code, out var signs))
        {
            return style.Currency == CurrencyDisplay.NarrowSymbol ? signs.Narrow
                : style.Language == Language.Chinese ? signs.Chinese
                : signs.English;
        }

        gap = "\u00A0";
        return currency.Code;
    }

    /// <summary>Whether a bare sign such as "$" may stand for a currency.</summary>
    internal static bool IsSignOf(string sign, Unit unit) =>
        Signs.TryGetValue(unit.Code, out var signs)
        && (signs.Narrow == sign || signs.English == sign || signs.Chinese == sign);

    /// <summary>"Chinese yuan", "US dollars", 人民币.</summary>
    internal static string Name(CurrencyUnit currency, bool isOne, Language language)
    {
        var known = Signs.TryGetValue(currency.Code, out var signs);
        return language == Language.Chinese ? (known ? signs.ChineseName : null) ?? currency.Chinese
            : known && signs.Name is { } name && !(isOne && name.EndsWith('s')) ? name
            : isOne ? currency.Singular
            : currency.Plural;
    }
}
