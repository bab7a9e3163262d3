using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>What holds of every calculator over bounds and stated figures, against its formula in exact fractions.</summary>
public sealed class LiftedLaws
{
    /// <summary>What powers and logarithms of 1,024 bits may miss.</summary>
    private static readonly Rational Unknown = Rational.PowerOfTwo(-350);

    /// <summary>Nearly one unit: an end further out by a whole unit than where it could lie is not tight.</summary>
    private static readonly Rational AlmostOne = Rational.One - Rational.PowerOfTwo(-380);

    private static readonly Rational OneAndError = new(51, 50);

    private static readonly LiftedCalculator[] Calculators =
    [
        .. GrowthCalculators.All,
        .. RateCalculators.All,
        .. MeasureCalculators.All,
        .. RateOfExchangeCalculators.All,
    ];

    public static TheoryData<string> Names => [.. Calculators.Select(static calculator => calculator.Name)];

    /// <summary>Soundness, tightness, openness, and no result where some point has none.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Bounds_hold_all_results_and_no_more_than_rounding_needs(string name) =>
        Check(name, LiftedArbitraries.Boxes, AssertBounds);

    [Theory]
    [MemberData(nameof(Names))]
    public void Bounds_of_points_hold_what_the_exact_form_gives(string name) =>
        Check(name, LiftedArbitraries.Points, AssertPoint);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stated_result_has_the_bounds_of_the_bounds_form_and_its_figure_within_them(string name) =>
        Check(name, LiftedArbitraries.Statements, AssertStated);

    private static void Check(
        string name,
        Func<Domain[], Gen<Arguments>> arguments,
        Action<LiftedCalculator, Arguments> law
    )
    {
        var calculator = Calculators.Single(candidate => candidate.Name == name);
        var tests = calculator.IsEnclosed ? 150 : 400;
        Prop.ForAll(arguments(calculator.Domains).ToArbitrary(), x => law(calculator, x))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
    }

    private static void AssertBounds(LiftedCalculator calculator, Arguments x)
    {
        var result = Attempt(() => calculator.Bounds(x), out var failure);
        AssertTry(calculator.TryBounds, x, result);
        if (TrueOf(calculator, x) is not { } truth)
        {
            Assert.True(failure is UndefinedResultException or ArgumentOutOfRangeException, $"undefined: {failure}");
        }
        else if (truth.Lower.IsAllPast(-1) || truth.Upper.IsAllPast(1))
        {
            _ = Assert.IsType<OverflowException>(failure);
        }
        else if (!(calculator.CarriesFigure && failure is not null && HasNoFigure(truth)))
        {
            Assert.Null(failure);
            var bounds = result!.Value;
            AssertEnd(calculator, truth.Lower, -1, bounds.Lower, bounds.LowerKind);
            AssertEnd(calculator, truth.Upper, 1, bounds.Upper, bounds.UpperKind);
        }
    }

    /// <summary>Whether the figure that comes with the bounds may be past what a decimal holds, or round to zero.</summary>
    private static bool HasNoFigure(TrueRange truth) =>
        truth.Upper.IsPast(1) || truth.Lower.Value < Rational.PowerOfTen(-28);

    private static TrueRange? TrueOf(LiftedCalculator calculator, Arguments x)
    {
        var divisor = calculator.Divisor is { } zeros
            ? TrueRange.Of(point => zeros(point), x.Box, hasPlateaus: false)
            : null;
        return divisor is { HoldsZero: true }
            ? null
            : TrueRange.Of(point => calculator.True(point, x.Plain), x.Box, calculator.HasPlateaus);
    }

    /// <summary>The end lies where the results end or further out, by less than a unit of the last place, and is open where none leads to it.</summary>
    private static void AssertEnd(LiftedCalculator calculator, TrueEnd truth, int side, decimal end, EndKind kind)
    {
        if (truth.IsPast(side))
        {
            Assert.Equal(EndKind.Absent, kind);
            Assert.Equal(0m, end);
            return;
        }

        Assert.NotEqual(EndKind.Absent, kind);
        var excess = side < 0 ? truth.Value - Rational.Of(end) : Rational.Of(end) - truth.Value;
        Assert.True(excess >= -(calculator.IsEnclosed ? Unknown : Rational.Whole(0)), $"{end} is within the results");
        var unit = DecimalGrid.Unit(truth.Value);
        Assert.True(
            excess < unit * (calculator.IsEnclosed ? OneAndError : AlmostOne),
            $"{end} is a unit or more beyond the results"
        );
        Assert.Equal(truth.IsAttained ? EndKind.Closed : EndKind.Open, kind);
    }

    private static void AssertPoint(LiftedCalculator calculator, Arguments x)
    {
        var exact = Attempt(() => calculator.Exact(x), out var exactFailure);
        AssertTry(calculator.TryExact, x, exact);
        var bounds = Attempt(() => calculator.Bounds(x), out var failure);
        var stated = Attempt(() => calculator.Stated(x), out var statedFailure);
        AssertTry(calculator.TryStated, x, stated);
        if (exactFailure is not null)
        {
            Assert.True(
                Kind(failure) == Kind(exactFailure)
                    || (exactFailure is OverflowException && bounds is { HasLower: false } or { HasUpper: false }),
                $"{exactFailure} against {failure}, {bounds}"
            );
            Assert.Equal(Kind(exactFailure), Kind(statedFailure));
            return;
        }

        Assert.Null(failure);
        Assert.Null(statedFailure);
        Assert.True(bounds!.Value.Contains(exact!.Value), $"{exact} outside {bounds}");
        Assert.Equal(bounds, stated!.Value.Bounds);
        Assert.Equal(exact, stated.Value.Figure);
        AssertNarrow(calculator, bounds.Value);
    }

    /// <summary>The results of points are points but for rounding.</summary>
    private static void AssertNarrow(LiftedCalculator calculator, in DecimalBounds bounds)
    {
        if (bounds is { HasLower: true, HasUpper: true })
        {
            var width = Rational.Of(bounds.Upper) - Rational.Of(bounds.Lower);
            var most = DecimalGrid.Unit(Rational.Of(Math.Max(Math.Abs(bounds.Lower), Math.Abs(bounds.Upper))));
            Assert.True(width <= most * Rational.Whole(calculator.IsEnclosed ? 2 : 1), $"{bounds} is no point");
        }
    }

    private static void AssertStated(LiftedCalculator calculator, Arguments x)
    {
        var stated = Attempt(() => calculator.Stated(x), out var statedFailure);
        AssertTry(calculator.TryStated, x, stated);
        _ = Attempt(() => calculator.Exact(x), out var exactFailure);
        var bounds = Attempt(() => calculator.Bounds(x), out var failure);
        Assert.Equal(Kind(failure ?? exactFailure), Kind(statedFailure));
        if (stated is { } result)
        {
            Assert.Equal(bounds, result.Bounds);
            Assert.True(
                (!result.Bounds.HasLower || result.Figure >= result.Bounds.Lower)
                    && (!result.Bounds.HasUpper || result.Figure <= result.Bounds.Upper),
                $"{result.Figure} outside {result.Bounds}"
            );
        }
    }

    private static void AssertTry<T>(Func<Arguments, T?>? attempt, Arguments x, T? result)
        where T : struct
    {
        if (attempt is not null)
        {
            Assert.Equal(result, attempt(x));
        }
    }

    private static string Kind(Exception? failure) =>
        failure switch
        {
            null => "none",
            OverflowException => "overflow",
            UndefinedResultException or DivideByZeroException => "undefined",
            ArgumentOutOfRangeException => "domain",
            _ => failure.ToString(),
        };

    private static T? Attempt<T>(Func<T> compute, out Exception? failure)
        where T : struct
    {
        failure = null;
        try
        {
            return compute();
        }
        catch (Exception caught) when (caught is ArithmeticException or ArgumentOutOfRangeException)
        {
            failure = caught;
            return null;
        }
    }
}
