namespace Indicators.Tests;

/// <summary>A measure of a user with one fault, which the laws have to find.</summary>
public readonly struct Faulty : ILinearMeasure<Faulty>
{
    private static readonly AsyncLocal<Fault> Fault = new();

    private readonly decimal value;

    private Faulty(decimal value) => this.value = value;

    public static Unit UnitOfMeasure { get; } = new PhysicalUnit("faulty", "fault", "faults", "错");

    public static Faulty AdditiveIdentity => default;

    public decimal Value => value;

    public Unit Unit => UnitOfMeasure;

    internal static IDisposable With(Fault fault)
    {
        Fault.Value = fault;
        return new Reset();
    }

    public static Faulty FromValue(decimal value) => new(value);

    public Faulty WithValue(decimal value) => new(Has(Tests.Fault.WithValue) ? this.value : value);

    public int CompareTo(Faulty other) => Has(Tests.Fault.Order) ? 1 : value.CompareTo(other.value);

    public bool Equals(Faulty other) => value == other.value;

    public override bool Equals(object? obj) => obj is Faulty other && Equals(other);

    public override int GetHashCode() => Has(Tests.Fault.HashCode) ? value.Scale : value.GetHashCode();

    public override string ToString() => Has(Tests.Fault.Text) ? "" : ExactDecimal.Format(value);

    public static Faulty operator +(Faulty left, Faulty right) =>
        new(left.value + right.value + (Has(Tests.Fault.Sum) ? 1m : 0m));

    public static Faulty operator -(Faulty left, Faulty right) =>
        new(Has(Tests.Fault.Difference) ? right.value - left.value : left.value - right.value);

    public static Faulty operator -(Faulty value) => new(Has(Tests.Fault.Negation) ? value.value : -value.value);

    public static Faulty operator *(Faulty left, decimal right) =>
        new(left.value * right * (Has(Tests.Fault.Multiple) ? 2m : 1m));

    public static Faulty operator /(Faulty left, decimal right) =>
        new(left.value / right / (Has(Tests.Fault.Quotient) ? 2m : 1m));

    public static decimal operator /(Faulty left, Faulty right) =>
        left.value / right.value / (Has(Tests.Fault.Ratio) ? 2m : 1m);

    public static bool operator ==(Faulty left, Faulty right) => left.value == right.value;

    public static bool operator !=(Faulty left, Faulty right) => left.value != right.value;

    public static bool operator <(Faulty left, Faulty right) =>
        Has(Tests.Fault.Operator) ? left.value <= right.value : left.value < right.value;

    public static bool operator <=(Faulty left, Faulty right) => left.value <= right.value;

    public static bool operator >(Faulty left, Faulty right) => left.value > right.value;

    public static bool operator >=(Faulty left, Faulty right) => left.value >= right.value;

    private static bool Has(Fault fault) => Fault.Value == fault;

    private sealed class Reset : IDisposable
    {
        public void Dispose() => Fault.Value = Tests.Fault.None;
    }
}
