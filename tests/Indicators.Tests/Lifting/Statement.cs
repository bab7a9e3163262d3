namespace Indicators.Tests;

/// <summary>A statement of a number whose unit is chosen later: printed or hedged, a printed range, or computed.</summary>
public sealed record Statement(decimal Value, Hedge Hedge, decimal Step, Printing Printing, StatementKind Kind)
{
    internal Stated<TFigure> In<TFigure>()
        where TFigure : struct, IFigure<TFigure>
    {
        var figure = default(TFigure).WithValue(Value);
        return Kind switch
        {
            StatementKind.Range => Stated.Range(figure, default(TFigure).WithValue(Value + Step)),
            StatementKind.Computed => Stated.Within(figure, Single(figure).ToBounds(), Step),
            _ => Single(figure),
        };
    }

    private Stated<TFigure> Single<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> =>
        Step == 0m ? Stated.Hedged(Hedge, figure) : Stated.Printed(figure, Step, Hedge, Printing);
}
