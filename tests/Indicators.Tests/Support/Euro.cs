namespace Indicators.Tests;

/// <summary>A currency of one's own.</summary>
public readonly record struct Euro : ICurrency
{
    public static CurrencyUnit Unit { get; } = new("EUR", "euro", "euros", "欧元");
}
