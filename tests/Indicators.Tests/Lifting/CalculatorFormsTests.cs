namespace Indicators.Tests;

/// <summary>Every calculator takes exact figures, bounds and stated figures.</summary>
public sealed class CalculatorFormsTests
{
    [Fact]
    public void Every_calculator_with_exact_figures_has_the_forms_of_bounds_and_stated_figures() =>
        Assert.Empty(
            CalculatorForms.Missing(
                typeof(Totals),
                typeof(Shares),
                typeof(Per),
                typeof(Growth),
                typeof(Cagr),
                typeof(Contribution),
                typeof(ExchangeRate),
                typeof(ExchangeRate<,>)
            )
        );

    [Fact]
    public void A_calculator_that_lacks_a_form_is_found() =>
        Assert.Equal(
            [
                "Incomplete.TryDouble(Share) has no form of Bounds",
                "Incomplete.TryDouble(Share) has no form of Stated",
                "Incomplete.Sum(T0) has no form of Stated",
            ],
            CalculatorForms.Missing(typeof(Incomplete))
        );

    private static class Incomplete
    {
        public static Share Double(Share share) => share;

        public static Bounds<Share> Double(Bounds<Share> share) => share;

        public static Stated<Share> Double(Stated<Share> share, Reach? reach = null) => reach is null ? share : default;

        public static bool TryDouble(Share share, out Share result)
        {
            result = share;
            return true;
        }

        public static T Sum<T>(params ReadOnlySpan<T> values)
            where T : struct, IAdditiveMeasure<T> => values.IsEmpty ? default : values[0];

        public static Bounds<T> Sum<T>(params ReadOnlySpan<Bounds<T>> values)
            where T : struct, IAdditiveMeasure<T> => values.IsEmpty ? default : values[0];
    }
}
