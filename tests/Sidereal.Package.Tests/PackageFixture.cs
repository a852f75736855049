using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Sidereal.TestKit;
using Xunit;

[assembly: AssemblyFixture(typeof(Sidereal.Package.Tests.PackageFixture))]

namespace Sidereal.Package.Tests;

/// <summary>The package, packed once into a folder feed, and an empty packages folder that all strangers restore into.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "sidereal-package-tests-" + Guid.NewGuid().ToString("N")[..8]);

    private readonly SemaphoreSlim _packing = new(1);

    public string Feed => Path.Combine(_root, "feed");

    public string PackagesFolder => Path.Combine(_root, "packages");

    private string Artifacts => Path.Combine(_root, "artifacts");

    public string PackageFile { get; private set; } = string.Empty;

    /// <summary>The version under test: unlike any released one, so that no cache can serve another.</summary>
    public string Version { get; } = "0.1.0-test";

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        Directory.CreateDirectory(PackagesFolder);
        await PackAsync(Path.Combine(Repository.Root, "runtime", "Sidereal", "Sidereal.csproj"), Feed);
        PackageFile = Directory.GetFiles(Feed, "*.nupkg").Single();
    }

    public ValueTask DisposeAsync()
    {
        _packing.Dispose();
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>An empty folder for a project; its restores look into the folder feed first.</summary>
    public Stranger NewStranger(string name)
    {
        string folder = Path.Combine(_root, name + "-" + Guid.NewGuid().ToString("N")[..6]);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="strangers" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        return new Stranger(folder, this);
    }

    /// <summary>The files in the package.</summary>
    public IReadOnlyList<string> PackageFiles()
    {
        using ZipArchive package = ZipFile.OpenRead(PackageFile);
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>Packs a project into a folder, from nothing; its intermediate files go elsewhere than those of the repository's own build.</summary>
    public async Task PackAsync(string project, string output)
    {
        // One at a time: all start by deleting the same folder.
        await _packing.WaitAsync();
        try
        {
            if (Directory.Exists(Artifacts))
            {
                Directory.Delete(Artifacts, recursive: true);
            }

            ProcessResult result = await DotNet.RunAsync(
                Path.GetDirectoryName(project)!,
                packagesFolder: null,
                "pack", project, "-c", "Release", "-o", output, "-p:Version=" + Version, "--artifacts-path", Artifacts, "--disable-build-servers", "-v", "quiet");
            result.Succeeded();
        }
        finally
        {
            _packing.Release();
        }
    }
}
