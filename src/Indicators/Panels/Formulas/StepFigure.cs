using System.Numerics;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>A figure in steps, a double or a whole number, times a power of ten up to 10^18 that brings it to the step of others.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct StepFigure
{
    /// <summary>2^63.</summary>
    private const double PastWhole = 9_223_372_036_854_775_808d;

    private readonly double number;
    private readonly long units;
    private readonly long factor;
    private readonly bool isUnits;

    internal StepFigure(double number, long factor = 1) => (this.number, this.factor) = (number, factor);

    internal StepFigure(long units, long factor) => (this.units, this.factor, isUnits) = (units, factor, true);

    /// <summary>Whether there is a figure to compute with.</summary>
    internal CellStatus Status =>
        isUnits
            ? units == long.MinValue
                ? CellStatus.Missing
                : CellStatus.Value
            : Settled.AllFinite(number);

    internal int Sign => isUnits ? Math.Sign(units) : Math.Sign(number);

    /// <summary>The figure, exactly; it has one.</summary>
    internal Dyadic Exact =>
        (isUnits ? new Dyadic(units, 0) : Dyadic.Of(number)) * new Dyadic(new BigInteger(factor), 0);

    /// <summary>The figure as a double in the step of the others, and whether it is exact.</summary>
    internal double Rounded(out bool isExact)
    {
        var level = isUnits ? units : number;
        var product = level * factor;
        isExact = (!isUnits || (Math.Abs(level) < 1L << 53)) && Math.FusedMultiplyAdd(level, factor, -product) == 0d;
        return Status == CellStatus.Missing ? double.NaN : product;
    }

    /// <summary>The figure as a whole number below 2^123, if it is one.</summary>
    internal bool TryWhole(out Int128 whole)
    {
        if (!isUnits && (Math.Truncate(number) != number || Math.Abs(number) >= PastWhole))
        {
            whole = Int128.Zero;
            return false;
        }

        whole = (Int128)(isUnits ? units : (long)number) * factor;
        return true;
    }
}
