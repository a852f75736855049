using System.Linq;
using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Binding;

public sealed class TypeBinderTests
{
    [Theory]
    [InlineData("{ type: string }", "string")]
    [InlineData("{ type: string, format: date-time }", "DateTimeOffset")]
    [InlineData("{ type: string, format: date }", "DateOnly")]
    [InlineData("{ type: string, format: uuid }", "Guid")]
    [InlineData("{ type: string, format: uri }", "Uri")]
    [InlineData("{ type: string, format: byte }", "byte[]")]
    [InlineData("{ type: string, format: unheard-of }", "string")]
    [InlineData("{ type: integer }", "long")]
    [InlineData("{ type: integer, format: int32 }", "int")]
    [InlineData("{ type: number }", "double")]
    [InlineData("{ type: number, format: decimal }", "decimal")]
    [InlineData("{ type: boolean }", "bool")]
    [InlineData("{ type: array, items: { type: integer } }", "IReadOnlyList<long>")]
    [InlineData("{ }", "RawJson")]
    [InlineData("{ nullable: true }", "RawJson")]
    [InlineData("{ type: object }", "RawJson")]
    [InlineData("{ oneOf: [ { type: string } ] }", "RawJson")]
    [InlineData("{ type: [string, 'null'] }", "string")]
    [InlineData("{ type: [string, integer] }", "RawJson")]
    [InlineData("{ $ref: '#/components/schemas/Missing' }", "RawJson")]
    [InlineData("{ type: string, pattern: '^YF[' }", "string")]
    public void A_schema_has_a_type(string schema, string expected)
    {
        PropertyModel property = Assert.Single(BoundSpec.FromSchema($"{{ type: object, properties: {{ p: {schema} }} }}").Object("GetThingResponse").Properties);
        Assert.Equal(expected, property.Type.Name);
    }

    [Theory]
    [InlineData("{ type: string }", false, true)]
    [InlineData("{ type: string }", true, false)]
    [InlineData("{ type: string, nullable: true }", true, true)]
    [InlineData("{ type: [string, 'null'] }", true, true)]
    [InlineData("{ }", true, true)]
    public void Only_what_is_required_and_never_null_has_no_null_in_CSharp(string schema, bool isRequired, bool isNullable)
    {
        PropertyModel property = Assert.Single(BoundSpec.FromSchema($"{{ type: object, required: [{(isRequired ? "p" : string.Empty)}], properties: {{ p: {schema} }} }}").Object("GetThingResponse").Properties);
        Assert.Equal((isRequired, isNullable), (property.IsRequired, property.IsNullable));
    }

    [Fact]
    public void A_property_never_takes_the_name_of_its_type_or_of_a_member_that_is_there()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ $ref: '#/components/schemas/Pet' }", "Pet: { type: object, properties: { pet: { type: string }, nonconforming: { type: string }, get_hash_code: { type: string }, equality-contract: { type: string } } }");
        string[] names = [.. bound.Object("Pet").Properties.Select(property => property.Name)];
        Assert.DoesNotContain("Pet", names);
        Assert.DoesNotContain("Nonconforming", names);
        Assert.DoesNotContain("GetHashCode", names);
        Assert.DoesNotContain("EqualityContract", names);
        Assert.Equal(4, bound.FaultIds.Count(id => id == "SDR3001"));
    }

    [Fact]
    public void A_variable_of_the_reader_never_takes_the_name_of_another()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ type: object, properties: { index: { type: string }, json: { type: string }, scope: { type: string }, class: { type: string } } }");
        Assert.Equal(["index2", "json2", "scope2", "@class"], bound.Object("GetThingResponse").Properties.Select(property => property.LocalName));
    }

    [Fact]
    public void A_description_beside_a_reference_is_the_propertys()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ type: object, properties: { p: { $ref: '#/components/schemas/Kind', description: 'Of this thing.' }, q: { $ref: '#/components/schemas/Kind' } } }", "Kind: { type: string, enum: [a], description: 'A kind.' }");
        Assert.Equal(["Of this thing.", "A kind."], bound.Object("GetThingResponse").Properties.Select(property => property.Documentation.Summary));
    }
}
