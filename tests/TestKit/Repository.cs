using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Sidereal.TestKit;

/// <summary>Where the sources lie, for tests that compare with files. Paths that the compiler recorded do not say: a deterministic build maps them to "/_/".</summary>
internal static class Repository
{
    /// <summary>The root folder: the first one above the test assembly that holds the build's own files or, when the output lies elsewhere, the one that the build wrote down.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory) ?? Recorded()
        ?? throw new DirectoryNotFoundException($"No folder above '{AppContext.BaseDirectory}' holds Directory.Packages.props; run the tests inside a checkout.");

    /// <summary>A file of the data that is shared beside the checkout; null when there is none, which is no failure.</summary>
    public static string? FindShared(string relativePath)
    {
        string path = Path.GetFullPath(Path.Combine(Root, "..", "shared", relativePath));
        return Directory.Exists(path) || File.Exists(path) ? path : null;
    }

    private static string? Above(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    private static string? Recorded() => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(metadata => metadata.Key == "RepositoryRoot" && Directory.Exists(metadata.Value))
        .Select(metadata => metadata.Value)
        .FirstOrDefault();
}
