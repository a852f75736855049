using System.Linq;
using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Binding;

public sealed class TypeNamerTests
{
    [Fact]
    public void An_inline_object_is_called_by_its_property_where_all_of_that_property_are_equal()
    {
        BoundSpec bound = BoundSpec.FromSchema("""
            type: object
            properties:
              a: { type: object, properties: { meta: { type: object, properties: { page: { type: integer, description: One. } } } } }
              b: { type: object, properties: { meta: { type: object, properties: { page: { type: integer, description: Other. } } } } }
            """);
        Assert.Equal(["GetThingResponse", "A", "B", "Meta"], bound.Types.Select(type => type.Name));
    }

    [Fact]
    public void An_inline_object_is_called_by_owner_and_property_where_they_differ()
    {
        BoundSpec bound = BoundSpec.FromSchema("""
            type: object
            properties:
              a: { type: object, properties: { meta: { type: object, properties: { page: { type: integer } } } } }
              b: { type: object, properties: { meta: { type: object, properties: { size: { type: integer } } } } }
            """);
        Assert.Equal(["GetThingResponse", "A", "B", "AMeta", "BMeta"], bound.Types.Select(type => type.Name));
    }

    [Fact]
    public void Shared_schemas_of_one_last_segment_take_more_segments()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ type: object, properties: { x: { $ref: '#/components/schemas/v1.cat.name' }, y: { $ref: '#/components/schemas/v1.dog.name' } } }", """
            v1.cat.name: { type: object, properties: { a: { type: string } } }
            v1.dog.name: { type: object, properties: { b: { type: string } } }
            """);
        Assert.Equal(["GetThingResponse", "CatName", "DogName"], bound.Types.Select(type => type.Name).Order(System.StringComparer.Ordinal).OrderBy(name => name != "GetThingResponse"));
        Assert.DoesNotContain("SDR3001", bound.FaultIds);
    }

    [Fact]
    public void Shared_schemas_that_nothing_tells_apart_get_a_number_and_a_warning()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ type: object, properties: { x: { $ref: '#/components/schemas/pet-name' }, y: { $ref: '#/components/schemas/pet_name' } } }", """
            pet-name: { type: object, properties: { a: { type: string } } }
            pet_name: { type: object, properties: { b: { type: string } } }
            """);
        Assert.Contains("PetName", bound.Types.Select(type => type.Name));
        Assert.Contains("PetName2", bound.Types.Select(type => type.Name));
        Assert.Contains("SDR3001", bound.FaultIds);
    }

    [Fact]
    public void A_type_never_takes_the_name_of_the_client()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ $ref: '#/components/schemas/TestClient' }", "TestClient: { type: object, properties: { a: { type: string } } }");
        Assert.Equal(["TestClient2"], bound.Types.Select(type => type.Name));
    }

    [Fact]
    public void Recursion_is_one_type()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ $ref: '#/components/schemas/Node' }", "Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, all: { type: array, items: { $ref: '#/components/schemas/Node' } } } }");
        ObjectModel node = Assert.IsType<ObjectModel>(Assert.Single(bound.Types));
        Assert.Equal(["Node", "IReadOnlyList<Node>"], node.Properties.Select(property => property.Type.Name));
    }

    [Fact]
    public void An_inline_enumeration_is_called_by_owner_and_property()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ $ref: '#/components/schemas/Pet' }", "Pet: { type: object, properties: { kind: { type: string, enum: [cat, dog, cat] } } }");
        EnumModel kind = Assert.Single(bound.Types.OfType<EnumModel>());
        Assert.Equal("PetKind", kind.Name);
        Assert.Equal(["Cat", "Dog"], kind.Values.Select(value => value.Name));
    }
}
