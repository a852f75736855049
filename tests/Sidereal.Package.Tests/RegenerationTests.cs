using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Xunit;

namespace Sidereal.Package.Tests;

/// <summary>What builds do after edits of the document: real ones, of a project over the packed package.</summary>
public sealed class RegenerationTests(PackageFixture fixture)
{
    private const string Program = """
        using Sidereal;
        Console.WriteLine(string.Join(" ", typeof(Item).GetProperties().Select(property => property.Name)));

        [OpenApiClient("shop.openapi.yaml")] public partial class ShopClient;
        """;

    /// <summary>A document of one object, <c>Item</c>, whose properties stand last.</summary>
    internal const string Document = """
        openapi: 3.0.3
        info: { title: Shop, version: "1" }
        servers: [ { url: "https://shop.example.com" } ]
        paths:
          /item:
            get:
              operationId: GetItem
              responses:
                "200": { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } }
        components:
          schemas:
            Item:
              type: object
              properties:
                name: { type: string }
        """;

    [Fact]
    public async Task A_build_follows_the_document_and_does_nothing_without_an_edit()
    {
        Stranger stranger = Shop("edited").Write("shop.openapi.yaml", Document);
        Assert.Contains("CoreCompile:", await stranger.BuildAsync("-v:normal"));
        string assembly = Path.Combine(stranger.Folder, "obj", "Debug", "net10.0", "App.dll");
        DateTime written = File.GetLastWriteTimeUtc(assembly);
        byte[] before = await File.ReadAllBytesAsync(assembly, TestContext.Current.CancellationToken);

        string log = await stranger.BuildAsync("-v:normal");
        Assert.Contains("Skipping target \"CoreCompile\"", log);
        Assert.Equal(written, File.GetLastWriteTimeUtc(assembly));

        stranger.Write("shop.openapi.yaml", Document + "\n        price: { type: number }\n");
        log = await stranger.BuildAsync("-v:normal");
        Assert.DoesNotContain("Skipping target \"CoreCompile\"", log);
        Assert.NotEqual(before, await File.ReadAllBytesAsync(assembly, TestContext.Current.CancellationToken));
        Assert.Equal("Name Price", Properties(await stranger.RunAsync("--no-build")));
    }

    [Fact]
    public async Task Two_clean_builds_give_the_same_assembly_and_the_same_sources()
    {
        Stranger stranger = Shop("twice", "<PropertyGroup><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles></PropertyGroup>").Write("shop.openapi.yaml", Document);
        Dictionary<string, string> first = await CleanBuildAsync(stranger);
        Dictionary<string, string> second = await CleanBuildAsync(stranger);
        Assert.Equal(first, second);

        // The names are what people find in their editor, in reviews and in stack traces.
        string folder = "generated/Sidereal.Generator/Sidereal.Generator.ClientGenerator/";
        Assert.Equal(
            ["App.dll", folder + "Item.Json.g.cs", folder + "Item.g.cs", folder + "ShopClient.g.cs"],
            first.Keys.Order(StringComparer.Ordinal));
    }

    private static string Properties(string output) => string.Join(" ", output.Trim().Split(' ').Where(name => name is "Name" or "Price"));

    private Stranger Shop(string name, string more = "") => fixture.NewStranger(name).WriteProject("App.csproj", more: more).Write("Program.cs", Program);

    /// <summary>Builds from nothing, and gives the hashes of the assembly and of the sources that were generated.</summary>
    private static async Task<Dictionary<string, string>> CleanBuildAsync(Stranger stranger)
    {
        if (Directory.Exists(Path.Combine(stranger.Folder, "obj")))
        {
            Directory.Delete(Path.Combine(stranger.Folder, "obj"), recursive: true);
            Directory.Delete(Path.Combine(stranger.Folder, "bin"), recursive: true);
        }

        await stranger.BuildAsync();
        string output = Path.Combine(stranger.Folder, "obj", "Debug", "net10.0");
        return Directory.GetFiles(Path.Combine(output, "generated", "Sidereal.Generator"), "*.cs", SearchOption.AllDirectories)
            .Append(Path.Combine(output, "App.dll"))
            .ToDictionary(file => Path.GetRelativePath(output, file).Replace('\\', '/'), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
    }
}
