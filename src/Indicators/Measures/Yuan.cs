namespace Indicators;

/// <summary>The Chinese yuan (renminbi), CNY.</summary>
public readonly record struct Yuan : ICurrency
{
    /// <inheritdoc/>
    public static CurrencyUnit Unit { get; } = new("CNY", "yuan", "yuan", "元");
}
