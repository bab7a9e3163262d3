using System.Reflection;

namespace Indicators.Tests;

/// <summary>Finds files of the repository.</summary>
internal static class Repository
{
    internal static string Root { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot")
            .Value!;

    internal static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);
}
