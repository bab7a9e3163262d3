namespace Indicators;

/// <summary>Growth between levels, growing a level by a rate, and what follows from both.</summary>
/// <remarks>
/// <para>Every result is the nearest decimal to the true value, 28 to 29 significant digits: growth is computed as (to - from) / from,
/// never as to / from - 1, and powers and roots with 38 digits, rounded once.</para>
/// <para>Growth from zero, or across a sign change, is undefined. Between two negative levels it is the growth of the magnitude:
/// from -1 to -3 is +200 %, as spreadsheets have it. To zero it is -100 %.</para>
/// <para>Where a calculation is undefined or its result does not fit a decimal, the throwing form throws and the <c>Try</c> form returns false.</para>
/// </remarks>
public static partial class Growth
{
    /// <summary>The growth from one level to another: (to - from) / from.</summary>
    /// <param name="from">The level at the start; not zero.</param>
    /// <param name="to">The level at the end, in the same unit; of the same sign, or zero.</param>
    /// <returns>The rate; 0.08 as a fraction is 8 %.</returns>
    /// <exception cref="UndefinedResultException"><paramref name="from"/> is zero, or the sign changes.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate Between(decimal from, decimal to)
    {
        if (GrowthFormulas.TryPlainGrowth(from, to, out var rate))
        {
            return GrowthRate.Fraction(rate);
        }

        var failure = GrowthFormulas.Growth(from, to, out rate);
        return failure.IsNone
            ? GrowthRate.Fraction(rate)
            : throw failure.ToException($"growth from {Text(from)} to {Text(to)}");
    }

    /// <summary>The growth from one level to another, if it is defined.</summary>
    /// <param name="from">The level at the start.</param>
    /// <param name="to">The level at the end, in the same unit.</param>
    /// <param name="rate">The rate; the default value when there is none.</param>
    /// <returns>False when the start is zero, the sign changes, or the rate is past what a decimal holds.</returns>
    public static bool TryBetween(decimal from, decimal to, out GrowthRate rate)
    {
        if (GrowthFormulas.TryPlainGrowth(from, to, out var fraction))
        {
            rate = GrowthRate.Fraction(fraction);
            return true;
        }

        return Given(GrowthFormulas.Growth(from, to, out fraction), fraction, out rate);
    }

    /// <summary>The growth from one level to another: (to - from) / from.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure; not a share or a rate.</typeparam>
    /// <param name="from">The level at the start; not zero.</param>
    /// <param name="to">The level at the end; of the same sign, or zero.</param>
    /// <returns>The rate; 0.08 as a fraction is 8 %.</returns>
    /// <exception cref="UndefinedResultException"><paramref name="from"/> is zero, or the sign changes.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static GrowthRate Between<TFigure>(TFigure from, TFigure to)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from, to);
        return Between(from.Value, to.Value);
    }

    /// <summary>The growth from one level to another, if it is defined.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure; not a share or a rate.</typeparam>
    /// <param name="from">The level at the start.</param>
    /// <param name="to">The level at the end.</param>
    /// <param name="rate">The rate; the default value when there is none.</param>
    /// <returns>False when the start is zero, the sign changes, or the rate is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryBetween<TFigure>(TFigure from, TFigure to, out GrowthRate rate)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from, to);
        return TryBetween(from.Value, to.Value, out rate);
    }

    private static bool Given(Failure failure, decimal fraction, out GrowthRate rate)
    {
        rate = failure.IsNone ? GrowthRate.Fraction(fraction) : default;
        return failure.IsNone;
    }

    private static string Text(decimal value) => FigureText.Grouped(value);
}
