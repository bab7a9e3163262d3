using Indicators;

namespace Consumer;

/// <summary>A currency that the library does not know.</summary>
internal readonly record struct Euro : ICurrency
{
    public static CurrencyUnit Unit { get; } = new("EUR", "euro", "euros", "欧元");
}
