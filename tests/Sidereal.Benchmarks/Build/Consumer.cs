using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Measuring;

namespace Sidereal.Benchmarks.Build;

/// <summary>A project of somebody's, in a folder of its own outside the checkout.</summary>
/// <param name="name">What tables call it.</param>
/// <param name="folder">Its folder.</param>
/// <param name="feed">Where the package is.</param>
/// <param name="usesIL">Whether the compiler gets the package's IL where it could have an image.</param>
internal sealed class Consumer(string name, string folder, Feed feed, bool usesIL)
{
    public string Name => name;

    /// <summary>The README's program.</summary>
    /// <param name="attribute">The client's attribute; without one there is nothing to generate.</param>
    public static string ListFactors(string attribute) => $$"""
        using Sidereal;

        using var client = new VerifyClient(new BasicCredential("account or key SID", "token or secret"));

        await foreach (Factor factor in client.ListFactorAsync(
            ServiceSid.Parse("VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
            "ff483d1ff591898a9942916050d2ca3f",
            pageSize: 1000))
        {
            Console.WriteLine($"{factor.Sid} {factor.FriendlyName} {factor.Status}");
        }

        {{attribute}}
        public sealed partial class VerifyClient;
        """;

    /// <summary>Writes a console program that may use the package.</summary>
    /// <param name="program">Its C#.</param>
    /// <param name="usesPackage">Whether it references the package.</param>
    public Consumer Write(string program, bool usesPackage)
    {
        string package = usesPackage ? $"""<ItemGroup><PackageReference Include="Sidereal" Version="{Feed.Version}" /></ItemGroup>""" : "";
        WriteFile("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              {package}
            </Project>
            """);
        return WriteFile("Program.cs", program).WriteFeed();
    }

    /// <summary>Tells the package manager where the package is.</summary>
    public Consumer WriteFeed() => WriteFile("nuget.config", $"""
        <configuration><packageSources><add key="benchmark" value="{feed.Folder}" /></packageSources></configuration>
        """);

    public Consumer WriteFile(string path, string text)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>The files that the generator writes for this project, by name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> EmittedFilesAsync()
    {
        await BuildAsync("-v:quiet", "-p:EmitCompilerGeneratedFiles=true");
        return Directory.GetFiles(Path.Combine(folder, "obj"), "*.g.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetDirectoryName(file)!.EndsWith("Sidereal.Generator.ClientGenerator", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
    }

    public Task RestoreAsync() => Command.DotNetAsync(folder, Environment, "restore");

    /// <summary>Builds from nothing; what the package manager has found stays.</summary>
    public Task<CommandResult> BuildAsync(params string[] more)
    {
        foreach (string output in new[] { "bin", Path.Combine("obj", "Debug") })
        {
            if (Directory.Exists(Path.Combine(folder, output)))
            {
                Directory.Delete(Path.Combine(folder, output), recursive: true);
            }
        }

        return Command.DotNetAsync(folder, Environment, ["build", "--no-restore", "-m:1", "-tl:off", "-nodeReuse:false", "-p:UseSharedCompilation=false", $"-p:SiderealReadyToRun={!usesIL}", .. more]);
    }

    /// <summary>Builds from nothing, and gives what the compiler says about our analyzer and our generator.</summary>
    public async Task<CompilerReport> ReportAsync() => CompilerReport.Read((await BuildAsync("-v:detailed", "-p:ReportAnalyzer=true")).Output);

    private Dictionary<string, string> Environment => new() { ["NUGET_PACKAGES"] = feed.Packages };
}
