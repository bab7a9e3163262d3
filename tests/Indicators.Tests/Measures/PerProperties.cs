using Indicators.Items;

namespace Indicators.Tests;

public sealed class PerProperties : LinearMeasureLaws<Per<Money<Yuan>, Count<Person>>>;
