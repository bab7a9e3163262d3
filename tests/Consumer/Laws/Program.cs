using Consumer;
using Indicators;

// The laws of the library's measures hold of a currency of the user's.
MeasureLaws.Linear<Money<Euro>>().Check();
TextLaws.Json(IndicatorArbitraries.AmountsOfMoney<Euro>()).Check();
var levels = MeasureArbitraries.Of<Money<Euro>>();
BoundsLaws.Sound(Growth.Between, Growth.Between, levels, levels).Check();

// A law that does not hold is found, and its case is a short one.
try
{
    Law.Of("no amount is past a hundred", levels, static money => money.Amount <= 100m).Check();
    return 1;
}
catch (Exception broken) when (broken.Message.Contains("101 euros", StringComparison.Ordinal))
{
    return 0;
}
