namespace Indicators;

/// <summary>A logarithmic quantity such as a level in decibels was used as a linear one: its values do not add up, and twice the number is not twice as much.</summary>
public sealed class LogarithmicQuantityException : NotSupportedException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="quantity">The quantity: "Level".</param>
    /// <param name="unit">The unit: "Decibel".</param>
    public LogarithmicQuantityException(string quantity, string unit)
        : base(
            $"{quantity} in {unit} is logarithmic and no linear measure: sums, means and growth of its numbers mean nothing. Convert it to the quantity behind it, such as a power, first."
        ) => (Quantity, Unit) = (quantity, unit);

    /// <summary>The quantity.</summary>
    public string Quantity { get; }

    /// <summary>The unit.</summary>
    public string Unit { get; }
}
