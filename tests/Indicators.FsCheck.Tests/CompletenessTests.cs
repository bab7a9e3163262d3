using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using Indicators.Items;
using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>Every public type of the library can be generated.</summary>
public sealed class CompletenessTests
{
    private static readonly IArbMap Map = ArbMap.Default.Merge(typeof(IndicatorArbitraries));

    /// <summary>The types that arbitraries are declared for; of a generic one its definition.</summary>
    private static readonly HashSet<Type> Generated =
    [
        .. typeof(IndicatorArbitraries)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(static method => method.ReturnType.GetGenericArguments()[0])
            .Select(static type => type.IsGenericType ? type.GetGenericTypeDefinition() : type),
    ];

    /// <summary>What a value can be of: not static classes, interfaces, exceptions, converters and markers, which have one value.</summary>
    public static TheoryData<string> Types =>
        [
            .. typeof(Figure)
                .Assembly.GetExportedTypes()
                .Where(static type => IsValue(type) && !IsMarker(type))
                .Select(static type => type.FullName!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void There_is_an_arbitrary_of_every_public_type(string name)
    {
        var type = typeof(Figure).Assembly.GetType(name)!;
        Assert.True(
            type.IsEnum || Generated.Contains(type),
            $"IndicatorArbitraries has no arbitrary of {name}. Add a public static method that returns one."
        );
    }

    [Fact]
    public void There_are_types_to_generate() => Assert.True(Types.Count > 40, $"{Types.Count} types");

    [Fact]
    public void FsCheck_itself_generates_the_named_values_of_enumerations()
    {
        foreach (var type in typeof(Figure).Assembly.GetExportedTypes().Where(static type => type.IsEnum))
        {
            Assert.All(
                Map.ArbFor(type).Generator.Sample(200, 10),
                value => Assert.True(IsNamed(type, value), $"{value} is not a {type.Name}")
            );
        }
    }

    [Fact]
    public void Measures_can_be_printed_and_shrink_to_others()
    {
        AssertGives<Money<Yuan>>();
        AssertGives<Count<Vehicle>>();
        AssertGives<Per<Money<Yuan>, Count<Person>>>();
        AssertGives<Per<Per<Money<Yuan>, Count<Person>>, Physical<Tonne>>>();
        AssertGives<Physical<Tonne>>();
        AssertGives<PhysicalLevel<Celsius>>();
        AssertGives<PhysicalDifference<Celsius>>();
        AssertGives<Share>();
        AssertGives<PercentagePoints>();
        AssertGives<GrowthRate>();
        AssertGives<Multiplier>();
        AssertGives<IndexNumber>();
        AssertGives<Figure>();
        AssertGives<Unit>();
        AssertGives<CurrencyUnit>();
        AssertGives<ItemUnit>();
        AssertGives<PhysicalUnit>();
        AssertGives<ScaleUnit>();
        AssertGives<PerUnit>();
    }

    [Fact]
    public void Stated_figures_and_periods_can_be_printed_and_shrink_to_others()
    {
        AssertGives<BoundsEnd<Money<Yuan>>>();
        AssertGives<Bounds<Share>>();
        AssertGives<Bounds<Figure>>();
        AssertGives<Stated<Count<Vehicle>>>();
        AssertGives<Stated<Figure>>();
        AssertGives<Answer>();
        AssertGives<Reach>();
        AssertGives<ReportingPeriod>();
    }

    [Fact]
    public void Catalogue_entries_can_be_printed_and_shrink_to_others()
    {
        AssertGives<PriceBasis>();
        AssertGives<Names>();
        AssertGives<ReferenceArea>();
        AssertGives<Source>();
        AssertGives<Citation>();
        AssertGives<Indicator<Share>>();
        AssertGives<Indicator<Figure>>();
        AssertGives<Observation<Money<Yuan>>>();
        AssertGives<Observation<PhysicalLevel<Celsius>>>();
        AssertGives<Observation<Figure>>();
        AssertGives<Target<Money<Yuan>>>();
        AssertGives<Target<Share>>();
        AssertGives<Target<GrowthRate>>();
        AssertGives<Target<PercentagePoints>>();
        AssertGives<Target<Multiplier>>();
        AssertGives<Target<Figure>>();
        AssertGives<ExchangeRate<Dollar, Yuan>>();
    }

    [Fact]
    public void Derivations_and_data_sets_can_be_printed_and_shrink_to_others()
    {
        AssertGives<Derived<Money<Yuan>>>();
        AssertGives<Derived<GrowthRate>>();
        AssertGives<Derived<Figure>>();
        AssertGives<Derivation>();
        AssertGives<DerivationInput>();
        AssertGives<Evaluation>();
        AssertGives<Reconciliation<Share>>();
        AssertGives<DataSet>();
        AssertGives<IndicatorData<Figure>>();
        AssertGives<QuotedFigure<Figure>>();
        AssertGives<QuotedRate>();
        AssertGives<Scorecard>();
    }

    [Fact]
    public void Series_can_be_printed_and_shrink_to_others()
    {
        AssertGives<Series<Money<Yuan>>>();
        AssertGives<Series<Share>>();
        AssertGives<Series<PhysicalLevel<Celsius>>>();
        AssertGives<Series<Figure>>();
        AssertGives<Vintages<Count<Vehicle>>>();
        AssertGives<Vintages<Figure>>();
        AssertGives<Deaccumulated<Money<Yuan>>>();
        AssertGives<Deaccumulated<GrowthRate>>();
        AssertGives<Decomposition>();
        AssertGives<DecompositionPart>();
    }

    [Fact]
    public void Ways_to_targets_and_policies_can_be_printed_and_shrink_to_others()
    {
        AssertGives<Milestone>();
        AssertGives<TargetPath>();
        AssertGives<Arrival>();
        AssertGives<SdgThresholds>();
        AssertGives<ProgressClass>();
        AssertGives<AssessmentPolicy>();
        AssertGives<ProgressCase>();
        AssertGives<Progress>();
        AssertGives<ProgressSummary>();
        AssertGives<Assessment>();
        AssertGives<AssessmentComparison>();
        AssertGives<ClassBorder>();
    }

    [Fact]
    public void Panels_can_be_printed_and_shrink_to_others()
    {
        AssertGives<Panel>();
        AssertGives<PanelBuilder>();
        AssertGives<PanelRun>();
    }

    private static void AssertGives<T>()
    {
        var arbitrary = Map.ArbFor<T>();
        Assert.All(
            arbitrary.Generator.Sample(100, 20),
            value =>
            {
                Assert.NotNull(value);
                Assert.NotNull(value.ToString());
                Assert.All(arbitrary.Shrinker(value).Take(50), simpler => Assert.NotEqual(value, simpler));
            }
        );
    }

    /// <summary>Whether a value has a name, or as flags is made of such that have.</summary>
    private static bool IsNamed(Type type, object value) =>
        Enum.IsDefined(type, value)
        || (
            type.IsDefined(typeof(FlagsAttribute), inherit: false)
            && !long.TryParse(Enum.Format(type, value, "F"), CultureInfo.InvariantCulture, out _)
        );

    private static bool IsValue(Type type) =>
        !type.IsNested
        && !type.IsInterface
        && !(type.IsAbstract && type.IsSealed)
        && !typeof(Exception).IsAssignableFrom(type)
        && !typeof(JsonConverter).IsAssignableFrom(type)
        && !typeof(TypeConverter).IsAssignableFrom(type);

    private static bool IsMarker(Type type) =>
        type.IsValueType
        && (
            typeof(IItem).IsAssignableFrom(type)
            || typeof(ICurrency).IsAssignableFrom(type)
            || typeof(IPhysicalUnit).IsAssignableFrom(type)
            || typeof(IPhysicalScale).IsAssignableFrom(type)
        );
}
