using System.Linq;
using System.Text;
using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Binding;

/// <summary>Schemas that are made to go on for ever, to overflow the stack, or to cost more than their size.</summary>
public sealed class HostileSchemaTests
{
    [Fact]
    public void A_list_of_itself_is_kept_as_json()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ type: object, properties: { p: { $ref: '#/components/schemas/A' } } }", "A: { type: array, items: { $ref: '#/components/schemas/A' } }");
        PropertyModel property = Assert.Single(bound.Object("GetThingResponse").Properties);
        Assert.Equal("IReadOnlyList<IReadOnlyList<IReadOnlyList<RawJson>>>", property.Type.Name);
        Assert.Contains("SDR3003", bound.FaultIds);
    }

    [Fact]
    public void A_chain_of_thousands_of_lists_ends_after_a_few()
    {
        StringBuilder components = new();
        for (int link = 0; link < 3000; link++)
        {
            components.Append($"A{link}: {{ type: array, items: {{ $ref: '#/components/schemas/A{link + 1}' }} }}\n");
        }

        components.Append("A3000: { type: string }\n");
        BoundSpec bound = BoundSpec.FromSchema("{ type: object, properties: { p: { $ref: '#/components/schemas/A0' } } }", components.ToString());
        Assert.Equal("IReadOnlyList<IReadOnlyList<IReadOnlyList<RawJson>>>", Assert.Single(bound.Object("GetThingResponse").Properties).Type.Name);
    }

    [Fact]
    public void Thousands_of_equal_names_are_told_apart()
    {
        string properties = string.Join(", ", Enumerable.Range(0, 6000).Select(number => $"'{new string('-', number + 1)}a': {{ type: string }}"));
        BoundSpec bound = BoundSpec.FromSchema($"{{ type: object, properties: {{ {properties} }} }}");
        Assert.Equal(6000, bound.Object("GetThingResponse").Properties.Select(property => property.Name).Distinct().Count());
    }

    [Theory]
    [InlineData("{ type: string }", 0)]
    [InlineData("{ $ref: '#/components/schemas/A0' }", 1)]
    public void A_chain_of_thousands_of_references_is_walked_once(string end, int faults)
    {
        StringBuilder components = new();
        for (int link = 0; link < 8000; link++)
        {
            components.Append($"A{link}: {{ $ref: '#/components/schemas/A{link + 1}' }}\n");
        }

        components.Append($"A8000: {end}\n");
        string properties = string.Join(", ", Enumerable.Range(0, 8000).Select(number => $"p{number}: {{ $ref: '#/components/schemas/A{number}' }}"));
        BoundSpec bound = BoundSpec.FromSchema($"{{ type: object, properties: {{ {properties} }} }}", components.ToString());
        Assert.Equal(8000, bound.Object("GetThingResponse").Properties.Count);
        Assert.Equal(faults, bound.FaultIds.Count(id => id == "SDR2004"));
    }

    [Fact]
    public void A_second_tag_does_not_rename_an_identifier()
    {
        const string Account = "Account: { type: object, properties: { from_account_sid: { type: string, pattern: '^AC[0-9a-fA-F]{32}$' }, to_account_sid: { type: string, pattern: '^AC[0-9a-fA-F]{32}$' } } }";
        Assert.Equal("AccountSid", NameWithTags("[a]", "[a]"));
        Assert.Equal("AccountSid", NameWithTags("[a]", "[b]"));

        static string NameWithTags(string first, string second) => Assert.Single(BoundSpec.From($$"""
            openapi: 3.0.3
            info: { title: Test, version: '1' }
            paths:
              /a: { get: { operationId: A, tags: {{first}}, responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Account' } } } } } } }
              /b: { get: { operationId: B, tags: {{second}}, responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Account' } } } } } } }
            components:
              schemas:
                {{Account}}
            """).Types.OfType<SidModel>()).Name;
    }
}
