namespace Indicators.Panels;

/// <summary>A root so long to compute that it is run stage by stage over a block of cells: within a stage the cells do not wait for each other, in one go each would wait for its own steps.</summary>
internal interface IStagedOperation : IColumnOperation
{
    /// <summary>The radicand as two doubles.</summary>
    void Begin<TLanes>(nuint index, out TLanes ratio, out TLanes rest)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>1 / n, about.</summary>
    TLanes Inverse<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The results from an estimate of the root; the proven lanes are sure.</summary>
    TLanes Finish<TLanes>(nuint index, TLanes estimate, TLanes ratio, TLanes rest, out uint sure)
        where TLanes : struct, ILanes<TLanes>;
}
