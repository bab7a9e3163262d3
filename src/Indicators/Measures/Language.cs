namespace Indicators;

/// <summary>The language in which a figure or a name is written out.</summary>
public enum Language
{
    /// <summary>English; the default.</summary>
    English = 0,

    /// <summary>Chinese, simplified characters.</summary>
    Chinese = 1,
}
