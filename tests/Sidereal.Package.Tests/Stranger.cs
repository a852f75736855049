using System.IO;
using System.Threading.Tasks;

namespace Sidereal.Package.Tests;

/// <summary>A person elsewhere, with a folder of their own and the package from a feed.</summary>
public sealed class Stranger(string folder, PackageFixture fixture)
{
    public string Folder => folder;

    /// <summary>Writes a file; folders on the way are made.</summary>
    public Stranger Write(string path, string text)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Writes a project file that references the package.</summary>
    /// <param name="path">The project file's path.</param>
    /// <param name="targetFramework">For example <c>net10.0</c>.</param>
    /// <param name="isProgram">Whether it is a program; a library otherwise.</param>
    /// <param name="more">More of the project file.</param>
    public Stranger WriteProject(string path, string targetFramework = "net10.0", bool isProgram = true, string more = "") => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{targetFramework}</TargetFramework>
            <OutputType>{(isProgram ? "Exe" : "Library")}</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Sidereal" Version="{fixture.Version}" />
          </ItemGroup>
          {more}
        </Project>
        """);

    public async Task<string> BuildAsync(params string[] more) => (await TryBuildAsync(more)).Succeeded().Output;

    internal Task<ProcessResult> TryBuildAsync(params string[] more) => DotNet.RunAsync(folder, fixture.PackagesFolder, ["build", "--disable-build-servers", "-nologo", .. more]);

    /// <summary>Runs the program again whenever a file of the project changes.</summary>
    internal WatchedProgram Watch()
    {
        System.Diagnostics.ProcessStartInfo start = DotNet.Prepare("dotnet", folder, fixture.PackagesFolder, "watch", "--non-interactive", "--no-hot-reload", "run");
        // Containers and network folders do not always tell of changes.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "true";
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "true";
        return new WatchedProgram(start);
    }

    /// <summary>Builds and runs, and gives what the program printed.</summary>
    public async Task<string> RunAsync(params string[] more) => (await DotNet.RunAsync(folder, fixture.PackagesFolder, ["run", .. more])).Succeeded().Output;
}
