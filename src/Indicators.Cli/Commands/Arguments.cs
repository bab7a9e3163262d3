using System.CommandLine;
using System.CommandLine.Parsing;

namespace Indicators.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class Arguments
{
    internal const string SeededDataSet = "chongqing";

    internal static Argument<DataSet> DataSetArgument() =>
        new("dataset")
        {
            Description = "The data set: chongqing, or the path of a data-set file (JSON).",
            DefaultValueFactory = _ => Chongqing.Data,
            CustomParser = result => Read(result.Tokens[0].Value),
        };

    internal static Option<DataSet> DataSetOption() =>
        new("--data")
        {
            Description = "The data set: chongqing, or the path of a data-set file (JSON).",
            HelpName = "dataset",
            DefaultValueFactory = _ => Chongqing.Data,
            CustomParser = result => Read(result.Tokens[0].Value),
        };

    internal static Option<Language> LanguageOption() =>
        Choice("--lang", "The language of the output.", ("en", Language.English), ("zh", Language.Chinese));

    internal static Argument<decimal> NumberArgument(string name, string description) =>
        new(name) { Description = description, CustomParser = Number };

    internal static Option<decimal> NumberOption(string name, string description) =>
        new(name) { Description = description, CustomParser = Number, Required = true };

    /// <summary>An option of which the first choice is the default.</summary>
    internal static Option<TChoice> Choice<TChoice>(string name, string description, params (string Name, TChoice Value)[] choices)
    {
        var names = choices.Select(choice => choice.Name).ToArray();
        return new Option<TChoice>(name)
        {
            Description = $"{description} One of: {string.Join(", ", names)}.",
            HelpName = string.Join('|', names),
            DefaultValueFactory = _ => choices[0].Value,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                var place = Array.IndexOf(names, text);
                if (place < 0)
                {
                    result.AddError($"'{text}' is not a value of {name}. Use one of: {string.Join(", ", names)}.");
                    return choices[0].Value;
                }

                return choices[place].Value;
            },
        };
    }

    private static DataSet Read(string name) =>
        name == SeededDataSet ? Chongqing.Data
        : File.Exists(name) ? DataSet.Load(name)
        : throw new FileNotFoundException($"There is no file '{name}'. Give {SeededDataSet} or the path of a data-set file.");

    private static decimal Number(ArgumentResult result)
    {
        if (!ExactDecimal.TryParse(result.Tokens[0].Value, out var value, out var problem))
        {
            result.AddError(problem);
        }

        return value;
    }
}
