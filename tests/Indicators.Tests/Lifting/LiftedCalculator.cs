namespace Indicators.Tests;

/// <summary>What the laws need to know of a calculator: its forms, its domain, and its formula in exact fractions.</summary>
internal sealed record LiftedCalculator(string Name, Domain[] Domains, Func<Rational[], PlainArguments, Rational?> True)
{
    /// <summary>The exact form.</summary>
    internal required Func<Arguments, decimal> Exact { get; init; }

    /// <summary>The bounds form.</summary>
    internal required Func<Arguments, DecimalBounds> Bounds { get; init; }

    /// <summary>The stated form.</summary>
    internal required Func<Arguments, StatedResult> Stated { get; init; }

    /// <summary>The Try forms, where there are any; null for no result.</summary>
    internal Func<Arguments, decimal?>? TryExact { get; init; }

    internal Func<Arguments, DecimalBounds?>? TryBounds { get; init; }

    internal Func<Arguments, StatedResult?>? TryStated { get; init; }

    /// <summary>What must not be zero for any arguments, besides what the true formula finds undefined at the corners.</summary>
    internal Func<Rational[], Rational>? Divisor { get; init; }

    /// <summary>Whether roots, powers or logarithms are taken, so that an end may lie one unit further out where the true value is next to a decimal.</summary>
    internal bool IsEnclosed { get; init; }

    /// <summary>Whether the result follows one argument only, so that an end may be attained anywhere.</summary>
    internal bool HasPlateaus { get; init; }

    /// <summary>Whether the bounds come with a figure, which may be past what a decimal holds while they are not.</summary>
    internal bool CarriesFigure { get; init; }

    public override string ToString() => Name;

    internal static decimal? Given<TFigure>(bool given, TFigure result)
        where TFigure : struct, IFigure<TFigure> => given ? result.Value : Default(result.Value);

    internal static DecimalBounds? Given<TFigure>(bool given, Bounds<TFigure> result)
        where TFigure : struct, IFigure<TFigure>
    {
        Assert.True(given || result == default, "a failed Try form gives the default value");
        return given ? result.Numbers : null;
    }

    internal static StatedResult? Given<TFigure>(bool given, Stated<TFigure> result)
        where TFigure : struct, IFigure<TFigure>
    {
        Assert.True(given || result == default, "a failed Try form gives the default value");
        return given ? StatedResult.Of(result) : null;
    }

    internal static decimal? Given(bool given, decimal result) => given ? result : Default(result);

    private static decimal? Default(decimal result)
    {
        Assert.Equal(0m, result);
        return null;
    }
}
