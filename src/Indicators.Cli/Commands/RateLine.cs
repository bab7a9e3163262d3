using System.CommandLine;

namespace Indicators.Cli.Commands;

/// <summary>Writes a rate: rounded for the reader, then exact as a fraction.</summary>
internal static class RateLine
{
    internal static int Write(ParseResult parsed, GrowthRate rate)
    {
        parsed.InvocationConfiguration.Output.WriteLine(
            $"{Rounded.Percent(rate, 2)}  ({ExactDecimal.Format(rate.ToFraction())} as a fraction)"
        );
        return 0;
    }
}
