namespace Indicators;

/// <summary>The numbers of a series without their unit, as the operations read them.</summary>
internal interface IColumn
{
    /// <summary>Whether all values are exact, so that results are too.</summary>
    bool IsExact { get; }

    ObservationStatus StatusAt(int index);

    /// <summary>The bare number; 0 where the observation is missing.</summary>
    decimal NumberAt(int index);

    StatedNumber StatedAt(int index, Reach? reach);
}
