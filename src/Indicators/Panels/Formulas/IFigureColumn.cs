namespace Indicators.Panels;

/// <summary>A column of figures, brought to one step with the other columns of its formula.</summary>
internal interface IFigureColumn
{
    /// <summary>The figures from an index on, and the lanes where they are exact.</summary>
    TLanes Load<TLanes>(nuint index, out uint exact)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The lanes where the figure is missing.</summary>
    uint Missing<TLanes>(nuint index)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>One figure.</summary>
    StepFigure At(nuint index);
}
