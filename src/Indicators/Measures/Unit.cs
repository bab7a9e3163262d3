using System.Text.Json.Serialization;
using Indicators.Text;

namespace Indicators;

/// <summary>
/// What a figure is counted in, known at run time: a currency, an item, a physical unit, an amount per item, or a rate such as a share.
/// </summary>
/// <remarks>
/// A unit is immutable. Two units are equal when all they say is equal; figures are compatible when the
/// <see cref="Code"/> of their units is the same. The typed measures (<see cref="Money{TCurrency}"/>,
/// <see cref="Count{TItem}"/>, ...) each have one unit, which data sets and <see cref="Figure"/> name by its code.
/// </remarks>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public abstract record Unit
{
    private readonly UnitCache cache = new();

    private protected Unit(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>A share of a whole; its values are fractions (0.5 is 50 %).</summary>
    public static Unit Share { get; } = new RateUnit("share");

    /// <summary>A difference of two shares or two rates; its values are fractions (0.093 is 9.3 percentage points).</summary>
    public static Unit PercentagePoint { get; } = new RateUnit("percentage-point");

    /// <summary>A rate of growth; its values are fractions (0.08 is 8 %).</summary>
    public static Unit GrowthRate { get; } = new RateUnit("growth-rate");

    /// <summary>How many times as much (2.4 is 2.4 times).</summary>
    public static Unit Multiplier { get; } = new RateUnit("multiplier");

    /// <summary>An index number (103.2 against 100 in the base period).</summary>
    public static Unit Index { get; } = new RateUnit("index");

    /// <summary>A number without a unit, as a text may have it.</summary>
    public static Unit Number { get; } = new RateUnit("number");

    /// <summary>The code that identifies the unit: "CNY", "vehicle", "CNY/laptop", "share".</summary>
    public string Code { get; }

    /// <summary>The smallest amount that can be handed out, in this unit (0.01 yuan, 1 vehicle); null where there is none.</summary>
    public virtual decimal? SmallestAmount => null;

    /// <summary>Whether a ratio of two values of this unit means something, so that growth can be computed.</summary>
    public virtual bool HasRatio => true;

    /// <summary>The unit "amount per item", for example yuan per laptop.</summary>
    /// <param name="denominator">The unit that the amount is divided by.</param>
    /// <exception cref="ArgumentException">This unit or <paramref name="denominator"/> is a rate or a scale, of which there is no "per".</exception>
    public Unit Per(Unit denominator) => new PerUnit(this, denominator);

    /// <inheritdoc/>
    public sealed override string ToString() => Code;

    /// <summary>Whether there is an amount "per" of it: money, counts and physical amounts; not rates and not levels.</summary>
    internal virtual bool IsCountable => true;

    /// <summary>Whether a code is one unit's own: the strokes and brackets of amounts per item are not allowed in it.</summary>
    internal static bool IsOwnCode(string code) => code.AsSpan().IndexOfAny("/()") < 0;

    /// <summary>The code of a currency, an item or a physical unit, refused where it reads as that of an amount per item.</summary>
    private protected static string OwnCode(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return IsOwnCode(code)
            ? code
            : throw new ArgumentException(
                $"The code '{code}' has a stroke or bracket, which stand for amounts per item. Use letters, digits and hyphens.",
                nameof(code)
            );
    }

    /// <summary>Writes a value of this unit exactly, with its unit.</summary>
    internal string Write(decimal value, Language language) =>
        TextWriting.ToText(
            (Unit: this, Number: new PrintedNumber(value), Style: FigureStyle.ExactIn(language)),
            static (ref TextBuilder text, in (Unit Unit, PrintedNumber Number, FigureStyle Style) state) =>
                state.Unit.Write(ref text, state.Number, state.Style)
        );

    /// <summary>Writes a number or a range to its step, with the unit, in any form.</summary>
    internal void Write(ref TextBuilder text, in PrintedNumber number, FigureStyle style)
    {
        switch (style.Form)
        {
            case FigureForm.General:
                WriteGeneral(ref text, number);
                break;
            case FigureForm.Compact:
                CompactText.Write(ref text, number, this, style);
                break;
            default:
                WriteWords(ref text, number, style);
                break;
        }
    }

    /// <summary>Writes a number or a range to its step, with the unit in words.</summary>
    internal abstract void WriteWords(ref TextBuilder text, in PrintedNumber number, FigureStyle style);

    /// <summary>What may stand behind a number of this unit.</summary>
    internal UnitSuffix[] Suffixes => cache.Suffixes ??= UnitSuffix.Of(this);

    /// <summary>As <c>Write</c>, without the noun of what is counted.</summary>
    internal virtual void WriteBare(ref TextBuilder text, in PrintedNumber number, FigureStyle style) =>
        Write(ref text, number, style);

    /// <summary>The unit of a difference of two values: percentage points for shares and rates.</summary>
    internal virtual Unit OfDifference => this;

    /// <summary>The step that a number of the unit shows where none is given.</summary>
    internal virtual decimal ShownStep(decimal value) => PrintedStep.Shown(value);

    /// <summary>The largest power of ten that a text of this unit can show as its step.</summary>
    internal virtual int LargestShownStep => ScaleWords.LargestPower;

    /// <summary>The words that follow "per" (English) or the stroke (Chinese).</summary>
    internal virtual void WriteDenominator(ref TextBuilder text, Language language) => text.Append(Code);

    private void WriteGeneral(ref TextBuilder text, in PrintedNumber number)
    {
        text.AppendNumber(number.Value);
        if (number.Upper is { } upper)
        {
            text.Append("..");
            text.AppendNumber(upper);
        }

        text.Append(' ');
        text.Append(Code);
    }
}
