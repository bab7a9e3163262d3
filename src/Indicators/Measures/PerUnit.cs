using Indicators.Text;

namespace Indicators;

/// <summary>The unit of an amount per item: yuan per laptop, tonnes per yuan, dollars per yuan.</summary>
public sealed record PerUnit : Unit
{
    /// <summary>Describes an amount of one unit for each one of another.</summary>
    /// <param name="numerator">The unit of the amount; not a rate or scale.</param>
    /// <param name="denominator">The unit that it is divided by; not a rate or scale.</param>
    /// <exception cref="ArgumentException">One of them is a rate or a scale, of which there is no "per".</exception>
    public PerUnit(Unit numerator, Unit denominator)
        : base($"{numerator?.Code}/{CodeBelow(denominator)}")
    {
        Numerator = Checked(numerator, nameof(numerator));
        Denominator = Checked(denominator, nameof(denominator));
    }

    /// <summary>The unit of the amount.</summary>
    public Unit Numerator { get; }

    /// <summary>The unit that it is divided by.</summary>
    public Unit Denominator { get; }

    internal override int LargestShownStep => Numerator.LargestShownStep;

    internal override void WriteWords(ref TextBuilder text, in PrintedNumber number, FigureStyle style)
    {
        Numerator.WriteWords(ref text, number, style);
        text.Append(Separator(style.Language));
        Denominator.WriteDenominator(ref text, style.Language);
    }

    internal override void WriteDenominator(ref TextBuilder text, Language language)
    {
        Numerator.WriteDenominator(ref text, language);
        text.Append(Separator(language));
        Denominator.WriteDenominator(ref text, language);
    }

    private static string Separator(Language language) => language == Language.Chinese ? "/" : " per ";

    /// <summary>Yuan per (vehicle per person) is not (yuan per vehicle) per person, which is written without brackets.</summary>
    private static string? CodeBelow(Unit? denominator) =>
        denominator is PerUnit ? $"({denominator.Code})" : denominator?.Code;

    private static Unit Checked(Unit? unit, string name)
    {
        ArgumentNullException.ThrowIfNull(unit, name);
        return unit.IsCountable
            ? unit
            : throw new ArgumentException(
                $"'{unit}' is a {(unit is ScaleUnit ? "scale" : "rate")}; an amount per item needs money, a count, a physical amount or another amount per item.",
                name
            );
    }
}
