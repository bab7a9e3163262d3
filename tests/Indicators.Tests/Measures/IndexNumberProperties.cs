using FsCheck.Xunit;

namespace Indicators.Tests;

public sealed class IndexNumberProperties : MeasureLaws<IndexNumber>
{
    [Property]
    public bool A_ratio_is_the_nearest_decimal_or_throws(IndexNumber left, IndexNumber right) =>
        Nearest.Holds(
            () => (left / right).ToDecimal(),
            ExactRational.Of(left.ToDecimal()).Over(ExactRational.Of(right.ToDecimal()))
        );
}
