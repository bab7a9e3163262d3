namespace Indicators.Cli.Batch;

/// <summary>The unit that amounts in a line are converted to.</summary>
internal readonly record struct OtherUnit : ICurrency
{
    public static CurrencyUnit Unit { get; } = new("OTHER", "unit", "units", "单位");
}
