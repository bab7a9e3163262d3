namespace Indicators.Text;

/// <summary>How the compact form names a currency.</summary>
public enum CurrencyDisplay
{
    /// <summary>By the sign that is clear in the language: "CN¥" and "$" in English, "¥" and "US$" in Chinese.</summary>
    Symbol = 0,

    /// <summary>By the bare sign: "¥", "$".</summary>
    NarrowSymbol = 1,

    /// <summary>By the code: "CNY".</summary>
    Code = 2,

    /// <summary>By the name: "Chinese yuan", 人民币.</summary>
    Name = 3,

    /// <summary>Not at all.</summary>
    None = 4,
}
