using Indicators.Text;

namespace Indicators.Tests;

public sealed class TermKindTests
{
    [Fact]
    public void Every_meaning_of_a_word_has_a_bit_of_its_own() =>
        Assert.Equal(
            Enum.GetValues<TermKind>().Length,
            Enum.GetValues<TermKind>().Select(static kind => TermSet.Mask(kind)).Distinct().Count()
        );
}
