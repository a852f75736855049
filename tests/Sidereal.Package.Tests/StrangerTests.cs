using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Sidereal.Package.Tests;

public sealed class StrangerTests(PackageFixture fixture)
{
    private const string Documents = """
        <ItemGroup><AdditionalFiles Include="specs/shop.yaml;specs/shop.json" /></ItemGroup>
        """;

    private static readonly CompositeFormat FourLines = CompositeFormat.Parse("""
        using Sidereal;
        using var client = new VerifyClient(new BasicCredential("user", "password"), new ApiClientOptions {{ BaseAddress = new Uri("{0}") }});
        await foreach (Factor factor in client.ListFactorAsync(ServiceSid.Parse("VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), "ff483d1ff591898a9942916050d2ca3f", pageSize: 50)) Console.WriteLine($"{{factor.Sid}} {{factor.FactorType}} {{factor.Config}}");
        try {{ ServiceSid.Parse(string.Concat("VA", "1")); }} catch (FormatException exception) {{ Console.WriteLine(exception.Message); }}

        [OpenApiClient] public partial class VerifyClient;
        """);

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public async Task Four_lines_list_the_factors_of_the_embedded_document(string targetFramework)
    {
        using ListingServer server = ListingServer.Start(120);

        // Only the newest runtime is installed everywhere; an older one comes along with the program.
        string selfContained = targetFramework == "net10.0" ? string.Empty : $"<PropertyGroup><RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier><SelfContained>true</SelfContained></PropertyGroup>";
        Stranger stranger = fixture.NewStranger("embedded-" + targetFramework)
            .WriteProject("App.csproj", targetFramework, more: selfContained)
            .Write("Program.cs", string.Format(CultureInfo.InvariantCulture, FourLines, server.Address));
        string[] lines = (await stranger.RunAsync()).ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Equal(121, lines.Length);
        Assert.Equal("YF00000000000000000000000000000077 passkeys {\"n\":119}", lines[119]);
        Assert.Equal("'VA1' does not match '^VA[0-9a-fA-F]{32}$': it has 3 characters instead of 34.", lines[120]);
    }

    [Theory]
    [InlineData("specs/shop.yaml", ShopYaml)]
    [InlineData("specs/shop.json", ShopJson)]
    [InlineData("found.by.itself.openapi.yaml", ShopYaml)]
    public async Task A_document_of_ones_own_becomes_a_client(string path, string document)
    {
        Stranger stranger = fixture.NewStranger("own")
            .WriteProject("App.csproj", more: path.StartsWith("specs/", System.StringComparison.Ordinal) ? Documents : string.Empty)
            .Write(path, document)
            .Write("Program.cs", $$"""
                using Sidereal;
                using var client = new ShopClient(new BearerCredential("token"));
                Item item = System.Text.Json.JsonSerializer.Deserialize<Item>("{\"id\":\"item_abc123\",\"price\":12.5,\"kind\":\"used\"}")!;
                Func<ItemId, CancellationToken, Task<Item>> get = client.GetItemAsync;
                Console.WriteLine($"{item.Id} {item.Price} {item.Kind} {item.Kind?.IsKnown} {get.Method.Name}");

                [OpenApiClient("{{path}}")] public partial class ShopClient;
                """);
        Assert.Equal("item_abc123 12.5 used True GetItemAsync", (await stranger.RunAsync()).Trim());
    }

    [Fact]
    public async Task A_program_over_a_library_with_a_client_has_no_types_twice()
    {
        Stranger stranger = fixture.NewStranger("library")
            .WriteProject("Library/Library.csproj", isProgram: false)
            .Write("Library/Client.cs", "namespace Library; [Sidereal.OpenApiClient] public partial class VerifyClient;")
            .Write("App/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../Library/Library.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .Write("App/Program.cs", "System.Console.WriteLine(Library.FactorSid.Parse(\"YF00000000000000000000000000000001\"));");
        Assert.Equal("YF00000000000000000000000000000001", (await stranger.RunAsync("--project", "App")).Trim());
    }

    [Fact]
    public async Task Other_packages_with_other_versions_of_the_yaml_parser_do_no_harm()
    {
        string[] versions = ["13.1.1", "16.3.0"];
        foreach (string version in versions)
        {
            string name = "Dummy" + version.Replace(".", string.Empty, System.StringComparison.Ordinal);
            Stranger author = fixture.NewStranger(name).Write(name + ".csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <IncludeBuildOutput>false</IncludeBuildOutput>
                    <NoWarn>NU5128;NU5100</NoWarn>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="YamlDotNet" Version="{version}" GeneratePathProperty="true" PrivateAssets="all" />
                    <None Include="$(OutputPath)$(AssemblyName).dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                    <None Include="$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                  </ItemGroup>
                </Project>
                """);
            await fixture.PackAsync(Path.Combine(author.Folder, name + ".csproj"), fixture.Feed);
        }

        Stranger stranger = fixture.NewStranger("crowded")
            .WriteProject("App.csproj", more: $"""
                <ItemGroup>
                  <PackageReference Include="Dummy1311" Version="{fixture.Version}" />
                  <PackageReference Include="Dummy1630" Version="{fixture.Version}" />
                </ItemGroup>
                """)
            .Write("shop.openapi.yaml", ShopYaml)
            .Write("Program.cs", """
                using Sidereal;
                Console.WriteLine($"{ItemId.Parse("item_abc123")} {typeof(VerifyClient).Name}");

                [OpenApiClient("shop.openapi.yaml")] public partial class ShopClient;
                [OpenApiClient] public partial class VerifyClient;
                """);
        Assert.Equal("item_abc123 VerifyClient", (await stranger.RunAsync()).Trim());
    }

    [Fact]
    public async Task A_broken_document_names_its_line()
    {
        ProcessResult result = await fixture.NewStranger("broken")
            .WriteProject("App.csproj")
            .Write("shop.openapi.yaml", ShopYaml.Replace("^item_[a-z0-9]{6}$", "^item_[a-z0-9", System.StringComparison.Ordinal))
            .Write("Program.cs", "System.Console.WriteLine(typeof(Item).GetProperty(\"Id\")); [Sidereal.OpenApiClient(\"shop.openapi.yaml\")] public partial class ShopClient;")
            .TryBuildAsync();
        Assert.Equal(1, result.ExitCode);
        string[] errors = [.. result.Output.Split('\n').Where(line => line.Contains("error ", System.StringComparison.Ordinal)).Select(line => line.Trim()).Distinct()];
        Assert.All(errors, error => Assert.Contains("SDR2001", error));
        Assert.Contains(errors, error => error.Contains("shop.openapi.yaml(9,82): error SDR2001: The pattern '^item_[a-z0-9' is not a regular expression", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("_ = ServiceSid.Parse(\"VA123\");", "(5,22): error SDR5001: 'VA123' does not match '^VA[0-9a-fA-F]{32}$': it has 5 characters instead of 34")]
    [InlineData("_ = client.ListFactorAsync(default!, \"identity\", pageSize: 5000);", "error SDR5001: pageSize is 5000. It must be between 1 and 1000")]
    public async Task A_wrong_constant_does_not_compile_except_where_an_editorconfig_allows_it(string line, string expected)
    {
        ProcessResult result = await fixture.NewStranger("constant")
            .WriteProject("App.csproj", more: "<PropertyGroup><NoWarn>SDR5002</NoWarn></PropertyGroup>")
            .Write("Program.cs", $$"""
                using Sidereal;
                using var client = new VerifyClient(new BasicCredential("user", "password"));

                // The one line that is wrong:
                {{line}}

                [OpenApiClient] public partial class VerifyClient;
                """)
            .Write("Refusals/.editorconfig", "[*.cs]\ndotnet_diagnostic.SDR5001.severity = none\n")
            .Write("Refusals/Refusal.cs", "internal static class Refusal { public static object Of() => ServiceSid.Parse(\"VA123\"); }")
            .TryBuildAsync();
        Assert.Equal(1, result.ExitCode);
        string error = Assert.Single(result.Output.Split('\n').Where(each => each.Contains(" error ", System.StringComparison.Ordinal)).Select(each => each.Trim()).Distinct());
        Assert.Contains("Program.cs(5,", error);
        Assert.Contains(expected, error);
    }

    private const string ShopYaml = """
        openapi: 3.0.3
        info: { title: Shop, version: "1" }
        servers: [ { url: "https://shop.example.com" } ]
        paths:
          /items/{id}:
            get:
              operationId: GetItem
              parameters:
                - { name: id, in: path, required: true, schema: { type: string, pattern: '^item_[a-z0-9]{6}$' } }
              responses:
                "200": { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } }
        components:
          schemas:
            Item:
              type: object
              properties:
                id: { type: string, pattern: '^item_[a-z0-9]{6}$' }
                price: { type: number, format: decimal }
                kind: { type: string, enum: [new, used] }
        """;

    private const string ShopJson = """
        {
          "openapi": "3.1.0",
          "info": { "title": "Shop", "version": "1" },
          "servers": [ { "url": "https://shop.example.com" } ],
          "paths": { "/items/{id}": { "get": {
            "operationId": "GetItem",
            "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "pattern": "^item_[a-z0-9]{6}$" } } ],
            "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Item" } } } } }
          } } },
          "components": { "schemas": { "Item": { "type": "object", "properties": {
            "id": { "type": ["string", "null"], "pattern": "^item_[a-z0-9]{6}$" },
            "price": { "type": ["number", "null"], "format": "decimal" },
            "kind": { "type": "string", "enum": ["new", "used"] } } } } }
        }
        """;
}
