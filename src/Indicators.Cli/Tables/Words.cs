namespace Indicators.Cli;

/// <summary>The words of the output, in each language.</summary>
internal sealed record Words(Language Language)
{
    private static readonly Words English = new(Language.English);

    private static readonly Words Chinese = new(Language.Chinese)
    {
        Code = "代码",
        Name = "名称",
        Observations = "观测值",
        Targets = "目标值",
        Indicator = "指标",
        Baseline = "基期",
        Goal = "目标",
        Required = "所需增速",
        Outcome = "结果",
        Result = "评定",
        Source = "来源",
        Sources = "来源",
        Unknown = "未知",
        Expected = "预计",
        ScorecardTitle = "{0}：{1}年目标",
        ScorecardNote =
            "所需增速只印出所印数字支持的位数。评定以目标数字本身为准；按目标所印末位计结果不同的另行注明。",
        Inferred = "推断",
        Note = "说明",
        Definition = "定义",
        Wording = "“{0}”",
        Growth = "增长{0}",
        Nothing = "无",
        Value = "数值",
        Status = "状态",
        OnYearAgo = "同比",
        OnPrevious = "环比",
        Annualised = "环比折年率",
        Log = "对数变动",
        Cagr = "较首期年均增速",
        NothingFollows = "无可推算：没有基期，也没有结果。",

        Policy = "方法",
        Class = "等级",
        Progress = "进度",
        Score = "得分",
        Border = "临界值",
        Remarks = "备注",
        Possible = "所印数字亦容许",
        Agree = "各方法结论一致。",
        Disagree = "各方法结论不一：{0}认为进度正常，{1}认为不正常。",
        AgreementUnknown = "给出等级的方法不足两种。",
        Period = "时期",
        ExpectedLevel = "路径值",
        Observed = "观测值",
        Gap = "差额",
        WayGone = "已走路程",
        Arrival = "按目前速度达到",
        Pace = "目标进度（线性法）：",
        Is = "：",
        Between = "；",
        Starred = "。*：另有方法结论相反，见 indicators assess 代码 --all。",
        Unstarred = "。",
    };

    internal string Code { get; init; } = "Code";

    internal string Name { get; init; } = "Name";

    internal string Observations { get; init; } = "Observations";

    internal string Targets { get; init; } = "Targets";

    internal string Indicator { get; init; } = "Target";

    internal string Baseline { get; init; } = "Baseline";

    internal string Goal { get; init; } = "Goal";

    internal string Required { get; init; } = "Required";

    internal string Outcome { get; init; } = "Outcome";

    internal string Result { get; init; } = "Result";

    internal string Source { get; init; } = "Source";

    internal string Sources { get; init; } = "Sources";

    internal string Unknown { get; init; } = "unknown";

    internal string Expected { get; init; } = "forecast";

    internal string ScorecardTitle { get; init; } = "{0}: targets for {1}";

    internal string ScorecardNote { get; init; } =
        "Required: growth from baseline to goal, with as many digits as the printed figures warrant. Result: against the goal's exact number, and at the goal's printed step where that differs.";

    internal string Inferred { get; init; } = "inferred";

    internal string Note { get; init; } = "note";

    internal string Definition { get; init; } = "Definition";

    internal string Wording { get; init; } = "\"{0}\"";

    internal string Growth { get; init; } = "growth of {0}";

    internal string Nothing { get; init; } = "none";

    internal string Period { get; init; } = "Period";

    internal string Value { get; init; } = "Value";

    internal string Status { get; init; } = "Status";

    internal string OnYearAgo { get; init; } = "On a year ago";

    internal string OnPrevious { get; init; } = "On the previous";

    internal string Annualised { get; init; } = "At annual rate";

    internal string Log { get; init; } = "Log change";

    internal string Cagr { get; init; } = "A year since the first";

    internal string NothingFollows { get; init; } = "Nothing to compute: there is neither a baseline nor an outcome.";

    internal string Policy { get; init; } = "Policy";

    internal string Class { get; init; } = "Class";

    internal string Progress { get; init; } = "Progress";

    internal string Score { get; init; } = "Score";

    internal string Border { get; init; } = "Class changes at";

    internal string Remarks { get; init; } = "Remarks";

    internal string Possible { get; init; } = "the printed figures also allow";

    internal string Agree { get; init; } = "The policies agree.";

    internal string Disagree { get; init; } = "The policies disagree: on track by {0}; not by {1}.";

    internal string AgreementUnknown { get; init; } = "Fewer than two policies give a class.";

    internal string ExpectedLevel { get; init; } = "Expected";

    internal string Observed { get; init; } = "Observed";

    internal string Gap { get; init; } = "Ahead or behind";

    internal string WayGone { get; init; } = "Way gone";

    internal string Arrival { get; init; } = "Arrival at the pace so far";

    internal string Pace { get; init; } = "On the way to the goal (policy linear): ";

    internal string Is { get; init; } = ": ";

    internal string Between { get; init; } = "; ";

    internal string Starred { get; init; } = ". *: another policy says the opposite, see indicators assess CODE --all.";

    internal string Unstarred { get; init; } = ".";

    internal static Words In(Language language) => language == Language.Chinese ? Chinese : English;
}
