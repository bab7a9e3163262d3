namespace Indicators.Panels;

/// <summary>The degree of a root: one number for all lanes, or a number in each.</summary>
internal interface IExponent<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <summary>The number n.</summary>
    TLanes Number { get; }

    /// <summary>1 / n, rounded.</summary>
    TLanes Inverse { get; }

    /// <summary>x^n as the sum of two doubles, with a relative error below (n^2 / 2 + 2 n log2 n + n) 2^-106.</summary>
    TLanes Power(TLanes x, out TLanes rest);
}
