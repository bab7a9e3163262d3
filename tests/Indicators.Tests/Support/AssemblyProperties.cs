using FsCheck.Xunit;
using Indicators.Tests;

[assembly: Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
