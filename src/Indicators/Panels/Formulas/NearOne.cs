namespace Indicators.Panels;

/// <summary>(1 + change)^(p / n) - 1 for a change so small that the series tells more than a root: |change| and |change| p / n below 2^-20.</summary>
/// <remarks>
/// With a = p / n the result is a change (1 + w), w = (a - 1) change / 2 (1 + (a - 2) change / 3 (1 + (a - 3) change / 4)).
/// a change is held in two doubles, with an error below 2^-99; what the series leaves out is below 2^-80, the roundings of w below 2^-49 |w|.
/// </remarks>
internal static class NearOne
{
    private const double Largest = 1d / (1 << 20);
    private const double LeftOut = 1d / (1L << 39) / (1L << 39);
    private const double RoundingOfSeries = 1d / (1L << 49);

    /// <summary>The result, if its rounding is proven.</summary>
    /// <param name="change">The change, nearest double.</param>
    /// <param name="rest">What the change lacks, with an error below 2^-100 of it.</param>
    /// <param name="power">p, from 1 up.</param>
    /// <param name="root">n, from 1 up.</param>
    /// <param name="result">The result, correctly rounded.</param>
    internal static bool TryPower(double change, double rest, int power, int root, out double result)
    {
        result = 0d;
        var a = (double)power / root;
        if (Math.Abs(change) * Math.Max(1d, a) > Largest || Math.Abs(change) < 1e-200)
        {
            return false;
        }

        // change x p exactly in two doubles, then divided by n.
        var product = change * power;
        var productRest = Math.FusedMultiplyAdd(change, power, -product) + (rest * power);
        var first = product / root;
        var firstRest = (Math.FusedMultiplyAdd(-first, root, product) + productRest) / root;
        var series = 1d + ((a - 3d) * change / 4d);
        series = 1d + ((a - 2d) * change / 3d * series);
        var w = (a - 1d) * change / 2d * series;
        var tail = firstRest + (first * w);
        var error = Math.Abs(first) * ((Math.Abs(w) * RoundingOfSeries) + LeftOut);
        result = first + (tail - error);
        return result == first + (tail + error);
    }
}
