using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
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

    // What an image for the system has in the place of the processor: for other systems than Windows the processor's number with another mixed in, so that no loader takes it for IL.
    private const int Linux = 0x7B79;
    private const int MacOS = 0x4644;

    /// <summary>The systems that the package has images for, and what stands in these as their machine.</summary>
    internal static readonly SortedDictionary<string, int> Images = new(StringComparer.Ordinal)
    {
        ["linux-arm64"] = (int)Machine.Arm64 ^ Linux,
        ["linux-x64"] = (int)Machine.Amd64 ^ Linux,
        ["osx-arm64"] = (int)Machine.Arm64 ^ MacOS,
        ["win-arm64"] = (int)Machine.Arm64,
        ["win-x64"] = (int)Machine.Amd64,
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
    [InlineData("", true)]
    [InlineData("-p:SiderealReadyToRun=false", false)]
    [InlineData("-p:DesignTimeBuild=true", false)]
    public async Task A_build_runs_the_image_for_its_system(string option, bool isImage)
    {
        Stranger stranger = fixture.NewStranger("image").WriteProject("App.csproj").Write("Program.cs", Program);
        string output = await stranger.BuildAsync([.. new[] { "-t:ResolveLockFileAnalyzers", "-getItem:Analyzer", option }.Where(argument => argument.Length > 0)]);
        string images = $"tools/ready-to-run/{RuntimeInformation.RuntimeIdentifier}/";
        bool isExpected = isImage && Images.ContainsKey(RuntimeInformation.RuntimeIdentifier);
        Assert.Equal(
            isExpected
                ? ["analyzers/dotnet/cs/Sidereal.CodeFixes.dll", images + "Sidereal.Generator.dll", images + "Sidereal.PrivateYaml.dll"]
                : ["analyzers/dotnet/cs/Sidereal.CodeFixes.dll", "analyzers/dotnet/cs/Sidereal.Generator.dll", "analyzers/dotnet/cs/Sidereal.PrivateYaml.dll"],
            Analyzers(output).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_image_is_as_good_as_IL_where_the_compilers_runtime_is_older()
    {
        if (!Images.ContainsKey(RuntimeInformation.RuntimeIdentifier))
        {
            Assert.Skip($"The package has no image for {RuntimeInformation.RuntimeIdentifier}.");
        }

        // The oldest compiler that the generator is made for, on the oldest runtime that is still cared for; it comes along with the program.
        Stranger stranger = fixture.NewStranger("older")
            .Write("App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net8.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                    <SelfContained>true</SelfContained>
                    <InvariantGlobalization>true</InvariantGlobalization>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Program.cs", """
                using System.Reflection;
                using Microsoft.CodeAnalysis;
                using Microsoft.CodeAnalysis.CSharp;

                var generator = (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(args[0]).GetType("Sidereal.Generator.ClientGenerator", true)!)!;
                var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                    .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                    .Append(args[1])
                    .Select(path => MetadataReference.CreateFromFile(path));
                var compilation = CSharpCompilation.Create("Old", [CSharpSyntaxTree.ParseText("[Sidereal.OpenApiClient] public partial class VerifyClient { }")], references, new(OutputKind.DynamicallyLinkedLibrary));
                CSharpGeneratorDriver.Create(generator).RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
                Console.WriteLine($"{Environment.Version.Major}: {updated.GetTypeByMetadataName("FactorSid")}, {updated.GetDiagnostics().Count(fault => fault.Severity == DiagnosticSeverity.Error)} errors");
                """);
        ZipFile.ExtractToDirectory(fixture.PackageFile, Path.Combine(stranger.Folder, "package"));
        string output = await stranger.RunAsync(
            "--",
            Path.Combine(stranger.Folder, "package", "tools", "ready-to-run", RuntimeInformation.RuntimeIdentifier, "Sidereal.Generator.dll"),
            Path.Combine(stranger.Folder, "package", "lib", "net8.0", "Sidereal.dll"));
        Assert.Equal("8: FactorSid, 0 errors", output.Trim());
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

    /// <summary>The package's analyzers by their paths in it, out of what the build says in JSON.</summary>
    private IEnumerable<string> Analyzers(string json)
    {
        string folder = $"/sidereal/{fixture.Version}/";
        using JsonDocument items = JsonDocument.Parse(json);
        return
        [
            .. items.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
                .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/'))
                .Where(path => path.Contains(folder, StringComparison.Ordinal))
                .Select(path => path[(path.IndexOf(folder, StringComparison.Ordinal) + folder.Length)..]),
        ];
    }
}
