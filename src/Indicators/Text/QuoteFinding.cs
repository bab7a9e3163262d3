namespace Indicators.Text;

/// <summary>A figure of a data set held against its wording.</summary>
/// <remarks>Immutable; equal to itself alone.</remarks>
public sealed class QuoteFinding
{
    internal QuoteFinding(
        string code,
        ReportingPeriod period,
        string figure,
        Citation citation,
        QuoteProblem problem
    ) => (Code, Period, Figure, Citation, Problem) = (code, period, figure, citation, problem);

    /// <summary>The code of the indicator or figure; of an exchange rate its two currencies: "USD/CNY".</summary>
    public string Code { get; }

    /// <summary>The period of the figure, or when the target is due.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The figure, in English.</summary>
    public string Figure { get; }

    /// <summary>Where it is printed, with the wording.</summary>
    public Citation Citation { get; }

    /// <summary>What is wrong; <see cref="QuoteProblem.None"/> when the wording states the figure.</summary>
    public QuoteProblem Problem { get; }

    /// <summary>Code, period, figure, wording and problem on one line.</summary>
    public override string ToString() => $"{Code} {Period}: {Figure}, \"{Citation.Wording}\": {Problem}";
}
