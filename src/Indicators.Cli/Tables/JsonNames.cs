using System.Text.Json;

namespace Indicators.Cli;

/// <summary>The names that enumerated values have in data, as the library writes them.</summary>
internal static class JsonNames
{
    internal static string Of<TChoice>(TChoice choice)
        where TChoice : struct, Enum =>
        JsonSerializer.SerializeToElement(choice, typeof(TChoice), CliJson.Default).GetString() ?? "";
}
