using FsCheck;

namespace Indicators;

/// <summary>The laws of policies: functions that judge a value, such as an assessment of outcomes or a reach of your own.</summary>
public static class PolicyLaws
{
    /// <summary>A greater value is never judged lower.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <typeparam name="TJudgement">The type of the judgement, in the order of its values.</typeparam>
    /// <param name="policy">The policy.</param>
    /// <param name="values">The values.</param>
    /// <param name="isFalling">Whether a greater value is never judged higher instead.</param>
    public static IReadOnlyList<Law> Monotone<TValue, TJudgement>(
        Func<TValue, TJudgement> policy,
        Arbitrary<TValue> values,
        bool isFalling = false
    )
        where TValue : IComparable<TValue>
    {
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            Law.Of(
                isFalling ? "a greater value is never judged higher" : "a greater value is never judged lower",
                values,
                values,
                (x, y) => Agree(x.CompareTo(y), Comparer<TJudgement>.Default.Compare(policy(x), policy(y)), isFalling)
            ),
            Law.Of(
                "a value is judged the same each time",
                values,
                x => Comparer<TJudgement>.Default.Compare(policy(x), policy(x)) == 0
            ),
        ];
    }

    /// <summary>An answer about bounds holds of every figure within them: knowing more turns no yes to anything else, and no no.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="policy">The policy.</param>
    /// <param name="figures">The figures.</param>
    public static IReadOnlyList<Law> KnowingMoreOverturnsNothing<TFigure>(
        Func<Bounds<TFigure>, Answer> policy,
        Arbitrary<TFigure> figures
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            Law.Of(
                "knowing more overturns no answer",
                HeldFigure.Of(figures),
                x => policy(x.Bounds) is { IsUndetermined: true } || policy(x.Bounds) == policy(x.Figure)
            ),
        ];
    }

    /// <summary>A reach takes more in than the figure says, never less, and a finer step never more.</summary>
    /// <param name="reach">The reach.</param>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figures">The figures.</param>
    public static IReadOnlyList<Law> Reach<TFigure>(Reach reach, Arbitrary<TFigure> figures)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(reach);
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            Law.Of(
                "a printed figure is within its bounds",
                figures,
                figure => StatedOf(figure, 10m).ToBounds(reach).Contains(figure)
            ),
            Law.Of(
                "a finer step gives no wider bounds",
                figures,
                figure => StatedOf(figure, 100m).ToBounds(reach).IsSubsetOf(StatedOf(figure, 10m).ToBounds(reach))
            ),
        ];
    }

    private static Stated<TFigure> StatedOf<TFigure>(TFigure figure, decimal parts)
        where TFigure : struct, IFigure<TFigure>
    {
        var step = Math.Abs(figure.Value) / parts;
        return step == 0m ? Stated.Exact(figure) : Stated.Printed(figure, step);
    }

    private static bool Agree(int order, int judged, bool isFalling) =>
        order == 0 ? judged == 0 : Math.Sign(order) * (isFalling ? -judged : judged) >= 0;
}
