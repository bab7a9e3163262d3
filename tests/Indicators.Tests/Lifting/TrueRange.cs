using System.Runtime.InteropServices;

namespace Indicators.Tests;

/// <summary>The ends of the results of a formula over a box, found from points of the box alone.</summary>
/// <remarks>
/// Every formula is monotone in each argument while the others stand still, so its results come as near to their ends as one likes at the
/// corners. A corner that the box does not hold is replaced by a point within 2^-800 of it, an absent end by 2^1500.
/// An end is attained when a point away from the missing corners reaches as far as those next to them.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TrueRange(TrueEnd Lower, TrueEnd Upper)
{
    private static readonly Rational Tiny = Rational.PowerOfTwo(-800);
    private static readonly Rational Huge = Rational.PowerOfTwo(1500);

    internal bool HoldsZero =>
        (Lower.Value.Sign < 0 || (Lower.Value.Sign == 0 && Lower.IsAttained))
        && (Upper.Value.Sign > 0 || (Upper.Value.Sign == 0 && Upper.IsAttained));

    /// <summary>Null where the formula has no value at some point.</summary>
    internal static TrueRange? Of(
        Func<Rational[], Rational?> formula,
        ReadOnlySpan<DecimalBounds> box,
        bool hasPlateaus
    )
    {
        var candidates = Candidates(box, hasPlateaus);
        var (lower, upper) = (default(TrueEnd?), default(TrueEnd?));
        foreach (var point in Points(candidates, 0, [], isNear: false))
        {
            if (formula(point.Coordinates) is not { } value)
            {
                return null;
            }

            var end = new TrueEnd(value, !point.IsNear);
            lower = lower is { } least && !end.IsBeyond(least, -1) ? least : end;
            upper = upper is { } greatest && !end.IsBeyond(greatest, 1) ? greatest : end;
        }

        return new(lower!.Value, upper!.Value);
    }

    /// <summary>The points of each side: its ends or what is next to them, one between, and those where formulas tend to break.</summary>
    internal static Candidate[][] Candidates(ReadOnlySpan<DecimalBounds> box, bool hasPlateaus)
    {
        Rational[] special = [Rational.Whole(0), -Rational.One, .. hasPlateaus ? Ends(box) : []];
        var all = new Candidate[box.Length][];
        for (var i = 0; i < all.Length; i++)
        {
            var side = box[i];
            all[i] =
            [
                .. Corners(side),
                .. special.Where(value => Holds(side, value)).Select(static value => new Candidate(value, false)),
            ];
        }

        return all;
    }

    internal static bool Holds(in DecimalBounds bounds, Rational value)
    {
        var (lower, upper) = (Rational.Of(bounds.Lower), Rational.Of(bounds.Upper));
        return (!bounds.HasLower || value > lower || (value.Is(lower) && bounds.LowerKind == EndKind.Closed))
            && (!bounds.HasUpper || value < upper || (value.Is(upper) && bounds.UpperKind == EndKind.Closed));
    }

    private static List<Rational> Ends(ReadOnlySpan<DecimalBounds> box)
    {
        var ends = new List<Rational>();
        foreach (var side in box)
        {
            ends.AddRange(Rational.Of(side.Lower), Rational.Of(side.Upper));
        }

        return ends;
    }

    private static List<Candidate> Corners(in DecimalBounds side)
    {
        var (lower, upper) = (Rational.Of(side.Lower), Rational.Of(side.Upper));
        if (side.IsPoint)
        {
            return [new(lower, false)];
        }

        var middle =
            side is { HasLower: true, HasUpper: true } ? (lower + upper) / Rational.Whole(2)
            : side.HasLower ? lower + Rational.Abs(lower) + Rational.One
            : upper - Rational.Abs(upper) - Rational.One;
        return
        [
            Corner(lower, side.LowerKind, Rational.One),
            Corner(upper, side.UpperKind, -Rational.One),
            new(middle, false),
        ];
    }

    private static Candidate Corner(Rational end, EndKind kind, Rational inward) =>
        kind switch
        {
            EndKind.Closed => new(end, false),
            EndKind.Open => new(end + (inward * Tiny * (end.Sign == 0 ? Rational.One : Rational.Abs(end))), true),
            _ => new(-inward * Huge, true),
        };

    private static IEnumerable<(Rational[] Coordinates, bool IsNear)> Points(
        Candidate[][] candidates,
        int index,
        Rational[] before,
        bool isNear
    ) =>
        index == candidates.Length
            ? [(before, isNear)]
            : candidates[index]
                .SelectMany(candidate =>
                    Points(candidates, index + 1, [.. before, candidate.Value], isNear || candidate.IsNear)
                );
}
