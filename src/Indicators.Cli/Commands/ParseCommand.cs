using System.CommandLine;
using System.Globalization;

namespace Indicators.Cli.Commands;

internal static class ParseCommand
{
    internal static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "A figure as it is printed, in English or Chinese." };
        var options = new TextOptions();
        var command = new ExampleCommand(
            "parse",
            "What a printed figure says, as JSON: kind, value, unit, hedge and step.",
            "indicators parse \"over 420.1 billion yuan\"",
            "indicators parse 超过4201亿元",
            "indicators parse \"$500 million\" --dollar USD"
        )
        {
            text,
        };
        options.AddTo(command);
        command.SetAction(parsed => Write(parsed, parsed.GetValue(text)!, options));
        return command;
    }

    private static int Write(ParseResult parsed, string text, TextOptions options)
    {
        var reading = options.ScannerIn(parsed).Read(text);
        if (!reading.IsRead)
        {
            throw new FormatException(
                $"'{text}' is not a figure: at character {(reading.Position + 1).ToString(CultureInfo.InvariantCulture)} {reading.Expected} was expected."
            );
        }

        parsed.InvocationConfiguration.Output.WriteLine(
            MentionJson.Of(writer => MentionJson.Write(writer, text, reading.Mention))
        );
        return 0;
    }
}
