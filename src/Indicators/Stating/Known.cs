namespace Indicators;

/// <summary>Refuses values of an enumeration that have no name.</summary>
internal static class Known
{
    internal static TChoice Choice<TChoice>(TChoice choice)
        where TChoice : struct, Enum =>
        Enum.IsDefined(choice)
            ? choice
            : throw new ArgumentOutOfRangeException(
                nameof(choice),
                choice,
                $"{choice} is not a {typeof(TChoice).Name}. Use one of its named values."
            );
}
