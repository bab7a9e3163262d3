using System.Reflection;
using System.Runtime.CompilerServices;

namespace Indicators.Tests;

/// <summary>Which forms the calculators of some types have.</summary>
internal static class CalculatorForms
{
    /// <summary>Extension methods stand for the static form, which alone takes mixed arguments.</summary>
    private static readonly Dictionary<string, string> StaticNames = new(StringComparer.Ordinal)
    {
        ["GrownBy"] = "Grow",
        ["ShareOf"] = "Of",
    };

    /// <summary>The calculators with exact figures that lack a form, each with what it lacks.</summary>
    internal static IReadOnlyList<string> Missing(params Type[] types)
    {
        var methods = types.SelectMany(Calculators).ToList();
        var forms = methods.Select(method => (Form: FormOf(method), Key: KeyOf(method))).ToHashSet();
        return
        [
            .. methods
                .Where(method => FormOf(method) == Form.Exact && TakesFigures(method))
                .SelectMany(method =>
                    new[] { Form.Bounds, Form.Stated }
                        .Where(form => !forms.Contains((form, KeyOf(method))))
                        .Select(form => $"{KeyOf(method)} has no form of {form}")
                )
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<MethodInfo> Calculators(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && !IsOfObject(method) && method.GetParameters().Length > 0);

    private static bool IsOfObject(MethodInfo method) =>
        method.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" || method.Name.Contains('<');

    private static Form FormOf(MethodInfo method)
    {
        var types = method.GetParameters().Select(parameter => Element(parameter.ParameterType)).ToList();
        return types.Any(type => Is(type, typeof(Bounds<>))) ? Form.Bounds
            : types.Any(type => Is(type, typeof(Stated<>))) ? Form.Stated
            : Form.Exact;
    }

    /// <summary>Bare numbers in place of figures make another overload of a calculator that has all forms.</summary>
    private static bool TakesFigures(MethodInfo method) =>
        method.GetParameters().Any(parameter => IsFigure(Element(parameter.ParameterType)) && !parameter.IsOut)
        && !method
            .GetParameters()
            .Any(parameter =>
                parameter.ParameterType == typeof(decimal) && parameter.Name is "value" or "from" or "to"
            );

    /// <summary>Name and arguments, the same for all forms; what comes out may differ, and a reach comes in with stated figures.</summary>
    private static string KeyOf(MethodInfo method)
    {
        var parameters = method
            .GetParameters()
            .Where(parameter => !parameter.IsOut && parameter.ParameterType != typeof(Reach))
            .Select(parameter => Plain(Element(parameter.ParameterType)));
        var isTry = method.Name.StartsWith("Try", StringComparison.Ordinal);
        var name = isTry ? method.Name[3..] : method.Name;
        name = method.IsDefined(typeof(ExtensionAttribute)) ? StaticNames.GetValueOrDefault(name, name) : name;
        var owner = method.DeclaringType!.Name.Split('`')[0];
        return $"{owner}.{(isTry ? "Try" : "")}{name}({string.Join(", ", parameters)})";
    }

    private static string Plain(Type type) =>
        Is(type, typeof(Bounds<>)) || Is(type, typeof(Stated<>)) ? Plain(type.GetGenericArguments()[0])
        : type.IsGenericParameter ? $"T{type.GenericParameterPosition}"
        : type.IsGenericType ? $"{type.Name}<{string.Join(", ", type.GetGenericArguments().Select(Plain))}>"
        : type.Name;

    /// <summary>What a list holds, and what a reference leads to.</summary>
    private static Type Element(Type type) =>
        type.IsByRef ? Element(type.GetElementType()!)
        : Is(type, typeof(ReadOnlySpan<>)) ? Element(type.GetGenericArguments()[0])
        : type;

    private static bool IsFigure(Type type) =>
        type.IsGenericParameter
            ? type.GetGenericParameterConstraints().Any(IsFigureInterface)
            : type.GetInterfaces().Any(IsFigureInterface);

    private static bool IsFigureInterface(Type type) =>
        Is(type, typeof(IFigure<>))
        || (type.IsInterface && type.GetInterfaces().Any(face => Is(face, typeof(IFigure<>))));

    private static bool Is(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private enum Form
    {
        Exact,
        Bounds,
        Stated,
    }
}
