namespace Indicators.Tests;

public sealed class PhysicalDifferenceProperties : LinearMeasureLaws<PhysicalDifference<Celsius>>;
