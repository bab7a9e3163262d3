namespace Indicators;

/// <summary>What may be done over time with stocks, flows, year-to-date figures, index numbers and rates.</summary>
internal static class NatureRules
{
    private static readonly Names StockSum = new("stocks are never summed over time; average them", "存量不得跨期相加");
    private static readonly Names ToDateSum = new(
        "year-to-date figures overlap and are never summed or averaged; de-accumulate them first",
        "累计数相互重叠，不得相加或平均，应先还原为当期数"
    );
    private static readonly Names IndexSum = new("index numbers are never summed; average them", "指数不得相加");
    private static readonly Names RateSum = new(
        "rates, shares and prices are never summed; they are averaged with weights",
        "比率、占比和价格不得相加，应加权平均"
    );
    private static readonly Names RateMean = new(
        "rates, shares and prices are averaged with weights; give them",
        "比率、占比和价格应加权平均，请给出权数"
    );
    private static readonly Names OnlyFlows = new("only flows are annualised", "只有流量可以年化");
    private static readonly Names OnlyFlowsAccumulate = new(
        "only flows are accumulated to year-to-date figures",
        "只有流量可以累计"
    );
    private static readonly Names OnlyToDate = new(
        "only year-to-date figures are de-accumulated",
        "只有累计数可以还原为当期数"
    );
    private static readonly Names ToDateChange = new(
        "year-to-date figures are compared with the same span of another year only; de-accumulate them first",
        "累计数只能与其他年份的同期比较，应先还原为当期数"
    );
    private static readonly Names FlowPoint = new(
        "a flow belongs to the whole of its period, and that of a part is not that of the whole; sum or average it",
        "流量属于整个时期，不得以部分时期代替"
    );
    private static readonly Names ToDateFirst = new(
        "a year-to-date figure at the end of a period is that of the period; the first is not",
        "累计数以期末数为准"
    );

    internal static void RequireSummable<TFigure>(string calculation, Indicator<TFigure> indicator)
        where TFigure : struct, IFigure<TFigure> =>
        Require(
            calculation,
            indicator,
            indicator.Nature switch
            {
                Nature.Flow => null,
                Nature.Stock => StockSum,
                Nature.YearToDate => ToDateSum,
                Nature.Index => IndexSum,
                _ => RateSum,
            }
        );

    internal static void RequireAverageable<TFigure>(string calculation, Indicator<TFigure> indicator)
        where TFigure : struct, IFigure<TFigure> =>
        Require(
            calculation,
            indicator,
            indicator.Nature switch
            {
                Nature.Rate => RateMean,
                Nature.YearToDate => ToDateSum,
                _ => null,
            }
        );

    internal static void RequireNotToDate<TFigure>(string calculation, Series<TFigure> series)
        where TFigure : struct, IFigure<TFigure> =>
        Require(calculation, series.Indicator, series.Grid.IsYearToDate ? ToDateChange : null);

    internal static void RequireAnnualisable<TFigure>(string calculation, Indicator<TFigure> indicator)
        where TFigure : struct, IFigure<TFigure> =>
        Require(calculation, indicator, indicator.Nature == Nature.Flow ? null : OnlyFlows);

    internal static void RequireFlow<TFigure>(string calculation, Indicator<TFigure> indicator)
        where TFigure : struct, IFigure<TFigure> =>
        Require(calculation, indicator, indicator.Nature == Nature.Flow ? null : OnlyFlowsAccumulate);

    internal static void RequireToDate<TFigure>(string calculation, Series<TFigure> series)
        where TFigure : struct, IFigure<TFigure> =>
        Require(calculation, series.Indicator, series.Grid.IsYearToDate ? null : OnlyToDate);

    /// <summary>The value of a part of a period stands for the period.</summary>
    internal static void RequirePointwise<TFigure>(string calculation, Indicator<TFigure> indicator, bool isFirst)
        where TFigure : struct, IFigure<TFigure> =>
        Require(
            calculation,
            indicator,
            indicator.Nature switch
            {
                Nature.Flow => FlowPoint,
                Nature.YearToDate when isFirst => ToDateFirst,
                _ => null,
            }
        );

    private static void Require<TFigure>(string calculation, Indicator<TFigure> indicator, Names? rule)
        where TFigure : struct, IFigure<TFigure>
    {
        if (rule is not null)
        {
            throw new NatureRuleException($"{calculation} of {indicator.Code}", indicator.Nature, rule);
        }
    }
}
