namespace Indicators.Tests;

public sealed class MoneyProperties : LinearMeasureLaws<Money<Yuan>>;
