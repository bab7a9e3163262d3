using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

/// <summary>A law that values have to keep, with its name: what a property test checks.</summary>
/// <remarks>
/// <see cref="Check"/> throws where a case breaks it; <see cref="ToProperty"/> gives the property to a test framework's runner.
/// Classes such as <see cref="MeasureLaws"/> give the laws of one idea.
/// </remarks>
public sealed class Law
{
    private readonly Func<Property> property;

    private Law(string name, Func<Property> property) => (Name, this.property) = (name, property);

    /// <summary>The law as a sentence: "addition commutes".</summary>
    public string Name { get; }

    /// <summary>A law of your own: a condition on one value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The law as a sentence.</param>
    /// <param name="values">The values.</param>
    /// <param name="holds">Whether the law holds of a value.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static Law Of<T>(string name, Arbitrary<T> values, Func<T, bool> holds)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(holds);
        return new(name, () => Prop.ForAll(values, holds).Label(name));
    }

    /// <summary>A law of your own: a condition on two values.</summary>
    /// <typeparam name="T">The type of the first value.</typeparam>
    /// <typeparam name="TOther">The type of the second value.</typeparam>
    /// <param name="name">The law as a sentence.</param>
    /// <param name="values">The first values.</param>
    /// <param name="others">The second values.</param>
    /// <param name="holds">Whether the law holds of two values.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static Law Of<T, TOther>(
        string name,
        Arbitrary<T> values,
        Arbitrary<TOther> others,
        Func<T, TOther, bool> holds
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(holds);
        return new(name, () => Prop.ForAll(values, others, holds).Label(name));
    }

    /// <summary>A law of your own: a condition on three values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The law as a sentence.</param>
    /// <param name="values">The values.</param>
    /// <param name="holds">Whether the law holds of three values.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static Law Of<T>(string name, Arbitrary<T> values, Func<T, T, T, bool> holds)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(holds);
        return new(name, () => Prop.ForAll(values, values, values, holds).Label(name));
    }

    /// <summary>The law as an FsCheck property, labelled with its name.</summary>
    public Property ToProperty() => property();

    /// <summary>Tries the law on random cases, and throws FsCheck's exception with the smallest case that breaks it.</summary>
    /// <param name="cases">How many cases to try; at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is not above zero.</exception>
    public void Check(int cases = 200)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cases);
        global::FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(cases).WithName(Name).WithQuietOnSuccess(true),
            property()
        );
    }

    /// <summary>The law as a sentence.</summary>
    public override string ToString() => Name;
}
