using System;
using System.IO;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Measuring;
using Sidereal.TestKit;

namespace Sidereal.Benchmarks.Build;

/// <summary>The package as it is now, in a folder feed, and room for projects beside it; gone when it is disposed.</summary>
internal sealed class Feed : IDisposable
{
    /// <summary>Unlike any released version, so that no cache can serve another.</summary>
    public const string Version = "0.1.0-benchmark";

    private readonly string _root = Directory.CreateTempSubdirectory("sidereal-benchmark-").FullName;

    private Feed()
    {
        // Nothing above the folder has a say in what is built in it.
        foreach (string name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(_root, name), "<Project />");
        }
    }

    public string Folder => Path.Combine(_root, "feed");

    public string Packages => Path.Combine(_root, "packages");

    public static async Task<Feed> PackAsync()
    {
        Feed feed = new();
        await Command.DotNetAsync(
            Repository.Root,
            new System.Collections.Generic.Dictionary<string, string>(),
            "pack", "runtime/Sidereal", "-c", "Release", "-o", feed.Folder, "-p:Version=" + Version, "-m:1", "-tl:off", "--artifacts-path", Path.Combine(feed._root, "artifacts"));
        return feed;
    }

    public Consumer NewConsumer(string name, string folder, bool usesIL = false) => new(name, Path.Combine(_root, folder), this, usesIL);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
