using System.Globalization;

namespace Indicators;

/// <summary>A formula as a reader checks it by hand: a template, in which {0}, {1} ... are the inputs, and what the inputs are called.</summary>
/// <param name="Names">What is derived: "Growth", 增长率.</param>
/// <param name="Template">The formula with places for the inputs.</param>
/// <param name="Symbols">What the inputs are called.</param>
internal sealed record FormulaText(Names Names, string Template, params Names[] Symbols)
{
    private static readonly Names From = new("from", "基期");
    private static readonly Names To = new("to", "报告期");
    private static readonly Names Goal = new("goal", "目标");
    private static readonly Names Part = new("part", "部分");
    private static readonly Names Whole = new("whole", "总体");
    private static readonly Names PartFrom = new("part, from", "部分基期");
    private static readonly Names PartTo = new("part, to", "部分报告期");
    private static readonly Names WholeFrom = new("whole, from", "总体基期");
    private static readonly Names WholeTo = new("whole, to", "总体报告期");

    internal static FormulaText Growth { get; } = new(new("Growth", "增长率"), "({1} - {0}) / {0}", From, To);
    internal static FormulaText RequiredGrowth { get; } =
        new(new("Required growth", "所需增速"), "({1} - {0}) / {0}", From, Goal);
    internal static FormulaText Share { get; } = new(new("Share", "占比"), "{0} / {1}", Part, Whole);
    internal static FormulaText Change { get; } = new(new("Change", "变动"), "{1} - {0}", From, To);
    internal static FormulaText Shortfall { get; } =
        new(new("Outcome less goal", "结果与目标之差"), "{1} - {0}", Goal, new Names("outcome", "结果"));
    internal static FormulaText PerItem { get; } =
        new(new("Amount for each", "单位金额"), "{0} / {1}", new Names("amount", "总额"), new Names("number", "数量"));
    internal static FormulaText ImpliedBase { get; } =
        new(new("Implied base", "推算基数"), "{0} / (1 + {1})", To, new Names("growth", "增长率"));
    internal static FormulaText Contribution { get; } =
        new(new("Contribution to growth", "拉动"), "({1} - {0}) / {2}", PartFrom, PartTo, WholeFrom);
    internal static FormulaText ContributionRate { get; } =
        new(new("Contribution rate", "贡献率"), "({1} - {0}) / ({3} - {2})", PartFrom, PartTo, WholeFrom, WholeTo);
    internal static FormulaText Conversion { get; } =
        new(
            new("Converted amount", "换算金额"),
            "{0} x {1} / {2}",
            new Names("amount", "金额"),
            new Names("quote amount", "标价货币金额"),
            new Names("base amount", "基准货币金额")
        );

    internal static FormulaText Cagr(decimal years) =>
        new(
            new("Compound annual growth", "年均复合增长率"),
            string.Create(CultureInfo.InvariantCulture, $"({{1}} / {{0}})^(1 / {FigureText.Plain(years)}) - 1"),
            From,
            To
        );

    internal static FormulaText Sum(int count) =>
        new(
            new("Sum", "合计"),
            string.Join(
                " + ",
                Enumerable.Range(0, count).Select(static i => $"{{{i.ToString(CultureInfo.InvariantCulture)}}}")
            ),
            [
                .. Enumerable
                    .Range(1, count)
                    .Select(static i => i.ToString(CultureInfo.InvariantCulture))
                    .Select(static i => new Names($"part {i}", $"部分{i}")),
            ]
        );

    /// <summary>The formula with its symbols.</summary>
    internal string Written(Language language) => Filled([.. Symbols.Select(symbol => symbol.In(language))]);

    /// <summary>The formula with numbers in place of the symbols.</summary>
    internal string Filled(string[] inputs) => string.Format(CultureInfo.InvariantCulture, Template, inputs);
}
