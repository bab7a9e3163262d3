namespace Indicators;

/// <summary>Why a policy gives no class.</summary>
public enum NoAssessment
{
    /// <summary>It gives one.</summary>
    None = 0,

    /// <summary>Nothing was observed that belongs to the target.</summary>
    NoObservation = 1,

    /// <summary>Base and latest value are one observation; growth needs two.</summary>
    OneObservation = 2,

    /// <summary>There is no observation of the base period, nor a later one to take in its place.</summary>
    NoBaseline = 3,

    /// <summary>Neither the target nor its indicator says where it is to go.</summary>
    NoDirection = 4,

    /// <summary>The method needs a goal of a level.</summary>
    NoGoal = 5,

    /// <summary>The base is zero, from which there is no growth.</summary>
    ZeroBase = 6,

    /// <summary>The values are not of one sign, so that there is no growth from one to the other.</summary>
    SignChange = 7,

    /// <summary>The goal is due no later than the base, which leaves no time for it.</summary>
    DueNotAfterBase = 8,

    /// <summary>The latest value is that of the due period, so that there is nothing left to project, and the goal is missed.</summary>
    DueReached = 9,

    /// <summary>The method needs a run of earlier years that were not observed.</summary>
    TooFewYears = 10,

    /// <summary>The indicator is itself a rate of growth, of which the method takes no growth; turn it into levels first.</summary>
    RateOfGrowth = 11,

    /// <summary>The series is broken between base and latest value.</summary>
    Break = 12,

    /// <summary>A number on the way is past what a decimal holds.</summary>
    OutOfRange = 13,

    /// <summary>The policy's own measure gave none.</summary>
    NotMeasured = 14,
}
