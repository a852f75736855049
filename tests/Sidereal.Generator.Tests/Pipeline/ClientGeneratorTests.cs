using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Pipeline;

public sealed class ClientGeneratorTests
{
    private const string OneClient = "namespace Shop; [Sidereal.OpenApiClient] public partial class VerifyClient;";

    [Theory]
    [InlineData("VerifyClient")]
    [InlineData("Factor")]
    [InlineData("Factor.Json")]
    [InlineData("FactorSid")]
    [InlineData("ServiceSid")]
    [InlineData("AccountSid")]
    [InlineData("EntitySid")]
    [InlineData("FactorStatus")]
    [InlineData("FactorType")]
    [InlineData("Meta")]
    [InlineData("Meta.Json")]
    [InlineData("ListFactorResponse")]
    [InlineData("ListFactorResponse.Json")]
    public void The_fragment_becomes_these_files(string file)
    {
        GeneratedSources sources = GeneratorHarness.Generate(OneClient);
        Assert.Empty(sources.Problems);
        Snapshots.Match(sources[$"Shop.{file}.g.cs"], file);
    }

    [Fact]
    public void The_fragment_becomes_no_other_files() => Assert.Equal(13, GeneratorHarness.Generate(OneClient).Files.Count);

    [Theory]
    [InlineData("[Sidereal.OpenApiClient] public partial class VerifyClient;", "VerifyClient.g.cs", "public sealed partial record Factor")]
    [InlineData("namespace A.B; [Sidereal.OpenApiClient] internal partial class VerifyClient;", "A.B.VerifyClient.g.cs", "internal sealed partial record Factor")]
    [InlineData("namespace A { public partial class Outer { [Sidereal.OpenApiClient] private partial class VerifyClient; } }", "A.Outer.VerifyClient.g.cs", "internal sealed partial record Factor")]
    [InlineData("namespace A { public partial class Outer { [Sidereal.OpenApiClient] protected partial class VerifyClient; } }", "A.Outer.VerifyClient.g.cs", "public sealed partial record Factor")]
    [InlineData("namespace A { [Sidereal.OpenApiClient] public partial class @required; }", "A.required.g.cs", "public sealed partial record Factor")]
    [InlineData("namespace A { namespace @class { [Sidereal.OpenApiClient] public partial class @event; } }", "A.class.event.g.cs", "public sealed partial record Factor")]
    public void A_client_can_stand_anywhere(string source, string file, string record)
    {
        GeneratedSources sources = GeneratorHarness.Generate(source);
        Assert.Empty(sources.Problems);
        Assert.Contains(file, sources.Files.Keys);
        Assert.Contains(record, sources.Files.Single(each => each.Key.EndsWith("Factor.g.cs", System.StringComparison.Ordinal)).Value);
    }

    [Fact]
    public void A_project_without_nullable_reference_types_gets_the_same_client()
    {
        GeneratedSources sources = GeneratorHarness.Create(NullableContextOptions.Disable, OneClient).RunChecked();
        Assert.Equal(GeneratorHarness.Generate(OneClient).Files, sources.Files);
    }

    [Fact]
    public void Two_clients_over_one_document_in_one_namespace_share_their_types()
    {
        GeneratedSources sources = GeneratorHarness.Generate("namespace Shop; [Sidereal.OpenApiClient] public partial class First; [Sidereal.OpenApiClient] internal partial class Second;");
        Assert.Equal(14, sources.Files.Count);
        Assert.Contains("Shop.First.g.cs", sources.Files.Keys);
        Assert.Contains("Shop.Second.g.cs", sources.Files.Keys);
    }

    [Fact]
    public void Two_namespaces_have_types_of_their_own()
    {
        GeneratedSources sources = GeneratorHarness.Generate("namespace A { [Sidereal.OpenApiClient] public partial class Client; } namespace B { [Sidereal.OpenApiClient] public partial class Client; }");
        Assert.Equal(26, sources.Files.Count);
    }

    [Fact]
    public void Two_documents_in_one_namespace_stand_beside_each_other()
    {
        GeneratedSources sources = GeneratorHarness.Generate(
            "namespace Zoo; [Sidereal.OpenApiClient(\"cats.yaml\")] public partial class Cats; [Sidereal.OpenApiClient(\"dogs.json\")] public partial class Dogs;",
            ("/p/cats.yaml", Documents.OneObject("Cat")),
            ("/p/dogs.json", Documents.OneObjectAsJson("Dog")));
        Assert.Empty(sources.Problems);
        Assert.Equal(["Zoo.Cat.Json.g.cs", "Zoo.Cat.g.cs", "Zoo.Cats.g.cs", "Zoo.Dog.Json.g.cs", "Zoo.Dog.g.cs", "Zoo.Dogs.g.cs"], sources.Files.Keys.Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void Two_documents_that_declare_one_type_are_reported_and_the_first_is_generated()
    {
        GeneratedSources sources = GeneratorHarness.Generate(
            "namespace Zoo; [Sidereal.OpenApiClient(\"a.yaml\")] public partial class First; [Sidereal.OpenApiClient(\"b.yaml\")] public partial class Second;",
            ("/p/a.yaml", Documents.OneObject("Pet")),
            ("/p/b.yaml", Documents.OneObject("Pet")));
        Assert.Equal("/p/b.yaml(1,1): error SDR4004: 'a.yaml' and 'b.yaml' both declare 'Pet' in Zoo, and the second is not generated; put its client into a namespace of its own", Assert.Single(sources.Problems));
        Assert.Contains("Zoo.First.g.cs", sources.Files.Keys);
        Assert.DoesNotContain("Zoo.Second.g.cs", sources.Files.Keys);
    }

    [Fact]
    public void One_document_under_two_names_is_one_document()
    {
        GeneratedSources sources = GeneratorHarness.Generate(
            "namespace Zoo; [Sidereal.OpenApiClient(\"a.yaml\")] public partial class First; [Sidereal.OpenApiClient(\"p/a.yaml\")] public partial class Second;",
            ("/p/a.yaml", Documents.OneObject("Pet")));
        Assert.Empty(sources.Problems);
        Assert.Equal(4, sources.Files.Count);
    }

    [Fact]
    public void A_comment_in_a_copy_of_the_fragment_changes_no_output()
    {
        string fragment = File.ReadAllText(Path.Combine(Repository.Root, "spec", "verify-factors.yaml"));
        const string Copy = "namespace Shop; [Sidereal.OpenApiClient(\"copy.yaml\")] public partial class VerifyClient;";
        GeneratedSources before = GeneratorHarness.Generate(Copy, ("/p/copy.yaml", fragment));
        GeneratedSources after = GeneratorHarness.Generate(Copy, ("/p/copy.yaml", "# A comment.\n\n" + fragment));
        Assert.Equal(before.Files, after.Files);
        Assert.Equal(
            GeneratorHarness.Generate(OneClient).Files.Values,
            before.Files.Values.Select(text => text.Replace("\"copy.yaml\"", "\"verify-factors.yaml\"", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void Clients_and_namespaces_that_only_letter_case_tells_apart_all_get_their_files()
    {
        GeneratedSources sources = GeneratorHarness.Generate("namespace Shop { [Sidereal.OpenApiClient] public partial class Api; [Sidereal.OpenApiClient] public partial class API; } namespace shop { [Sidereal.OpenApiClient] public partial class Api; }");
        Assert.Empty(sources.Problems);
        Assert.Equal(12 + 2 + 12 + 1, sources.Files.Count);
    }

    [Fact]
    public void A_type_of_a_document_never_takes_the_name_of_a_client_over_another_or_of_a_type_around_one()
    {
        GeneratedSources sources = GeneratorHarness.Generate(
            "namespace Zoo; [Sidereal.OpenApiClient(\"a.yaml\")] public partial class Cats; [Sidereal.OpenApiClient(\"b.yaml\")] public partial class Dog; public partial class Bird { [Sidereal.OpenApiClient(\"c.yaml\")] public partial class Nested; }",
            ("/p/a.yaml", Documents.OneObject("Dog")),
            ("/p/b.yaml", Documents.OneObject("Cat")),
            ("/p/c.yaml", Documents.OneObject("Bird")));
        Assert.Contains("Zoo.Dog2.g.cs", sources.Files.Keys);
        Assert.Contains("Zoo.Bird2.g.cs", sources.Files.Keys);
        Assert.All(sources.Problems, problem => Assert.Contains("SDR3001", problem));
    }

    [Theory]
    [InlineData("public sealed class Meta;", "Meta", "ListFactorResponseMeta")]
    [InlineData("public delegate void Factor();", "Factor", "EntityFactor")]
    [InlineData("public enum FactorSid { None }", "FactorSid", "FactorSidYf")]
    [InlineData("public partial record FactorType;", "FactorType", "FactorType2")]
    [InlineData("public partial record Factor { public Factor() { } }", "Factor", "EntityFactor")]
    [InlineData("public partial record Meta(int Count);", "Meta", "ListFactorResponseMeta")]
    public void A_type_of_the_users_keeps_its_name_and_that_of_the_document_takes_another(string type, string name, string other)
    {
        GeneratedSources sources = GeneratorHarness.Generate("namespace Shop; " + type + " [Sidereal.OpenApiClient] public partial class VerifyClient;");
        Assert.DoesNotContain($"Shop.{name}.g.cs", sources.Files.Keys);
        Assert.Contains($"Shop.{other}.g.cs", sources.Files.Keys);
        Assert.Equal(13, sources.Files.Count);
        string problem = Assert.Single(sources.Problems);
        Assert.Matches(@"^verify-factors\.yaml\(\d+,\d+\): warning SDR3001: Another type is called '" + name + "' already, so this one is called '" + other + "'", problem);
    }

    [Theory]
    [InlineData("public partial record Factor { public bool IsNew => DateCreated is null; }")]
    [InlineData("public partial record Factor { public Factor(string name) : this() => FriendlyName = name; }")]
    [InlineData("public class Meta<T>;")]
    [InlineData("public class META; public static class Outer { public class Meta; }")]
    [InlineData("public partial class VerifyClient { public class Elsewhere; }")]
    public void Types_that_leave_the_name_free_change_nothing(string type)
    {
        GeneratedSources sources = GeneratorHarness.Generate("namespace Shop; " + type + " [Sidereal.OpenApiClient] public partial class VerifyClient;");
        Assert.Equal(GeneratorHarness.Generate(OneClient).Files, sources.Files);
        Assert.Empty(sources.Problems);
    }

    [Fact]
    public void A_required_property_whose_name_begins_with_a_digit_is_not_lost_in_its_local()
    {
        GeneratedSources sources = GeneratorHarness.Generate(
            "namespace Zoo; [Sidereal.OpenApiClient(\"a.yaml\")] public partial class Client;",
            ("/p/a.yaml", Documents.OneObject("Pet").Replace("name: { type: string }", "2fa_enabled: { type: boolean }\n      required: [2fa_enabled]", System.StringComparison.Ordinal)));
        Assert.Contains("this._2faEnabled = json.Required(_2faEnabled, \"2fa_enabled\");", sources["Zoo.Pet.Json.g.cs"]);
    }

    [Fact]
    public void One_document_in_two_namespaces_tells_its_faults_once()
    {
        GeneratedSources sources = GeneratorHarness.Generate(
            "namespace A { [Sidereal.OpenApiClient(\"a.yaml\")] public partial class Client; } namespace B { [Sidereal.OpenApiClient(\"a.yaml\")] public partial class Client; }",
            ("/p/a.yaml", Documents.OneObject("Pet").Replace("name: { type: string }", "name: { type: string, pattern: '^[' }", System.StringComparison.Ordinal)));
        Assert.Single(sources.Problems);
    }

    [Fact]
    public void No_attribute_no_output() => Assert.Empty(GeneratorHarness.Generate("public class VerifyClient;").Files);

    [Fact]
    public void A_fault_in_the_document_is_reported_at_its_place_and_costs_one_member()
    {
        GeneratedSources sources = GeneratorHarness.Generate(
            "namespace Zoo; [Sidereal.OpenApiClient(\"pets.yaml\")] public partial class Pets;",
            ("/p/pets.yaml", """
                openapi: 3.0.3
                info: { title: Pets, version: "1" }
                servers: [ { url: "https://example.com" } ]
                paths:
                  /pet:
                    get:
                      operationId: GetPet
                      responses:
                        "200":
                          description: OK
                          content:
                            application/json:
                              schema:
                                type: object
                                properties:
                                  id: { type: string, pattern: "^YF[" }
                                  name: { type: string }
                """));
        Assert.StartsWith("/p/pets.yaml(16,48): error SDR2001: The pattern '^YF[' is not a regular expression: ", Assert.Single(sources.Problems));
        Assert.Contains("public string? Id { get; init; }", sources["Zoo.GetPetResponse.g.cs"]);
        Assert.Contains("GetPetAsync(", sources["Zoo.Pets.g.cs"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("just text")]
    [InlineData("[1, 2]")]
    [InlineData("swagger: '2.0'")]
    [InlineData("openapi: 4.0.0")]
    [InlineData("openapi: [3]")]
    [InlineData("{ \"openapi\": ")]
    [InlineData("openapi: 3.0.3\npaths: {")]
    public void What_is_no_document_is_an_error_in_the_document_and_nothing_else(string text)
    {
        GeneratedSources sources = GeneratorHarness.Generate("[Sidereal.OpenApiClient(\"x.yaml\")] public partial class Client;", ("x.yaml", text));
        Assert.Empty(sources.Files);
        Assert.NotEmpty(sources.Problems);
        Assert.All(sources.Problems, problem => Assert.Matches(@"^x\.yaml\(\d+,\d+\): error SDR[12]", problem));
    }
}
