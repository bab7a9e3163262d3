using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>Indicators with their observations and targets, plain figures and exchange rates, read from a JSON file; immutable.</summary>
/// <remarks>The format is described by the JSON Schema <c>docs/data-set.schema.json</c>.</remarks>
public sealed class DataSet
{
    private readonly Dictionary<string, IndicatorData<Figure>> byCode;

    internal DataSet(
        string code,
        Names names,
        IReadOnlyList<IndicatorData<Figure>> indicators,
        IReadOnlyList<QuotedFigure<Figure>> figures,
        IReadOnlyList<QuotedRate> exchangeRates,
        Scorecard? scorecard
    )
    {
        (Code, Names, Indicators, Figures, QuotedRates, Scorecard) = (
            code,
            names,
            indicators,
            figures,
            exchangeRates,
            scorecard
        );
        byCode = indicators.ToDictionary(data => data.Indicator.Code, StringComparer.Ordinal);
    }

    /// <summary>The code of the data set.</summary>
    public string Code { get; }

    /// <summary>Its names.</summary>
    public Names Names { get; }

    /// <summary>All indicators, in the order of the file.</summary>
    public IReadOnlyList<IndicatorData<Figure>> Indicators { get; }

    /// <summary>The plain figures, in the order of the file.</summary>
    public IReadOnlyList<QuotedFigure<Figure>> Figures { get; }

    /// <summary>The exchange rates, in the order of the file.</summary>
    public IReadOnlyList<QuotedRate> QuotedRates { get; }

    /// <summary>Which targets make the scorecard; null where the file does not say.</summary>
    public Scorecard? Scorecard { get; }

    /// <summary>Reads a data set from a file.</summary>
    /// <param name="path">The path of the JSON file.</param>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="DataSetException">The file is not a data set; the message says where and what to do.</exception>
    public static DataSet Load(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return DataSetReader.Read(File.ReadAllBytes(path), path);
    }

    /// <summary>Reads a data set from UTF-8 bytes.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="name">What to call it in errors, for example its file name.</param>
    /// <exception cref="DataSetException">The text is not a data set; the message says where and what to do.</exception>
    public static DataSet Parse(ReadOnlyMemory<byte> utf8, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return DataSetReader.Read(utf8, name);
    }

    /// <summary>The data of an indicator, with values of a measure.</summary>
    /// <typeparam name="TFigure">The measure, for example <c>Money&lt;Yuan&gt;</c>, or <see cref="Figure"/> for any.</typeparam>
    /// <param name="code">The indicator's code.</param>
    /// <exception cref="KeyNotFoundException">There is no such indicator; the message lists those there are.</exception>
    /// <exception cref="UnitMismatchException">The indicator has another unit; the message says which.</exception>
    public IndicatorData<TFigure> Indicator<TFigure>(string code)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!byCode.TryGetValue(code, out var data))
        {
            throw new KeyNotFoundException(
                $"Data set '{Code}' has no indicator '{code}'. It has: {string.Join(", ", byCode.Keys)}."
            );
        }

        return Typed(data.Indicator.Code, data.Indicator.Unit, data.As<TFigure>);
    }

    /// <summary>The data of an indicator, if there is one of this code.</summary>
    /// <param name="code">The indicator's code.</param>
    /// <param name="data">The data; null when there is none.</param>
    public bool TryIndicator(string code, [NotNullWhen(true)] out IndicatorData<Figure>? data) =>
        byCode.TryGetValue(code, out data);

    /// <summary>A plain figure, as a measure.</summary>
    /// <typeparam name="TFigure">The measure, for example <c>Per&lt;Money&lt;Yuan&gt;, Count&lt;Vehicle&gt;&gt;</c>.</typeparam>
    /// <param name="code">The figure's code.</param>
    /// <exception cref="KeyNotFoundException">There is no such figure; the message lists those there are.</exception>
    /// <exception cref="UnitMismatchException">The figure has another unit; the message says which.</exception>
    public QuotedFigure<TFigure> QuotedFigure<TFigure>(string code)
        where TFigure : struct, IFigure<TFigure>
    {
        var figure =
            Figures.FirstOrDefault(candidate => candidate.Code == code)
            ?? throw new KeyNotFoundException(
                $"Data set '{Code}' has no figure '{code}'. It has: {string.Join(", ", Figures.Select(candidate => candidate.Code))}."
            );
        return Typed(figure.Code, figure.Value.Figure.Unit, figure.As<TFigure>);
    }

    /// <summary>The exchange rates of one currency in another, in the order of the file; rates printed the other way round are inverted.</summary>
    /// <typeparam name="TBase">The currency that is priced.</typeparam>
    /// <typeparam name="TQuote">The currency in which it is priced.</typeparam>
    public IReadOnlyList<ExchangeRate<TBase, TQuote>> ExchangeRates<TBase, TQuote>()
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency =>
        [
            .. QuotedRates
                .Where(rate => rate.IsIn<TBase, TQuote>() || rate.IsIn<TQuote, TBase>())
                .Select(rate =>
                    rate.IsIn<TBase, TQuote>() ? rate.As<TBase, TQuote>() : rate.As<TQuote, TBase>().Inverse()
                ),
        ];

    /// <summary>The code of the data set.</summary>
    public override string ToString() => Code;

    private static TResult Typed<TResult>(string code, Unit unit, Func<TResult> convert)
    {
        try
        {
            return convert();
        }
        catch (UnitMismatchException mismatch)
        {
            throw new UnitMismatchException(
                mismatch.Expected,
                unit,
                $"'{code}' is in '{unit}', not in '{mismatch.Expected}'. Ask for the measure whose unit is '{unit}', or for Figure."
            );
        }
    }
}
