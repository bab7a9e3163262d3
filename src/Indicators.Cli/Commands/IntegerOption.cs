using System.CommandLine;
using System.Globalization;

namespace Indicators.Cli.Commands;

/// <summary>An option with a whole number within a range; null when it is not given.</summary>
internal sealed class IntegerOption : Option<int?>
{
    internal IntegerOption(string name, string description, string help, int least, int most)
        : base(name)
    {
        Description = description;
        HelpName = help;
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (
                int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number >= least
                && number <= most
            )
            {
                return number;
            }

            result.AddError(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{text}' is no value of {name}. Give a whole number from {least} to {most}."
                )
            );
            return null;
        };
    }
}
