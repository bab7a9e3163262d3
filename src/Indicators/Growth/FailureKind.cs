namespace Indicators;

/// <summary>The ways in which a calculation gives no result.</summary>
internal enum FailureKind
{
    None = 0,

    /// <summary>The formula has no value for these figures: a zero base, a sign change.</summary>
    Undefined,

    /// <summary>An argument is outside its range: no periods, a rate of -100 %.</summary>
    Domain,

    /// <summary>The result is past what a decimal holds.</summary>
    Overflow,
}
