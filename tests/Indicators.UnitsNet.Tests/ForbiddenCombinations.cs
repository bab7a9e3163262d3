namespace Indicators.Tests;

/// <summary>What means nothing does not compile with UnitsNet's types either.</summary>
public sealed class ForbiddenCombinations
{
    private const string Wrong = """
        public readonly record struct Warmth : ILinearUnit<Temperature>
        {
            public static PhysicalUnit Unit => default!;

            public static Temperature One => Temperature.FromDegreesCelsius(1);
        }
        """;

    private const string Logarithmic = """
        public readonly record struct Decibel : ILinearUnit<Level>
        {
            public static PhysicalUnit Unit => default!;

            public static Level One => Level.FromDecibels(1);
        }
        """;

    [Theory]
    [InlineData("_ = Tonne.From(energy);")]
    [InlineData("_ = Tonne.From(temperature);")]
    [InlineData("_ = Energy.From(Tonne.Units(1));")]
    [InlineData("_ = DegreeCelsius.From(mass);")]
    [InlineData("_ = DegreeCelsius.From(delta);")]
    [InlineData("_ = DegreeCelsius.DifferenceFrom(temperature);")]
    [InlineData("_ = Temperature.From(DegreeCelsius.Difference(1));")]
    [InlineData("_ = TemperatureDelta.From(DegreeCelsius.At(1));")]
    [InlineData("_ = Tonne.From(mass) + KilowattHour.From(energy);")]
    [InlineData("_ = DegreeCelsius.From(temperature) + DegreeCelsius.From(temperature);")]
    [InlineData("_ = Growth.Between(DegreeCelsius.From(temperature), DegreeCelsius.From(temperature));")]
    [InlineData("_ = Growth.Between(temperature, temperature, static (x, y) => x.DegreesCelsius / y.DegreesCelsius);")]
    public void A_combination_without_meaning_does_not_compile(string statement) =>
        Assert.NotEmpty(Snippet.ErrorsOf(statement));

    [Theory]
    [InlineData("Physical<Tonne> result = Tonne.From(mass);")]
    [InlineData("Mass result = Mass.From(Tonne.From(mass));")]
    [InlineData("PhysicalLevel<DegreeCelsius> result = DegreeCelsius.From(temperature);")]
    [InlineData("PhysicalDifference<DegreeCelsius> result = DegreeCelsius.DifferenceFrom(delta);")]
    [InlineData("Temperature result = Temperature.From(DegreeCelsius.At(1));")]
    [InlineData("TemperatureDelta result = TemperatureDelta.From(DegreeCelsius.Difference(1));")]
    [InlineData("var result = Growth.Between(mass, mass, static (x, y) => x / y);")]
    public void A_combination_with_meaning_compiles(string statement) => Assert.Empty(Snippet.ErrorsOf(statement));

    [Fact]
    public void A_temperature_is_no_linear_quantity() => Assert.NotEmpty(Snippet.ErrorsOf("", Wrong));

#if UNITSNET_6
    [Fact]
    public void A_logarithmic_quantity_does_not_compile() => Assert.NotEmpty(Snippet.ErrorsOf("", Logarithmic));
#else
    [Fact]
    public void A_logarithmic_quantity_compiles_and_is_refused_on_use() =>
        Assert.Empty(Snippet.ErrorsOf("", Logarithmic));
#endif
}
