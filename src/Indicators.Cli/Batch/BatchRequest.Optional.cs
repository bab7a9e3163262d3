using System.Text.Json;

namespace Indicators.Cli.Batch;

internal sealed partial class BatchRequest
{
    /// <summary>A number, or nothing where the member is absent, null or an empty text.</summary>
    internal decimal? NumberOrNothing(string name)
    {
        if (!members.TryGetValue(name, out var element))
        {
            return null;
        }

        if (
            element.ValueKind == JsonValueKind.Null
            || (element.ValueKind == JsonValueKind.String && element.GetString() is { Length: 0 })
        )
        {
            _ = members.Remove(name);
            return null;
        }

        return Number(name);
    }

    /// <summary>A word or number as it is written.</summary>
    internal string Word(string name)
    {
        var element = Take(name);
        return element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
    }
}
