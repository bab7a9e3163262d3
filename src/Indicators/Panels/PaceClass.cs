namespace Indicators.Panels;

/// <summary>How the pace so far compares with the pace that a goal asks for: the ratio R of the two compound growth rates.</summary>
/// <remarks>
/// The classes and their bounds are those of Statistics Canada's and Open SDG's progress measure for goals with a number, after Eurostat:
/// 0.95, 0.60 and 0, each bound belonging to the upper class.
/// </remarks>
public enum PaceClass : byte
{
    /// <summary>A figure is missing or zero, the signs differ, or the goal asks for no growth.</summary>
    NotAvailable = 0,

    /// <summary>The figure moves away from the goal: R below 0.</summary>
    Deterioration = 1,

    /// <summary>R from 0 up and below 0.60.</summary>
    Limited = 2,

    /// <summary>R from 0.60 up and below 0.95.</summary>
    Moderate = 3,

    /// <summary>R from 0.95 up.</summary>
    OnTrack = 4,

    /// <summary>The goal is reached, whatever the pace.</summary>
    Achieved = 5,
}
