namespace Indicators.Cli;

/// <summary>Failures as one line for a user, who has no parameters in the sense of C#.</summary>
internal static class Messages
{
    internal static string Of(Exception failure) => WithoutParameter(failure).ReplaceLineEndings(" ");

    private static string WithoutParameter(Exception failure)
    {
        var message = failure.Message;
        var place = failure is ArgumentException { ParamName: { } name }
            ? message.IndexOf($" (Parameter '{name}')", StringComparison.Ordinal)
            : -1;
        return place < 0 ? message : message[..place];
    }
}
