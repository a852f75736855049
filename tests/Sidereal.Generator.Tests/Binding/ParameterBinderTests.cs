using System.Linq;
using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Binding;

public sealed class ParameterBinderTests
{
    [Fact]
    public void Required_parameters_come_first_and_keep_their_order_otherwise()
    {
        BoundSpec bound = BoundSpec.FromParameters("""
            - { name: a, in: query, schema: { type: string } }
            - { name: b, in: query, required: true, schema: { type: string } }
            - { name: id, in: path, required: true, schema: { type: string } }
            - { name: c, in: query, schema: { type: string } }
            """, "/things/{id}");
        Assert.Equal(["b", "id", "a", "c"], bound.Operation("GetThing").Parameters.Select(parameter => parameter.Name));
    }

    [Theory]
    [InlineData("{ type: integer, minimum: 1, maximum: 1000 }", "1", "1000")]
    [InlineData("{ type: integer, minimum: 0 }", "0", null)]
    [InlineData("{ type: number, maximum: 1.5 }", null, "1.5d")]
    [InlineData("{ type: number, format: decimal, minimum: -0.10 }", "-0.10m", null)]
    [InlineData("{ type: string, minLength: 8, maxLength: 64 }", "8", "64")]
    [InlineData("{ type: integer, minimum: 1.0 }", "1", null)]
    [InlineData("{ type: boolean }", null, null)]
    public void Bounds_are_literals_of_the_type(string schema, string? minimum, string? maximum)
    {
        BoundSpec bound = BoundSpec.FromParameters($"- {{ name: x, in: query, schema: {schema} }}");
        ParameterModel parameter = Assert.Single(bound.Operation("GetThing").Parameters);
        Assert.Equal((minimum, maximum), (parameter.Minimum, parameter.Maximum));
        Assert.DoesNotContain("SDR3008", bound.FaultIds);
    }

    [Theory]
    [InlineData("{ type: string, pattern: '^(a|b)$' }", "^(a|b)$", null)]
    [InlineData("{ type: string, format: uri, pattern: '^https:' }", "^https:", null)]
    [InlineData("{ pattern: '^(a|b)$' }", "^(a|b)$", null)]
    [InlineData("{ type: string, pattern: '^(?i:a)$' }", null, "SDR3007")]
    [InlineData("{ type: string, format: uuid, pattern: '^[0-9a-f-]{36}$' }", null, "SDR3007")]
    [InlineData("{ type: string, enum: [a, b], pattern: '^[ab]$' }", null, "SDR3007")]
    [InlineData("{ type: string, pattern: '^(a' }", null, "SDR2001")]
    [InlineData("{ type: string, pattern: '^VA[0-9a-fA-F]{32}$' }", null, null)]
    public void A_pattern_is_checked_or_reported(string schema, string? pattern, string? fault)
    {
        BoundSpec bound = BoundSpec.FromParameters($"- {{ name: x, in: query, schema: {schema} }}");
        Assert.Equal(pattern, Assert.Single(bound.Operation("GetThing").Parameters).Pattern);
        Assert.Equal(fault is null ? [] : [fault], bound.FaultIds.Where(static id => id is "SDR3007" or "SDR2001"));
    }

    [Theory]
    [InlineData("{ type: integer, maximum: 99999999999999999999 }")]
    [InlineData("{ type: integer, format: int32, maximum: 9999999999 }")]
    [InlineData("{ type: integer, minimum: 1.5 }")]
    public void A_bound_that_the_type_cannot_hold_is_reported_and_not_checked(string schema)
    {
        BoundSpec bound = BoundSpec.FromParameters($"- {{ name: x, in: query, schema: {schema} }}");
        ParameterModel parameter = Assert.Single(bound.Operation("GetThing").Parameters);
        Assert.Null(parameter.Minimum);
        Assert.Null(parameter.Maximum);
        Assert.Contains("SDR3008", bound.FaultIds);
    }

    [Fact]
    public void The_pointer_is_that_of_the_schema_with_the_bounds()
    {
        BoundSpec bound = BoundSpec.FromParameters("""
            - { name: a, in: query, schema: { type: integer, minimum: 1 } }
            - { name: b, in: query, schema: { $ref: '#/components/schemas/size' } }
            """, components: "size: { type: integer, maximum: 9 }");
        Assert.Equal(["#/paths/~1things/get/parameters/0/schema", "#/components/schemas/size"], bound.Operation("GetThing").Parameters.Select(parameter => parameter.Pointer));
    }

    [Fact]
    public void Names_that_become_one_are_told_apart()
    {
        BoundSpec bound = BoundSpec.FromParameters("""
            - { name: DateCreated, in: query, schema: { type: string, format: date-time } }
            - { name: date_created, in: query, schema: { type: string, format: date-time } }
            - { name: DateCreated<, in: query, schema: { type: string, format: date-time } }
            """);
        Assert.Equal(["dateCreated", "dateCreated2", "dateCreatedLessThan"], bound.Operation("GetThing").Parameters.Select(parameter => parameter.Name));
        Assert.Contains("SDR3001", bound.FaultIds);
    }

    [Fact]
    public void The_operations_own_parameter_replaces_the_paths()
    {
        BoundSpec bound = BoundSpec.From("""
            openapi: 3.0.3
            info: { title: Test, version: '1' }
            paths:
              /things:
                parameters:
                  - { name: a, in: query, schema: { type: string } }
                  - { name: b, in: query, schema: { type: string } }
                get:
                  operationId: GetThing
                  parameters: [ { name: a, in: query, schema: { type: integer } } ]
                  responses: { '204': { description: None } }
            """);
        Assert.Equal(["b string", "a long"], bound.Operation("GetThing").Parameters.Select(parameter => $"{parameter.Name} {parameter.Type.Name}"));
    }
}
