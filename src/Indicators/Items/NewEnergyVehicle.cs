namespace Indicators.Items;

/// <summary>A vehicle driven by electricity, plug-in hybrid or fuel cell; a part of all vehicles.</summary>
public readonly record struct NewEnergyVehicle : IItem, IPartOf<Vehicle>
{
    /// <inheritdoc/>
    public static ItemUnit Unit { get; } =
        new("new-energy-vehicle", "new energy vehicle", "new energy vehicles", "新能源汽车", "辆");
}
