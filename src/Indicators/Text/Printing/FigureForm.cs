namespace Indicators.Text;

/// <summary>The forms in which a figure is written.</summary>
public enum FigureForm
{
    /// <summary>What <c>ToString()</c> writes: every digit, with a scale word where that is usual: "420.1 billion yuan", "1,300,000 vehicles", 4201亿元.</summary>
    Exact = 0,

    /// <summary>For machines, the same in every language: plain digits and the code of the unit: "420100000000 CNY", "0.082 share". Reads back.</summary>
    General = 1,

    /// <summary>As newspapers print: "over 420.1 billion yuan", "1.3 million vehicles", 超过4201亿元, 130万辆. Reads back while no digits are dropped.</summary>
    Press = 2,

    /// <summary>Short, by the Unicode locale data (CLDR): "CN¥420.1B", ¥4201亿, 130万. Rounded, so it does not read back.</summary>
    Compact = 3,

    /// <summary>All digits, in groups: "420,100,000,000 yuan", 420,100,000,000元. Reads back.</summary>
    Full = 4,
}
