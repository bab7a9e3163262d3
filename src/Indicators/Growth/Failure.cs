using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>Why a calculation gave no result; the default is success.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Reason">A sentence for the message.</param>
/// <param name="Parameter">The argument out of its range, for <see cref="FailureKind.Domain"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Failure(FailureKind Kind, string Reason, string Parameter = "")
{
    internal static Failure None => default;

    internal static Failure Overflow => new(FailureKind.Overflow, "it is past what a decimal holds (7.9e28).");

    internal static Failure Infinite => new(FailureKind.Overflow, "it is infinite.");

    internal bool IsNone => Kind == FailureKind.None;

    internal static Failure Undefined(string reason) => new(FailureKind.Undefined, reason);

    internal static Failure Domain(string parameter, string reason) => new(FailureKind.Domain, reason, parameter);

    /// <summary>The exception that the throwing form of a calculator raises.</summary>
    /// <param name="calculation">The calculation with its values: "growth from 0 to 5".</param>
    internal Exception ToException(string calculation) =>
        Kind switch
        {
            FailureKind.Undefined => new UndefinedResultException(calculation, Reason),
            FailureKind.Domain => new ArgumentOutOfRangeException(Parameter, $"There is no {calculation}: {Reason}"),
            _ => new OverflowException($"The {calculation} cannot be given: {Reason}"),
        };
}
