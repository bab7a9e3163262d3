using System.CommandLine;

namespace Indicators.Cli.Commands;

/// <summary>An option with a few named values, of which the first is the default.</summary>
internal sealed class ChoiceOption<TChoice> : Option<string>
{
    private readonly (string Name, TChoice Value)[] choices;

    internal ChoiceOption(string name, string description, params (string Name, TChoice Value)[] choices)
        : base(name)
    {
        this.choices = choices;
        var names = string.Join(", ", choices.Select(choice => choice.Name));
        Description = $"{description} One of: {names}.";
        HelpName = string.Join('|', choices.Select(choice => choice.Name));
        DefaultValueFactory = _ => choices[0].Name;
        Validators.Add(result =>
        {
            var given = result.Tokens.Select(token => token.Value).FirstOrDefault(choices[0].Name);
            if (!choices.Any(choice => choice.Name == given))
            {
                result.AddError($"'{given}' is not a value of {name}. Use one of: {names}.");
            }
        });
    }

    internal TChoice ValueIn(ParseResult parsed)
    {
        var name = parsed.GetValue(this);
        return choices.First(choice => choice.Name == name).Value;
    }
}
