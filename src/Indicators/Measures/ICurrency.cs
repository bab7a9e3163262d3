namespace Indicators;

/// <summary>A currency as a type: an empty struct that names its unit.</summary>
/// <remarks>
/// <code>
/// public readonly record struct Euro : ICurrency
/// {
///     public static CurrencyUnit Unit { get; } = new("EUR", "euro", "euros", "欧元");
/// }
/// </code>
/// <c>Money&lt;Euro&gt;</c>, <c>Euro.Billions(1.5m)</c> and every calculator then work with it.
/// </remarks>
public interface ICurrency
{
    /// <summary>The currency's code and names.</summary>
    static abstract CurrencyUnit Unit { get; }
}
