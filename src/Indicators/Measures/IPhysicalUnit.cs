namespace Indicators;

/// <summary>A physical unit as a type: an empty struct that names its unit, whose values add up and have a ratio.</summary>
/// <remarks>
/// <code>
/// public readonly record struct TonneKilometre : IPhysicalUnit
/// {
///     public static PhysicalUnit Unit { get; } = new("tonne-kilometre", "tonne-kilometre", "tonne-kilometres", "吨公里");
/// }
/// </code>
/// <c>Physical&lt;TonneKilometre&gt;</c>, <c>TonneKilometre.Billions(3.4m)</c> and every calculator then work with it.
/// </remarks>
public interface IPhysicalUnit
{
    /// <summary>The unit's code and names.</summary>
    static abstract PhysicalUnit Unit { get; }
}
