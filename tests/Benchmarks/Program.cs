using System.Globalization;
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

if (args is ["--text"])
{
    FigureTextRatios.Write(Console.Out);
    ScanSpeeds.Write(Console.Out);
    return;
}

if (args is ["--panels", .. var size])
{
    PanelContests.Write(Console.Out, size is [var cells] ? int.Parse(cells, CultureInfo.InvariantCulture) : 9_600_000);
    return;
}

Console.WriteLine(
    $"sizeof(Money<Yuan>) = {Unsafe.SizeOf<Money<Yuan>>()} bytes, sizeof(decimal) = {Unsafe.SizeOf<decimal>()} bytes"
);
_ = BenchmarkSwitcher.FromAssembly(typeof(Levels).Assembly).Run(args);
