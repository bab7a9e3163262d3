using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>The published policies.</summary>
public static partial class AssessmentPolicies
{
    private static readonly Names Achieved = new("target achieved", "目标达成");
    private static readonly Names OnTrack = new("on track", "进度正常");

    private static readonly ProgressClass TargetAchieved = ProgressClass.Of("target_achieved", Achieved, true);

    private static readonly (ProgressClass Substantial, ProgressClass Moderate, ProgressClass Limited) StatCanNames = (
        ProgressClass.Of("substantial_progress", new("substantial progress", "显著进展"), true),
        ProgressClass.Of("moderate_progress", new("moderate progress", "中等进展")),
        ProgressClass.Of("limited_progress", new("limited progress", "有限进展"))
    );

    private static readonly ProgressClass Deterioration = ProgressClass.Of(
        "deterioration",
        new("deterioration", "恶化")
    );

    private static readonly Source OpenSdg = new(
        "open-sdg-progress",
        "Open SDG and Statistics Canada",
        "Progress Measurement Methodology for the Sustainable Development Goals",
        new Uri("https://open-sdg.readthedocs.io/en/latest/progress-methodology/")
    );

    /// <summary>Statistics Canada and Open SDG: actual against required compound growth. Zero counts as 0.001, so the class can depend on the unit.</summary>
    public static AssessmentPolicy StatCan { get; } =
        OfStatCan(
            "statcan",
            new("Statistics Canada, Open SDG", "加拿大统计局"),
            "Actual compound annual growth against the growth required from base to goal; without a goal the growth itself, against 1.5 % and 0.5 % a year, less near a natural limit. A base or goal of zero counts as 0.001.",
            replacesZero: true
        );

    /// <summary>The same without its replacement of zero: a goal of zero requires a fall by 100 %, a base of zero gives no class.</summary>
    public static AssessmentPolicy StatCanScaleFree { get; } =
        OfStatCan(
            "statcan-scale-free",
            new("Statistics Canada, without its replacement of zero", "加拿大统计局（不替换零）"),
            "As statcan, but zero stays zero: a goal of zero requires a fall by 100 %, and from a base of zero there is no growth.",
            replacesZero: false
        );

    /// <summary>EUSTAT's variant of five classes.</summary>
    public static AssessmentPolicy Eustat { get; } = OfEustat();

    /// <summary>United Nations, progress chart of 2023: growth so far goes on, and the way gone by the due period is set against the way to go.</summary>
    public static AssessmentPolicy Un2023 { get; } = OfUn();

    /// <summary>SDG Index: pace of the normalised score against the pace needed.</summary>
    public static AssessmentPolicy SdgIndex { get; } = OfSdgIndex();

    /// <summary>Weather symbols of the German Sustainable Development Strategy: the mean change of the last five years goes on.</summary>
    public static AssessmentPolicy Weather { get; } = OfWeather();

    /// <summary>Linear pace: way gone against time gone.</summary>
    public static AssessmentPolicy Linear { get; } = OfLinear();

    /// <summary>The policy that is used where none is named: the linear pace, which holds for levels, shares and rates alike and puts nothing in place of zero.</summary>
    public static AssessmentPolicy Default => Linear;

    /// <summary>All published policies.</summary>
    public static IReadOnlyList<AssessmentPolicy> All { get; } =
    [StatCan, StatCanScaleFree, Eustat, Un2023, SdgIndex, Weather, Linear];

    /// <summary>A published policy by its code.</summary>
    /// <param name="code">The code: "statcan".</param>
    /// <exception cref="KeyNotFoundException">There is none of this code; the message lists those there are.</exception>
    public static AssessmentPolicy Find(string code) =>
        TryFind(code, out var policy)
            ? policy
            : throw new KeyNotFoundException(
                $"There is no policy '{code}'. Use one of: {string.Join(", ", All.Select(static each => each.Code))}."
            );

    /// <summary>A published policy by its code, if there is one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="policy">The policy; null when there is none.</param>
    public static bool TryFind(string code, [NotNullWhen(true)] out AssessmentPolicy? policy)
    {
        policy = All.FirstOrDefault(candidate => candidate.Code == code);
        return policy is not null;
    }
}
