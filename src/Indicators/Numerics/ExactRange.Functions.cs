namespace Indicators;

internal readonly partial struct ExactRange
{
    /// <summary>range^(1 / degree) - 1 for a range not below zero and a degree above zero.</summary>
    internal ExactRange RootMinusOne(decimal degree) =>
        Map((value, side) => Enclosure.RootMinusOne(value, degree, side));

    /// <summary>range^exponent for a range not below zero and an exponent above zero.</summary>
    internal ExactRange PositivePower(decimal exponent) =>
        Map((value, side) => value.Sign == 0 ? value : Enclosure.Power(value, exponent, side));

    /// <summary>range^exponent for a whole exponent above zero; ends below zero are allowed.</summary>
    internal ExactRange WholePower(int exponent)
    {
        if (int.IsOddInteger(exponent))
        {
            return Map((value, _) => value.Power(exponent));
        }

        var magnitude = IsNotNegative ? this : -this;
        return magnitude.IsNotNegative
            ? magnitude.Map((value, _) => value.Power(exponent))
            : new(RangeEnd.Closed(Fraction.Zero), Hull([-lower, upper]).Map((value, _) => value.Power(exponent)).upper);
    }

    /// <summary>ln range for a range above zero.</summary>
    internal ExactRange Log() =>
        new(
            lower.Sign == 0 ? RangeEnd.Infinite(-1) : lower.WithValue(Enclosure.Log(lower.Value, Side.Down)),
            upper.IsInfinite ? upper : upper.WithValue(Enclosure.Log(upper.Value, Side.Up))
        );

    /// <summary>The least of a number of this range and one of another.</summary>
    internal ExactRange Least(in ExactRange other)
    {
        var comparison = upper.CompareTo(other.upper);
        var isHere = comparison < 0 || (comparison == 0 && upper.IsOpen);
        return new(Hull([lower, other.lower]).lower, isHere ? upper : other.upper);
    }

    /// <summary>part / (part + rest), for this range as the part; the sum does not hold zero.</summary>
    internal ExactRange ShareWith(in ExactRange rest)
    {
        if (IsNotPositive && rest.IsNotPositive)
        {
            return (-this).ShareWith(-rest);
        }

        var side = (this + rest).IsPositive ? 1 : -1;
        return IsNotNegative && rest.IsNotNegative
            ? new(Share(lower, rest.upper, side), Share(upper, rest.lower, side))
            : Hull([
                Share(lower, rest.lower, side),
                Share(lower, rest.upper, side),
                Share(upper, rest.lower, side),
                Share(upper, rest.upper, side),
            ]);
    }

    /// <summary>The share at a corner, or its limit there: a part of zero has none of any rest, a rest of zero leaves all to any part.</summary>
    private static RangeEnd Share(in RangeEnd part, in RangeEnd rest, int side)
    {
        var (isNone, isAll) = (part.Sign == 0, rest.Sign == 0);
        if (isNone || isAll)
        {
            var isAttained = (isNone && !part.IsOpen) || (isAll && !rest.IsOpen) || (!part.IsOpen && !rest.IsOpen);
            return RangeEnd.At(isAll && !(isNone && !part.IsOpen) ? Fraction.One : Fraction.Zero, !isAttained);
        }

        if (part.IsInfinite || rest.IsInfinite)
        {
            return RangeEnd.At(part.IsInfinite ? Fraction.One : Fraction.Zero, isOpen: true);
        }

        var sum = part.Value + rest.Value;
        return sum.Sign == 0
            ? RangeEnd.Infinite(part.Sign * side)
            : RangeEnd.At(part.Value / sum, part.IsOpen || rest.IsOpen);
    }
}
