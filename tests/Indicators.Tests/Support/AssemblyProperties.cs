using FsCheck.Xunit;
using Indicators;

[assembly: Properties(
    Arbitrary = [typeof(IndicatorArbitraries), typeof(Indicators.Tests.PrintedNumber)],
    MaxTest = 500
)]
