using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How a printed figure stands to the quantity: the word in front of or behind the number.</summary>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum Hedge
{
    /// <summary>The figure itself; the default.</summary>
    Exactly = 0,

    /// <summary>"About", 约, 左右: near the figure, on either side.</summary>
    About = 1,

    /// <summary>"Nearly", 近: just under the figure.</summary>
    Nearly = 2,

    /// <summary>"Over", "more than", 超过, 突破: above the figure, not the figure itself.</summary>
    Over = 3,

    /// <summary>"At least", "or more", 以上: the figure or above.</summary>
    AtLeast = 4,

    /// <summary>"Under", "less than", 不到: below the figure, not the figure itself.</summary>
    Under = 5,

    /// <summary>"At most", "up to", 以下: the figure or below.</summary>
    AtMost = 6,
}
