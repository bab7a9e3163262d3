namespace Indicators.Cli.Batch;

/// <summary>The unit of amounts in a line, which does not say what is measured.</summary>
internal readonly record struct PlainUnit : ICurrency
{
    public static CurrencyUnit Unit { get; } = new("UNIT", "unit", "units", "单位");
}
