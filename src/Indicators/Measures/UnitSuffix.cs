using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>What may stand behind a number of a unit: its words in each language, its code; and the power of ten that the words mean ("%" is -2).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UnitSuffix(string Text, int Power)
{
    /// <summary>All suffixes of a unit, as its own writing makes them, the longest first.</summary>
    internal static UnitSuffix[] Of(Unit unit)
    {
        var power = unit is RateUnit { IsPercentage: true } ? -2 : 0;
        var one = power == 0 ? 1m : 0.01m;
        return
        [
            .. new[]
            {
                new UnitSuffix(Words(unit, one * 2m, Language.English), power),
                new UnitSuffix(Words(unit, one * 2m, Language.Chinese), power),
                new UnitSuffix(Words(unit, one, Language.English), power),
                new UnitSuffix(unit.Code, 0),
            }
                .DistinctBy(static suffix => suffix.Text)
                .OrderByDescending(static suffix => suffix.Text.Length),
        ];
    }

    private static string Words(Unit unit, decimal value, Language language) =>
        unit.Write(value, language).TrimStart('1', '2').Trim();
}
