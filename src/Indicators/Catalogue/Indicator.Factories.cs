namespace Indicators;

/// <summary>Creates indicators.</summary>
public static class Indicator
{
    /// <summary>An indicator whose values are a measure.</summary>
    /// <typeparam name="TMeasure">The measure, for example <c>Money&lt;Yuan&gt;</c>; it gives the unit.</typeparam>
    /// <param name="code">The code that identifies it, for example "software-employment"; not blank.</param>
    /// <param name="names">Its names.</param>
    /// <param name="nature">How its values stand to time.</param>
    /// <param name="priceBasis">The prices in which it is measured.</param>
    /// <param name="desired">Where policy wants it to go.</param>
    /// <param name="definition">What exactly is observed; may be empty.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank.</exception>
    public static Indicator<TMeasure> Of<TMeasure>(
        string code,
        Names names,
        Nature nature,
        PriceBasis priceBasis = default,
        DesiredDirection desired = DesiredDirection.None,
        string definition = ""
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        new(code, names, TMeasure.UnitOfMeasure, nature, priceBasis, desired, definition);

    /// <summary>An indicator whose unit is known only at run time.</summary>
    /// <param name="unit">The unit of its values.</param>
    /// <param name="code">The code that identifies it; not blank.</param>
    /// <param name="names">Its names.</param>
    /// <param name="nature">How its values stand to time.</param>
    /// <param name="priceBasis">The prices in which it is measured.</param>
    /// <param name="desired">Where policy wants it to go.</param>
    /// <param name="definition">What exactly is observed; may be empty.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank.</exception>
    public static Indicator<Figure> InUnit(
        Unit unit,
        string code,
        Names names,
        Nature nature,
        PriceBasis priceBasis = default,
        DesiredDirection desired = DesiredDirection.None,
        string definition = ""
    ) => new(code, names, unit, nature, priceBasis, desired, definition);
}
