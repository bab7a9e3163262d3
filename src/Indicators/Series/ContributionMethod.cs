namespace Indicators;

/// <summary>How the change of an index is divided among its items.</summary>
public enum ContributionMethod
{
    /// <summary>Laspeyres: the share of the first period x the change of the price.</summary>
    Laspeyres = 0,

    /// <summary>Fisher, after van IJzeren (1987) and Balk (2008), section 4.2.2: the item's price change weighted by quantities of both periods, (q0 + q1 / Q) for the quantity index Q.</summary>
    FisherVanIjzeren = 1,

    /// <summary>Fisher, after Reinsdorf, Diewert and Ehemann (2002), section 6: as a geometric mean, by logarithmic means.</summary>
    FisherReinsdorf = 2,

    /// <summary>Jevons: the geometric mean with equal weights, by logarithmic means.</summary>
    Jevons = 3,

    /// <summary>Törnqvist: the geometric mean with the mean shares of both periods, by logarithmic means.</summary>
    Tornqvist = 4,
}
