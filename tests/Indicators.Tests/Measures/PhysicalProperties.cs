namespace Indicators.Tests;

public sealed class PhysicalProperties : LinearMeasureLaws<Physical<Tonne>>;
