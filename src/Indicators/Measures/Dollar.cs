namespace Indicators;

/// <summary>The United States dollar, USD.</summary>
public readonly record struct Dollar : ICurrency
{
    /// <inheritdoc/>
    public static CurrencyUnit Unit { get; } = new("USD", "US dollar", "US dollars", "美元");
}
