using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using Indicators;
using Indicators.Benchmarks;

if (args is ["--errors"])
{
    CagrErrors.Write(Console.Out);
    return;
}

if (args is ["--assess"])
{
    AssessmentRatios.Write(Console.Out);
    return;
}

Console.WriteLine(
    $"sizeof(Money<Yuan>) = {Unsafe.SizeOf<Money<Yuan>>()} bytes, sizeof(decimal) = {Unsafe.SizeOf<decimal>()} bytes"
);
_ = BenchmarkSwitcher.FromAssembly(typeof(Levels).Assembly).Run(args);
