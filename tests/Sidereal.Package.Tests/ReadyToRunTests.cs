using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Sidereal.Package.Tests;

/// <summary>The generator as the package has it for one system: compiled ahead of time, the same in everything else, and what builds on that system run.</summary>
public sealed class ReadyToRunTests(PackageFixture fixture)
{
    private const string Program = """
        using Sidereal;
        Console.WriteLine(FactorSid.Parse("YF00000000000000000000000000000001"));

        [OpenApiClient] public partial class VerifyClient;
        """;

    // Mixed into the processor's number, so that no loader of another system takes the image for its own.
    private const int Linux = 0x7B79;

    /// <summary>The systems that the package has images for, and what stands in these as their machine.</summary>
    internal static readonly SortedDictionary<string, int> Images = new(StringComparer.Ordinal)
    {
        ["linux-arm64"] = (int)Machine.Arm64 ^ Linux,
        ["linux-x64"] = (int)Machine.Amd64 ^ Linux,
    };

    public static MatrixTheoryData<string, string> Files => new(Images.Keys, ["Sidereal.Generator.dll", "Sidereal.PrivateYaml.dll"]);

    [Theory]
    [MemberData(nameof(Files))]
    public void An_image_is_the_same_assembly_compiled_for_one_system(string system, string file)
    {
        using ZipArchive package = ZipFile.OpenRead(fixture.PackageFile);
        using PEReader il = Read(package, "analyzers/dotnet/cs/" + file);
        using PEReader image = Read(package, $"tools/ready-to-run/{system}/{file}");
        Assert.Equal(0, il.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.True(image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
        Assert.Equal(Images[system], (int)image.PEHeaders.CoffHeader.Machine);

        // The compiler takes two files of one name for the same analyzer only where these agree.
        Assert.Equal(Identity(il), Identity(image));
    }

    [Theory]
    [InlineData("-t:Build", true)]
    [InlineData("-t:Rebuild", true)]
    [InlineData("-t:Build -p:SiderealReadyToRun=false", false)]
    [InlineData("-t:Build -p:DesignTimeBuild=true", false)]
    [InlineData("-t:Build -p:BundledNETCoreAppTargetFrameworkVersion=9.0", false)]
    [InlineData("-t:Compile", false)]
    public async Task A_build_runs_the_image_for_its_system(string arguments, bool isImage)
    {
        (string system, string[] analyzers) = await AnalyzersAsync(fixture.NewStranger("image").WriteProject("App.csproj").Write("Program.cs", Program), arguments.Split(' '));
        Assert.Equal(Expected(isImage && Images.ContainsKey(system) ? $"tools/ready-to-run/{system}/" : "analyzers/dotnet/cs/"), analyzers);
    }

    [Fact]
    public async Task A_project_that_has_the_package_through_another_runs_its_IL()
    {
        Stranger stranger = fixture.NewStranger("through")
            .WriteProject("Library/Library.csproj", isProgram: false)
            .Write("App/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../Library/Library.csproj" />
                  </ItemGroup>
                </Project>
                """);
        (_, string[] analyzers) = await AnalyzersAsync(stranger, "App", "-t:Build");
        Assert.Equal(Expected("analyzers/dotnet/cs/"), analyzers);
    }

    private static PEReader Read(ZipArchive package, string path)
    {
        using Stream stream = package.GetEntry(path)!.Open();
        MemoryStream copy = new();
        stream.CopyTo(copy);
        copy.Position = 0;
        return new PEReader(copy);
    }

    private static (string Name, Guid ModuleVersion) Identity(PEReader assembly)
    {
        MetadataReader metadata = assembly.GetMetadataReader();
        return (metadata.GetAssemblyDefinition().GetAssemblyName().FullName, metadata.GetGuid(metadata.GetModuleDefinition().Mvid));
    }

    private static string[] Expected(string generatorFolder) =>
        ["analyzers/dotnet/cs/Sidereal.CodeFixes.dll", generatorFolder + "Sidereal.Generator.dll", generatorFolder + "Sidereal.PrivateYaml.dll"];

    /// <summary>Builds, and gives the system that the SDK is of and the package's analyzers that the compiler got, by their paths in the package.</summary>
    private async Task<(string System, string[] Analyzers)> AnalyzersAsync(Stranger stranger, params string[] arguments)
    {
        string folder = $"/sidereal/{fixture.Version}/";
        using JsonDocument build = JsonDocument.Parse(await stranger.BuildAsync([.. arguments, "-getItem:Analyzer", "-getProperty:NETCoreSdkPortableRuntimeIdentifier"]));
        IEnumerable<string> analyzers = build.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
            .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/'))
            .Where(path => path.Contains(folder, StringComparison.Ordinal))
            .Select(path => path[(path.IndexOf(folder, StringComparison.Ordinal) + folder.Length)..])
            .Order(StringComparer.Ordinal);
        return (build.RootElement.GetProperty("Properties").GetProperty("NETCoreSdkPortableRuntimeIdentifier").GetString()!, [.. analyzers]);
    }
}
