namespace Indicators.Text;

/// <summary>How a number was written.</summary>
[Flags]
internal enum NumberTraits : ushort
{
    None = 0,

    /// <summary>In words, not in digits.</summary>
    Spelled = 1,

    /// <summary>With group separators.</summary>
    Grouped = 2,

    /// <summary>With a decimal point.</summary>
    Fractional = 4,

    /// <summary>With a scale word.</summary>
    Scaled = 8,

    /// <summary>As numerator and denominator.</summary>
    Fraction = 16,

    /// <summary>A denominator that is a power of ten in words: 千分之一.</summary>
    PerPower = 32,

    /// <summary>Two ends: 三五百.</summary>
    Range = 64,

    /// <summary>With an "m" that may be a million or a metre.</summary>
    Unsure = 128,

    /// <summary>As digits one after another: 二〇〇六, "nineteen seventy".</summary>
    Sequence = 256,

    /// <summary>With a zero in front of other digits.</summary>
    LeadingZero = 512,

    /// <summary>With a word such as 多 that leaves the last digits open, within the number.</summary>
    Open = 1024,

    /// <summary>In Chinese numerals.</summary>
    Han = 2048,

    /// <summary>Too many digits for a decimal.</summary>
    TooLong = 4096,

    /// <summary>In dozens: no power of ten is its last digit.</summary>
    Stepless = 8192,
}
