using FsCheck.Xunit;

namespace Indicators.Tests;

public sealed class MoneyProperties
{
    [Property]
    public bool Addition_commutes(Money<Yuan> left, Money<Yuan> right) => Outcome.Of(() => left + right) == Outcome.Of(() => right + left);
}
