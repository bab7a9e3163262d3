namespace Indicators.Tests;

public sealed class PhysicalLevelProperties : AffineMeasureLaws<PhysicalLevel<Celsius>, PhysicalDifference<Celsius>>;
