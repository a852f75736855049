using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Package.Tests;

public sealed class PackageContentTests(PackageFixture fixture)
{
    [Fact]
    public void The_package_holds_what_it_should_and_nothing_else()
    {
        string[] files = [.. fixture.PackageFiles().Where(file => !file.StartsWith("package/", StringComparison.Ordinal) && !file.StartsWith("_rels/", StringComparison.Ordinal) && file != "[Content_Types].xml").Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "Sidereal.nuspec",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/Sidereal.CodeFixes.dll",
                "analyzers/dotnet/cs/Sidereal.Generator.dll",
                "analyzers/dotnet/cs/Sidereal.PrivateYaml.dll",
                "build/Sidereal.props",
                "build/Sidereal.targets",
                "lib/net10.0/Sidereal.dll",
                "lib/net10.0/Sidereal.xml",
                "lib/net8.0/Sidereal.dll",
                "lib/net8.0/Sidereal.xml",
                .. ReadyToRunTests.Images.Keys.SelectMany(system => new[]
                {
                    $"tools/ready-to-run/{system}/Sidereal.Generator.dll",
                    $"tools/ready-to-run/{system}/Sidereal.PrivateYaml.dll",
                }),
            ],
            files);
    }

    [Fact]
    public void The_symbols_are_a_package_of_their_own() => Assert.Single(Directory.GetFiles(fixture.Feed, "Sidereal.*.snupkg"));

    [Fact]
    public void Polly_is_the_only_dependency()
    {
        using ZipArchive package = ZipFile.OpenRead(fixture.PackageFile);
        using Stream stream = package.GetEntry("Sidereal.nuspec")!.Open();
        IEnumerable<string?> dependencies = XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")?.Value).Distinct();
        Assert.Equal(["Polly.Core"], dependencies);
    }

    [Fact]
    public async Task Packing_twice_gives_the_same_assemblies()
    {
        string second = Path.Combine(fixture.Feed, "..", "second");
        await fixture.PackAsync(Path.Combine(Repository.Root, "runtime", "Sidereal", "Sidereal.csproj"), second);
        Assert.Equal(Assemblies(fixture.PackageFile), Assemblies(Directory.GetFiles(second, "*.nupkg").Single()));
    }

    private static Dictionary<string, string> Assemblies(string path)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        return package.Entries
            .Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal))
            .ToDictionary(entry => entry.FullName, entry =>
            {
                using Stream stream = entry.Open();
                return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream));
            });
    }
}
