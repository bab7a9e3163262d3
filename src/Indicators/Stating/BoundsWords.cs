namespace Indicators;

/// <summary>The words for bounds in each language.</summary>
internal static class BoundsWords
{
    internal static string Unbounded(Language language) => language == Language.Chinese ? "无界" : "unbounded";

    /// <summary>What is written for a result of which nothing is known.</summary>
    internal static string Unknown(Language language) => language == Language.Chinese ? "不确定" : "undetermined";
}
