using System.Numerics;

namespace Indicators.Panels;

/// <summary>Rates of single figures in steps, whatever their size: in whole numbers of 128 bits where the figures are such, else of any size.</summary>
internal static class SettledSteps
{
    /// <summary>(to - from) / (goal - level).</summary>
    internal static CellStatus Quotient(
        in StepFigure from,
        in StepFigure to,
        in StepFigure level,
        in StepFigure goal,
        out double quotient
    )
    {
        quotient = double.NaN;
        var status = AllGiven(from, to, level, goal);
        if (status != CellStatus.Value)
        {
            return status;
        }

        if (
            from.TryWhole(out var start)
            && to.TryWhole(out var end)
            && level.TryWhole(out var low)
            && goal.TryWhole(out var high)
        )
        {
            quotient = high == low ? double.NaN : WholeQuotient.Nearest(end - start, high - low);
            return high == low ? CellStatus.ZeroBase : CellStatus.Value;
        }

        return Settled.Quotient(to.Exact - from.Exact, goal.Exact - level.Exact, out quotient);
    }

    /// <summary>(to - from) / from.</summary>
    internal static CellStatus Growth(in StepFigure from, in StepFigure to, out double rate)
    {
        rate = double.NaN;
        var status = Comparable(from, to);
        return status == CellStatus.Value ? Quotient(from, to, default, from, out rate) : status;
    }

    /// <summary>(to / from)^(power / root) - 1.</summary>
    internal static CellStatus Root(in StepFigure from, in StepFigure to, int power, int root, out double rate)
    {
        rate = double.NaN;
        var status = Comparable(from, to);
        if (root is < 1 or > RootFormula.LargestRoot && status is not CellStatus.Missing)
        {
            return CellStatus.NoPeriods;
        }

        if (status != CellStatus.Value)
        {
            return status;
        }

        if (from.TryWhole(out var start) && to.TryWhole(out var end))
        {
            return SettledWhole.Root((UInt128)Int128.Abs(start), (UInt128)Int128.Abs(end), power, root, out rate);
        }

        var (first, last) = (from.Exact, to.Exact);
        var exponent = Math.Min(first.Exponent, last.Exponent);
        return Settled.Checked(
            ExactRate.Nearest(
                BigInteger.Pow(BigInteger.Abs(last.Units(exponent)), power),
                BigInteger.Pow(BigInteger.Abs(first.Units(exponent)), power),
                root
            ),
            out rate
        );
    }

    private static CellStatus Comparable(in StepFigure from, in StepFigure to)
    {
        var status = AllGiven(from, to);
        return status != CellStatus.Value ? status
            : from.Sign == 0 ? CellStatus.ZeroBase
            : from.Sign * to.Sign < 0 ? CellStatus.SignChange
            : CellStatus.Value;
    }

    private static CellStatus AllGiven(params ReadOnlySpan<StepFigure> figures)
    {
        var status = CellStatus.Value;
        foreach (var figure in figures)
        {
            if (figure.Status == CellStatus.Missing)
            {
                return CellStatus.Missing;
            }

            status = figure.Status == CellStatus.Value ? status : figure.Status;
        }

        return status;
    }
}
