namespace Indicators.Tests;

/// <summary>The arguments of a calculator in each of its forms, with the plain numbers that some take besides.</summary>
public sealed class Arguments
{
    private readonly Statement[] statements;
    private readonly DecimalBounds[] bounds;

    private Arguments(Statement[] statements, DecimalBounds[] bounds, PlainArguments plain) =>
        (this.statements, this.bounds, Plain) = (statements, bounds, plain);

    internal PlainArguments Plain { get; }

    internal decimal Periods => Plain.Periods;

    internal int PerYear => Plain.PerYear;

    internal Reach Reach => Plain.Reach;

    internal ReadOnlySpan<DecimalBounds> Box => bounds;

    internal static Arguments OfBounds(DecimalBounds[] bounds, PlainArguments plain) => new([], bounds, plain);

    internal static Arguments OfStatements(Statement[] statements, PlainArguments plain) =>
        new(
            statements,
            Array.ConvertAll(statements, statement => statement.In<Multiplier>().ToBounds(plain.Reach).Numbers),
            plain
        );

    internal TFigure Exact<TFigure>(int index)
        where TFigure : struct, IFigure<TFigure> =>
        default(TFigure).WithValue(statements.Length == 0 ? bounds[index].Lower : FigureOf(index));

    internal Bounds<TFigure> Bounds<TFigure>(int index)
        where TFigure : struct, IFigure<TFigure> =>
        statements.Length == 0 ? new(default, bounds[index]) : statements[index].In<TFigure>().ToBounds(Reach);

    internal Stated<TFigure> Stated<TFigure>(int index)
        where TFigure : struct, IFigure<TFigure> =>
        statements.Length == 0 ? Exact<TFigure>(index) : statements[index].In<TFigure>();

    /// <summary>The statement, or a figure within the bounds or at an end of them with these as what it may stand for.</summary>
    internal Stated<TFigure> Within<TFigure>(int index)
        where TFigure : struct, IFigure<TFigure>
    {
        if (statements.Length > 0)
        {
            return Stated<TFigure>(index);
        }

        var side = bounds[index];
        var figure = side.HasUpper ? side.Upper : Math.Max(side.Lower, 1m);
        return Indicators.Stated.Within(default(TFigure).WithValue(figure), Bounds<TFigure>(index));
    }

    internal TFigure[] AllExact<TFigure>()
        where TFigure : struct, IFigure<TFigure> => [.. Enumerable.Range(0, bounds.Length).Select(Exact<TFigure>)];

    internal Bounds<TFigure>[] AllBounds<TFigure>()
        where TFigure : struct, IFigure<TFigure> => [.. Enumerable.Range(0, bounds.Length).Select(Bounds<TFigure>)];

    internal Stated<TFigure>[] AllStated<TFigure>()
        where TFigure : struct, IFigure<TFigure> => [.. Enumerable.Range(0, bounds.Length).Select(Stated<TFigure>)];

    public override string ToString() =>
        $"{string.Join("; ", statements.Select(statement => statement.ToString()))} {string.Join("; ", bounds)} {Plain}";

    private decimal FigureOf(int index) => statements[index].In<Multiplier>().Figure.ToDecimal();
}
