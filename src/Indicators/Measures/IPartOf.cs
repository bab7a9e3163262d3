namespace Indicators;

/// <summary>Says that every item of this kind is also one of another kind: a new energy vehicle is a vehicle.</summary>
/// <typeparam name="TWhole">The wider kind.</typeparam>
/// <remarks>Put on an item's marker, it lets a count of the part be a share of a count of the whole; the reverse does not compile.</remarks>
public interface IPartOf<TWhole>
    where TWhole : struct, IItem;
