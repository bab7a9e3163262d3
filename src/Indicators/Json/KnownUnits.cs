using Indicators.Items;

namespace Indicators;

/// <summary>The units that data may name by their code; immutable.</summary>
internal sealed class KnownUnits
{
    private const int MostParts = 8;

    private readonly Dictionary<string, Unit> byCode;

    private KnownUnits(IEnumerable<Unit> units) =>
        byCode = units.ToDictionary(unit => unit.Code, StringComparer.Ordinal);

    /// <summary>The units of the library's own measures.</summary>
    internal static KnownUnits Default { get; } =
        new([
            Yuan.Unit,
            Dollar.Unit,
            Vehicle.Unit,
            TimePeriod.Unit,
            NewEnergyVehicle.Unit,
            Person.Unit,
            Server.Unit,
            Laptop.Unit,
            IndustrialCluster.Unit,
            Unit.Share,
            Unit.PercentagePoint,
            Unit.GrowthRate,
            Unit.Multiplier,
            Unit.Index,
            Unit.Number,
        ]);

    internal IEnumerable<string> Codes => byCode.Keys;

    internal KnownUnits With(IEnumerable<Unit> more) => new(byCode.Values.Concat(more));

    /// <summary>The unit of a code in a longer text; nothing is allocated unless it is an amount per item.</summary>
    internal Unit? Find(ReadOnlySpan<char> code) =>
        byCode.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out var unit) ? unit
        : code.Contains('/') ? Find(code.ToString())
        : null;

    /// <summary>The unit of a code, or of "A/B" and "A/B/C" (A per B, per C); null where there is none.</summary>
    internal Unit? Find(string code)
    {
        if (byCode.TryGetValue(code, out var whole))
        {
            return whole;
        }

        var parts = code.Split('/', MostParts + 1);
        Unit? unit = null;
        foreach (var part in parts)
        {
            if (!byCode.TryGetValue(part, out var next) || !next.IsCountable)
            {
                return null;
            }

            unit = unit?.Per(next) ?? next;
        }

        return unit;
    }
}
