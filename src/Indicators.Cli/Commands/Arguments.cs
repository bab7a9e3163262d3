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

    internal static ChoiceOption<Language> LanguageOption() =>
        new("--lang", "The language of the output.", ("en", Language.English), ("zh", Language.Chinese));

    internal static Argument<decimal> NumberArgument(string name, string description) =>
        new(name) { Description = description, CustomParser = Number };

    internal static Option<decimal> NumberOption(string name, string description) =>
        new(name)
        {
            Description = description,
            CustomParser = Number,
            Required = true,
        };

    private static DataSet Read(string name) =>
        name == SeededDataSet ? Chongqing.Data
        : File.Exists(name) ? DataSet.Load(name)
        : throw new FileNotFoundException(
            $"There is no file '{name}'. Give {SeededDataSet} or the path of a data-set file."
        );

    private static decimal Number(ArgumentResult result)
    {
        if (!ExactDecimal.TryParse(result.Tokens[0].Value, out var value, out var problem))
        {
            result.AddError(problem);
        }

        return value;
    }
}
