using Indicators.Items;

namespace Indicators.Tests;

public sealed class CountProperties : LinearMeasureLaws<Count<Vehicle>>;
