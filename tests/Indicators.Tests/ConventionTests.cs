using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Rules about all types of the library.</summary>
public sealed class ConventionTests
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly;

    private static readonly Type[] Public = typeof(Figure).Assembly.GetExportedTypes();

    private static readonly Type[] Structs = [.. Public.Where(static type => type.IsValueType && !type.IsEnum)];

    private static readonly Type[] Values = [.. Structs.Where(static type => !IsMarker(type))];

    [Fact]
    public void Users_hold_types_from_three_namespaces() =>
        Assert.All(
            Public.Where(static type => !type.IsNested),
            static type =>
                Assert.Contains(
                    type.Namespace,
                    (string[])["Indicators", "Indicators.Items", "Indicators.Panels", "Indicators.Text"]
                )
        );

    [Fact]
    public void Items_hold_only_markers() =>
        Assert.All(
            Public.Where(static type => type.Namespace == "Indicators.Items"),
            static type => Assert.True(IsMarker(type), type.Name)
        );

    [Fact]
    public void Classes_are_sealed_or_static_or_units() =>
        Assert.All(
            Public.Where(static type => type.IsClass && type != typeof(Unit)),
            static type => Assert.True(type.IsSealed, $"{type} is neither sealed nor static.")
        );

    [Fact]
    public void Nobody_else_can_derive_a_unit() =>
        Assert.NotEmpty(Snippet.ErrorsOf("", "public record Wave() : Unit(\"wave\");"));

    [Fact]
    public void No_property_can_be_set() =>
        Assert.All(
            Public.SelectMany(static type => type.GetProperties(Declared)),
            static property =>
                Assert.True(
                    property.SetMethod is not { IsPublic: true },
                    $"{property.DeclaringType}.{property.Name} can be set."
                )
        );

    [Fact]
    public void No_field_can_be_written() =>
        Assert.All(
            Public.Where(static type => !type.IsEnum).SelectMany(static type => type.GetFields(Declared)),
            static field =>
                Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name} can be written.")
        );

    [Fact]
    public void No_value_has_a_public_constructor() =>
        Assert.All(
            Values,
            static type => Assert.True(type.GetConstructors().Length == 0, $"{type} has a public constructor.")
        );

    [Fact]
    public void Every_struct_is_readonly() =>
        Assert.All(
            Structs,
            static type =>
                Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false), $"{type} is not readonly.")
        );

    [Fact]
    public void Every_value_knows_how_it_is_equal() =>
        Assert.All(
            Values.Select(Closed),
            static type =>
                Assert.True(
                    typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type),
                    $"{type} has no equality."
                )
        );

    [Fact]
    public void The_default_of_every_struct_can_be_printed() =>
        Assert.All(
            Structs.Select(Closed),
            static type =>
                Assert.False(
                    string.IsNullOrEmpty(Activator.CreateInstance(type)!.ToString()),
                    $"{type} prints nothing."
                )
        );

    [Fact]
    public void Every_value_and_catalogue_entry_has_a_JSON_form()
    {
        Type[] entries =
        [
            typeof(Unit),
            typeof(Names),
            typeof(Source),
            typeof(Citation),
            typeof(ReferenceArea),
            typeof(Indicator<>),
            typeof(Observation<>),
            typeof(Target<>),
            typeof(ExchangeRate<,>),
        ];
        Assert.All(
            Values.Concat(entries),
            static type =>
                Assert.True(type.IsDefined(typeof(JsonConverterAttribute), inherit: true), $"{type} has no JSON form.")
        );
    }

    [Fact]
    public void Every_exception_is_named_as_one() =>
        Assert.All(
            Public.Where(static type => typeof(Exception).IsAssignableFrom(type)),
            static type => Assert.EndsWith("Exception", type.Name)
        );

    [Fact]
    public void A_file_holds_one_type_of_its_name()
    {
        var files = Directory
            .EnumerateFiles(Repository.Path("src", "Indicators"), "*.cs", SearchOption.AllDirectories)
            .Select(static file => Path.GetFileName(file).Split('.')[0])
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(
            Public.Where(static type => !type.IsNested),
            type => Assert.Contains(type.Name.Split('`')[0], files)
        );
    }

    [Fact]
    public void A_measure_is_as_small_as_its_number() => Assert.Equal(sizeof(decimal), Unsafe.SizeOf<Money<Yuan>>());

    private static bool IsMarker(Type type) =>
        type.IsValueType
        && (
            typeof(IItem).IsAssignableFrom(type)
            || typeof(ICurrency).IsAssignableFrom(type)
            || typeof(IPhysicalUnit).IsAssignableFrom(type)
            || typeof(IPhysicalScale).IsAssignableFrom(type)
        );

    /// <summary>A generic type with arguments that its constraints allow.</summary>
    private static Type Closed(Type type) =>
        !type.IsGenericTypeDefinition ? type
        : type == typeof(Money<>) ? typeof(Money<Yuan>)
        : type == typeof(Count<>) ? typeof(Count<Vehicle>)
        : type == typeof(Physical<>) ? typeof(Physical<Tonne>)
        : type == typeof(PhysicalLevel<>) ? typeof(PhysicalLevel<Celsius>)
        : type == typeof(PhysicalDifference<>) ? typeof(PhysicalDifference<Celsius>)
        : type == typeof(Per<,>) ? typeof(Per<Money<Yuan>, Count<Person>>)
        : type == typeof(Stated<>) ? typeof(Stated<Share>)
        : type == typeof(Bounds<>) ? typeof(Bounds<Share>)
        : type == typeof(BoundsEnd<>) ? typeof(BoundsEnd<Share>)
        : throw new InvalidOperationException($"Give arguments for {type}.");
}
